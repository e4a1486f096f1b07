package dojang.support.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Every id of the domain document, of the workflow patterns and of the trials with its title, in their order. */
final class LawIds {

    /** What looks like an id; other tags mean other things. */
    static final Pattern FORM = Pattern.compile("(AS|R|SD|I|B|WCP|WRP|T)-\\d+");

    private LawIds() {}

    static Map<String, String> titles() {
        try (var file = Objects.requireNonNull(LawIds.class.getResourceAsStream("/law-ids.csv"), "law-ids.csv")) {
            var titles = new LinkedHashMap<String, String>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        int comma = line.indexOf(',');
                        titles.put(line.substring(0, comma), line.substring(comma + 1));
                    });
            return titles;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dojang.setup;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of plain SQL statements, each ended by a semicolon at the end of a line, with <code>${names}</code> to fill. */
final class SqlScript {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z._]+)}");
    private static final Pattern STATEMENT_END = Pattern.compile(";[ \\t]*(?=\\n|$)");

    private final String name;
    private final String text;

    SqlScript(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * The statements in order, comment lines left out, placeholders filled.
     *
     * @throws IllegalArgumentException for a placeholder without a value
     */
    List<String> statements(Map<String, String> values) {
        var code = text.replace("\r", "")
                .lines()
                .filter(line -> !line.strip().startsWith("--"))
                .map(line -> fill(line, values))
                .collect(Collectors.joining("\n"));
        return Stream.of(STATEMENT_END.split(code))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private String fill(String line, Map<String, String> values) {
        return PLACEHOLDER.matcher(line).replaceAll(found -> {
            var value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException(name + " asks for ${" + found.group(1) + "}, which has no value");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}

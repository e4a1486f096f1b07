package dojang.directory.model;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What an import changes about somebody who is known, or gives to somebody new beyond a name.
 *
 * @param before as it stands; empty where there is nothing yet
 * @param after  as the files have it
 */
public record ImportChange(String login, Text name, Field field, String before, String after) implements Serializable {

    /** The name of a fact with its quotes. */
    private static final int FRAME = 12;

    /** As the log tells it. */
    public Map<String, Object> facts() {
        return Map.of("login", login, "field", field.name(), "before", before, "after", after);
    }

    /** How much room the facts take in the log, about. */
    int bytes() {
        return facts().values().stream()
                .mapToInt(fact -> String.valueOf(fact).getBytes(StandardCharsets.UTF_8).length + FRAME)
                .sum();
    }

    /** What is changed. */
    public enum Field {
        NAME,
        ROLES,
        /** A post with its first and last day. */
        TERM
    }
}

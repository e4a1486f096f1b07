package dojang.shared.model;

import java.io.Serializable;
import java.util.UUID;

/** The id of an approval case. */
public record CaseId(UUID value) implements Serializable {

    /**
     * Reads the id from its text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

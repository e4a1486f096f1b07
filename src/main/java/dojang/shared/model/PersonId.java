package dojang.shared.model;

import java.io.Serializable;
import java.util.UUID;

/** The id of a person. */
public record PersonId(UUID value) implements Serializable {

    /**
     * Reads the id from its text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

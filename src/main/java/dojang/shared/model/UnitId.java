package dojang.shared.model;

import java.io.Serializable;
import java.util.UUID;

/** The id of an organisational unit. */
public record UnitId(UUID value) implements Serializable {

    /**
     * Reads the id from its text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

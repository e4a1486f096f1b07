package dojang.shared.model;

import java.io.Serializable;
import java.util.UUID;

/** The id of one outside consultation of a case. */
public record GateId(UUID value) implements Serializable {

    /**
     * Reads the id from its text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static GateId of(String text) {
        return new GateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

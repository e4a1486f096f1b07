package dojang.shared.model;

import java.io.Serializable;
import java.util.UUID;

/** The id of one duty that follows from a decision. */
public record DutyId(UUID value) implements Serializable {

    /**
     * Reads the id from its text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static DutyId of(String text) {
        return new DutyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

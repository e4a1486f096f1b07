package dojang.shared.model;

import java.io.Serializable;
import java.util.UUID;

/** The id of one step of a chain. */
public record StepId(UUID value) implements Serializable {

    /**
     * Reads the id from its text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static StepId of(String text) {
        return new StepId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package dojang.shared.model;

import java.io.Serializable;
import java.util.UUID;

/** The id of a post, which outlives the people who hold it. */
public record PostId(UUID value) implements Serializable {

    /**
     * Reads the id from its text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PostId of(String text) {
        return new PostId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

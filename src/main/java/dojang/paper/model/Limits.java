package dojang.paper.model;

import java.io.Serializable;

/**
 * How much a field takes.
 *
 * @param required  whether a draft can be submitted without it
 * @param maxLength characters of a text, rows of a table
 * @param min       smallest number
 * @param max       largest number
 */
public record Limits(boolean required, int maxLength, long min, long max) implements Serializable {

    /** The largest whole number canonical JSON keeps exactly. */
    public static final long LARGEST = (1L << 53) - 1;

    public Limits {
        if (maxLength < 1 || min > max) {
            throw new IllegalArgumentException("nothing fits: length %d, %d to %d".formatted(maxLength, min, max));
        }
    }
}

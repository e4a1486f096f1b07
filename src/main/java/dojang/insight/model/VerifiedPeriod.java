package dojang.insight.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are verified with the log: those with an act on one of these days of Seoul; without days, all of them.
 *
 * @param from first day
 * @param to   last day, inclusive
 */
public record VerifiedPeriod(
        @Nullable LocalDate from, @Nullable LocalDate to) implements Serializable {

    public static final VerifiedPeriod ALWAYS = new VerifiedPeriod(null, null);

    public VerifiedPeriod {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("the last day is before the first");
        }
    }

    public boolean isAll() {
        return from == null && to == null;
    }
}

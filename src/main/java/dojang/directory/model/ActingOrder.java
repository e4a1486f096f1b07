package dojang.directory.model;

import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An order (직무대리) that lets somebody act for the holder of a post while that holder is away.
 *
 * @param orderNumber mandatory beyond 15 days
 */
public record ActingOrder(
        PostId post,
        PersonId substitute,
        LocalDate from,
        LocalDate to,
        @Nullable String orderNumber) {

    /** Days beyond which an order needs a number (acting-official decree; domain study 4.7). */
    public static final int DAYS_WITHOUT_NUMBER = 15;

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(ActingOrder other) {
        return covers(other.from) || other.covers(from);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}

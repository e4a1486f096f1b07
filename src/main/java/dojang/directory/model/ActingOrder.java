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
 * @param kind        on what the right rests
 */
public record ActingOrder(
        PostId post,
        PersonId substitute,
        LocalDate from,
        LocalDate to,
        @Nullable String orderNumber,
        ActingKind kind) {

    /** Days beyond which an order needs a number (acting-official decree; domain study 4.7). */
    public static final int DAYS_WITHOUT_NUMBER = 15;

    /** An order by the superior. */
    public ActingOrder(PostId post, PersonId substitute, LocalDate from, LocalDate to, @Nullable String orderNumber) {
        this(post, substitute, from, to, orderNumber, ActingKind.DESIGNATED);
    }

    /** The same order over other days. */
    ActingOrder over(LocalDate first, LocalDate last) {
        return new ActingOrder(post, substitute, first, last, orderNumber, kind);
    }

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

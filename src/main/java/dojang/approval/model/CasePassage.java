package dojang.approval.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a case was first submitted, decided and last given back, and under which number.
 *
 * @param returns how often it went back to its drafter
 */
public record CasePassage(
        int returns,
        @Nullable Instant submitted,
        @Nullable Instant decided,
        @Nullable Instant returned,
        @Nullable String registerNumber) {

    static final CasePassage NONE = new CasePassage(0, null, null, null, null);

    /**
     * What one change of the state adds; what it does not touch is null.
     *
     * @param number given by this change; null: none
     */
    public static CasePassage of(CaseState before, CaseState after, Instant at, @Nullable String number) {
        boolean moved = before != after;
        boolean back = moved && after == CaseState.RETURNED;
        return new CasePassage(
                back ? 1 : 0,
                moved && after == CaseState.IN_APPROVAL ? at : null,
                moved && after.isDecided() ? at : null,
                back ? at : null,
                number);
    }

    /** The first submission, decision and number count, and the last return. */
    CasePassage and(CasePassage later) {
        return new CasePassage(
                returns + later.returns,
                first(submitted, later.submitted),
                first(decided, later.decided),
                first(later.returned, returned),
                first(registerNumber, later.registerNumber));
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}

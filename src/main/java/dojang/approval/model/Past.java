package dojang.approval.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a step brings with it besides its answer.
 *
 * @param again  why it is asked, if its desk had answered an earlier version
 * @param from   the version a carried answer was given for; 0: none
 * @param hold   the one pause a round may have
 * @param reason why it was skipped, or why the case went on without it; else empty
 */
public record Past(Again again, int from, @Nullable Hold hold, String reason) {

    public static final Past NONE = new Past(Again.FIRST, 0, null, "");

    /**
     * A pause.
     *
     * @param until when it ends at the latest
     * @param ended absent while it lasts
     */
    public record Hold(
            Instant since,
            Instant until,
            String reason,
            @Nullable Instant ended) {

        Hold endedAt(Instant at) {
            return new Hold(since, until, reason, at);
        }
    }

    public static Past asked(Again again) {
        return new Past(again, 0, null, "");
    }

    static Past carriedFrom(int version) {
        return new Past(Again.FIRST, version, null, "");
    }

    Past held(Hold next) {
        return new Past(again, from, next, reason);
    }

    Past passedOver(String why) {
        return new Past(again, from, hold, why);
    }

    /** A new round starts with an unused pause. */
    Past nextRound() {
        return new Past(again, 0, null, "");
    }
}

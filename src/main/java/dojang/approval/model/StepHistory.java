package dojang.approval.model;

import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a step brings with it besides its answer.
 *
 * @param again   why it is asked, if its desk had answered an earlier version
 * @param from    the version a carried answer was given for; 0: none
 * @param hold    the one pause a round may have
 * @param reason  why it was skipped, or why somebody went on without it; else empty
 * @param recusal who passed the step on because of a conflict of interest; stays for all rounds and versions
 * @param given   when its unit gave it to the desk in this round; absent where nobody handed it on
 */
public record StepHistory(
        ReaskReason again,
        int from,
        @Nullable Hold hold,
        String reason,
        @Nullable Recusal recusal,
        @Nullable Instant given) {

    public static final StepHistory NONE = new StepHistory(ReaskReason.FIRST, 0, null, "", null, null);

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

    /**
     * 회피: a declared conflict of interest (SD-9).
     *
     * @param by     who declared one, the last one last; they sign nothing of this case any more
     * @param post   the post for which somebody else now answers as substitute
     * @param reason of the last one
     */
    public record Recusal(List<PersonId> by, PostId post, String reason) {
        public Recusal {
            by = List.copyOf(by);
        }

        /** The substitute has a conflict too. */
        Recusal and(PersonId another, String why) {
            return new Recusal(Stream.concat(by.stream(), Stream.of(another)).toList(), post, why);
        }
    }

    public static StepHistory asked(ReaskReason again) {
        return new StepHistory(again, 0, null, "", null, null);
    }

    static StepHistory carriedFrom(int version) {
        return new StepHistory(ReaskReason.FIRST, version, null, "", null, null);
    }

    StepHistory held(@Nullable Hold next) {
        return new StepHistory(again, from, next, reason, recusal, given);
    }

    StepHistory passedOver(String why) {
        return new StepHistory(again, from, hold, why, recusal, given);
    }

    StepHistory recused(@Nullable Recusal next) {
        return new StepHistory(again, from, hold, reason, next, given);
    }

    StepHistory given(Instant at) {
        return new StepHistory(again, from, hold, reason, recusal, at);
    }

    /** A new round starts with an unused pause. */
    StepHistory nextRound() {
        return new StepHistory(again, 0, null, "", recusal, null);
    }
}

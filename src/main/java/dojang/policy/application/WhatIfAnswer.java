package dojang.policy.application;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would happen to a draft with some facets.
 *
 * @param packVersion version of the rule book that was asked
 * @param steps       in order; empty when the draft could not be submitted
 * @param follow      gates, duties, copies and marks, in this order
 * @param needs       fields the form must hold
 * @param stops       why it could not be submitted
 * @param reasons     every rule that applied, with its basis and the facts it looked at
 */
public record WhatIfAnswer(
        int packVersion,
        List<StepLine> steps,
        List<FollowLine> follow,
        List<NeedLine> needs,
        List<StopLine> stops,
        List<ReasonLine> reasons)
        implements Serializable {

    /**
     * One step.
     *
     * @param key    what makes it the same step in another answer
     * @param quorum when its group has agreed, in words; null where everybody must
     */
    public record StepLine(
            String key,
            int stage,
            String kind,
            Seat seat,
            boolean blocking,
            @Nullable Text quorum,
            int workingDays,
            List<String> because)
            implements Serializable {}

    /**
     * Post, unit and holder.
     *
     * @param person who holds the post now; null when it is vacant
     */
    public record Seat(Text post, Text unit, @Nullable Text person) implements Serializable {}

    /**
     * What else the chain asks for.
     *
     * @param what    GATE, DUTY, COPY or MARK
     * @param kind    catalogue word, such as MOFA
     * @param subject who is asked when there are several of a kind, else empty
     * @param detail  what a gate blocks, what starts a duty, else empty
     * @param days    time a duty allows, such as "10 calendar days"; else null
     */
    public record FollowLine(
            String what,
            String kind,
            String subject,
            String detail,
            @Nullable Text days,
            List<String> because) implements Serializable {

        public String key() {
            return what + "/" + kind + "/" + subject;
        }
    }

    /** A field the form must hold; a warning asks for the reason for something unusual. */
    public record NeedLine(String field, boolean warning, Text words, String rule) implements Serializable {}

    /** Why the draft could not be submitted. */
    public record StopLine(@Nullable String field, Text words, String rule) implements Serializable {}

    /** A rule that applied. */
    public record ReasonLine(String rule, Text text, String basis, List<Text> facts) implements Serializable {}

    public WhatIfAnswer {
        steps = List.copyOf(steps);
        follow = List.copyOf(follow);
        needs = List.copyOf(needs);
        stops = List.copyOf(stops);
        reasons = List.copyOf(reasons);
    }

    /** Whether a draft like this could be submitted. */
    public boolean possible() {
        return stops.isEmpty();
    }
}

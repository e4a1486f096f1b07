package dojang.approval.application;

import dojang.approval.model.Outcome;
import dojang.approval.model.StepState;
import dojang.approval.model.Verb;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One box of the approval line.
 *
 * @param stepId  null for the drafter's box
 * @param mark    message key of the mark printed in the box, such as mark.DELEGATED (전결), else empty
 * @param person  who acted, or who holds the post now; absent when the post is vacant
 * @param acting  the absent holder in whose place somebody acted, else null
 * @param postId  the post that answers
 * @param state   step state
 * @param because ids of the rules that ask for the step
 * @param past    what the step brings with it besides its answer
 * @param verbs   what the rules would accept from this reader on the step now
 */
public record Box(
        @Nullable String stepId,
        int stage,
        StepKind kind,
        String mark,
        Text post,
        Text unit,
        @Nullable Text person,
        @Nullable Text acting,
        String postId,
        StepState state,
        @Nullable Outcome outcome,
        @Nullable Instant actedAt,
        @Nullable Instant due,
        @Nullable String opinion,
        boolean waitsForMe,
        List<String> because,
        BoxHistory past,
        Set<Verb> verbs)
        implements Serializable {

    /** Message key of where the step stands: a unit that lapsed because enough had agreed was not gone without. */
    public String stateWord() {
        return state == StepState.LAPSED && past.reason().isEmpty() ? "step.ENOUGH" : "step." + state;
    }
}

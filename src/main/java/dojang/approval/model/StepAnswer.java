package dojang.approval.model;

import dojang.shared.model.Capacity;
import dojang.shared.model.PersonId;
import java.time.Instant;

/**
 * How a step was answered, by whom, in what right and when.
 *
 * @param merged  whether a review was merged into the same person's decision and has no box of its own (SD-2)
 * @param proviso whether the answer depends on a condition that still stands
 */
public record StepAnswer(
        Outcome outcome,
        PersonId by,
        Capacity capacity,
        Instant at,
        Opinion opinion,
        boolean merged,
        ConditionState proviso) {

    /** An answer as it is given. */
    static StepAnswer given(Outcome outcome, PersonId by, Capacity capacity, Instant at, Opinion opinion) {
        var proviso = outcome == Outcome.CONDITIONAL ? ConditionState.OPEN : ConditionState.NONE;
        return new StepAnswer(outcome, by, capacity, at, opinion.isGiven() ? opinion : Opinion.NONE, false, proviso);
    }

    StepAnswer mergedIntoDecision() {
        return new StepAnswer(outcome, by, capacity, at, opinion, true, proviso);
    }

    /** In the next version it has a box of its own again. */
    StepAnswer unmerged() {
        return new StepAnswer(outcome, by, capacity, at, opinion, false, proviso);
    }

    StepAnswer with(ConditionState next) {
        return new StepAnswer(outcome, by, capacity, at, opinion, merged, next);
    }
}

package dojang.approval.model;

import dojang.shared.model.Capacity;
import dojang.shared.model.PersonId;
import java.time.Instant;

/**
 * How a step was answered, by whom, in what right and when.
 *
 * @param merged whether a review was merged into the same person's decision and has no box of its own (SD-2)
 */
public record StepAnswer(Outcome outcome, PersonId by, Capacity capacity, Instant at, Opinion opinion, boolean merged) {

    StepAnswer mergedIntoDecision() {
        return new StepAnswer(outcome, by, capacity, at, opinion, true);
    }
}

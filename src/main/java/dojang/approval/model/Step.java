package dojang.approval.model;

import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.Stamp;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a chain.
 *
 * @param plan   what is asked of which desk, and by which rules
 * @param round  counted from 1; raised when a step opens again, so that each answer has its own place in the log
 * @param window when it opened and until when it should be answered; absent before
 * @param answer absent until answered
 */
public record Step(
        StepId id,
        PlannedStep plan,
        StepState state,
        int round,
        @Nullable Window window,
        @Nullable StepAnswer answer) {

    /** Time allowed for an answer. Its end changes nothing by itself (I-16). */
    public record Window(Instant opened, Instant due) {}

    public Step {
        if ((state == StepState.DONE) != (answer != null)) {
            throw new IllegalArgumentException("a step is done exactly when it has an answer: " + id);
        }
    }

    public static Step planned(StepId id, PlannedStep plan) {
        return new Step(id, plan, StepState.PLANNED, 1, null, null);
    }

    public StepKind kind() {
        return plan.kind();
    }

    public Desk desk() {
        return plan.desk();
    }

    public boolean isOpen() {
        return state == StepState.ACTIVE;
    }

    /** A refusal by a concurring unit, which the decider must face. */
    public boolean isDissent() {
        return answer != null && answer.outcome() == Outcome.NON_CONCUR;
    }

    Step opened(Stamp stamp) {
        var until = stamp.dueAfter(plan.workingDays());
        return new Step(id, plan, StepState.ACTIVE, round, new Window(stamp.at(), until), null);
    }

    Step answered(StepAnswer given) {
        return new Step(id, plan, StepState.DONE, round, window, given);
    }

    Step cancelled() {
        return new Step(id, plan, StepState.CANCELLED, round, window, null);
    }
}

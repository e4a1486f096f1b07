package dojang.approval.model;

import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case.
 *
 * @param plan   what is asked of which desk, and by which rules
 * @param round  counted from 1; raised when a step opens again, so that each answer has its own place in the log
 * @param window when it opened and until when it should be answered; absent before
 * @param answer absent until answered
 * @param past   pauses, carried answers, reasons
 */
public record Step(
        StepId id,
        PlannedStep plan,
        StepState state,
        int round,
        @Nullable Window window,
        @Nullable StepAnswer answer,
        StepHistory past) {

    /**
     * Time allowed for an answer. Its end changes nothing by itself (I-16).
     *
     * @param lapses from when on the case may go on without an answer, if somebody responsible says so
     */
    public record Window(Instant opened, Instant due, Instant lapses) {}

    public Step {
        boolean late = state == StepState.LAPSED && answer != null;
        if (state.isAnswered() != (answer != null) && !late) {
            throw new IllegalArgumentException("a step is done exactly when it has an answer: " + id);
        }
        if ((state == StepState.CARRIED) != (past.from() > 0)) {
            throw new IllegalArgumentException("a carried answer was given for an earlier version: " + id);
        }
    }

    public static Step planned(StepId id, PlannedStep plan) {
        return planned(id, plan, StepHistory.NONE);
    }

    public static Step planned(StepId id, PlannedStep plan, StepHistory past) {
        return new Step(id, plan, StepState.PLANNED, 1, null, null, past);
    }

    /** An answer given for an earlier version that stands for this one. */
    public static Step carried(StepId id, PlannedStep plan, StepAnswer answer, int from) {
        return new Step(id, plan, StepState.CARRIED, 1, null, answer.unmerged(), StepHistory.carriedFrom(from));
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

    /** Whether the way to the decision waits for it. */
    public boolean isInTheWay() {
        return plan.kind().isOnTheWay() && state.isWaiting();
    }

    /** A refusal by a concurring unit, which the decider must face. */
    public boolean isDissent() {
        return answer != null && answer.outcome() == Outcome.NON_CONCUR;
    }

    /** A condition nobody has confirmed as met. */
    public boolean isOnCondition() {
        return answer != null && answer.proviso() == ConditionState.OPEN;
    }

    /** Lapsed because enough of its group had agreed, not because somebody went on without it. */
    public boolean isOutvoted() {
        return state == StepState.LAPSED && past.reason().isEmpty();
    }

    Step opened(Window until) {
        return new Step(id, plan, StepState.ACTIVE, round, until, null, past);
    }

    Step answered(StepAnswer given) {
        return new Step(id, plan, StepState.DONE, round, window, given, past);
    }

    Step with(StepAnswer changed) {
        return new Step(id, plan, state, round, window, changed, past);
    }

    Step cancelled() {
        return new Step(id, plan, StepState.CANCELLED, round, window, null, past.nextRound());
    }

    /** Nobody is asked any more; an answer stays. */
    Step unasked() {
        return state.isWaiting() || state == StepState.PLANNED ? cancelled() : this;
    }

    Step held(StepHistory.Hold hold) {
        return new Step(id, plan, StepState.HELD, round, window, null, past.held(hold));
    }

    Step resumed(StepHistory.Hold hold, Window until) {
        return new Step(id, plan, StepState.ACTIVE, round, until, null, past.held(hold));
    }

    Step skipped(String reason) {
        return new Step(id, plan, StepState.SKIPPED, round, window, null, past.passedOver(reason));
    }

    /**
     * The case goes on without it. A pause it is in ends unused.
     *
     * @param reason of who went on without it; empty when enough of its group had agreed
     */
    Step lapsed(String reason) {
        var before = state == StepState.HELD ? past.held(null) : past;
        return new Step(id, plan, StepState.LAPSED, round, window, null, before.passedOver(reason));
    }

    Step answeredLate(StepAnswer given) {
        return new Step(id, plan, StepState.LAPSED, round, window, given, past);
    }

    /** Waits for its turn again; an answer it had stays in the log, at the round before. */
    Step replanned() {
        boolean used = answer != null || state.isAnswered();
        return new Step(id, plan, StepState.PLANNED, used ? round + 1 : round, null, null, past.nextRound());
    }

    /** Its answer is given another time. */
    Step nextRound() {
        return new Step(id, plan, StepState.PLANNED, round + 1, null, null, past.nextRound());
    }

    /** 회피: another desk answers as substitute, in the same window. */
    Step recused(Desk substitute, StepHistory.@Nullable Recusal recusal) {
        var moved = at(substitute);
        return new Step(id, moved.plan, state, round, window, answer, past.recused(recusal));
    }

    /** Its unit gives it to another desk; the clock runs on. */
    Step given(Desk desk, Instant at) {
        return new Step(id, at(desk).plan, state, round, window, answer, past.given(at));
    }

    Step at(Desk desk) {
        var moved = new PlannedStep(plan.stage(), plan.kind(), desk, plan.terms(), plan.because());
        return new Step(id, moved, state, round, window, answer, past);
    }
}

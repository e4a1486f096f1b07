package dojang.approval.model;

import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing a case waits for, or leaves somebody time for.
 *
 * @param subject id of the step, gate or duty
 * @param what    kind of the step, gate or duty
 * @param place   order in the chain
 * @param stage   of the step; 0 for gates and duties
 * @param post    whom it is waited for; a gate is the drafting post's
 * @param unit    of the post; absent for duties
 * @param held    whether its desk has paused it
 * @param opened  since when; absent for what is still to come
 * @param given   when the unit's head gave it to this desk; absent where nobody did
 * @param due     until when it should be there; absent where no day is set
 */
public record Waiting(
        UUID subject,
        Kind kind,
        String what,
        int place,
        int stage,
        PostId post,
        @Nullable UnitId unit,
        boolean held,
        @Nullable Instant opened,
        @Nullable Instant given,
        @Nullable Instant due) {

    public enum Kind {
        /** 결재대기: a step on the way that is open or paused. */
        STEP,
        /** 결재예정: a step whose turn has not come. */
        PLANNED,
        /** 공람, 후열: somebody reads along or afterwards. */
        READING,
        /** 외부 협의: a letter to be sent, or its answer. */
        GATE,
        /** What follows from a decision. */
        DUTY,
        /** 승계: an answer carried over from an earlier version, which its desk may take up again for some days. */
        REOPEN;

        /** Whether somebody is asked for an answer now. */
        public boolean isAsked() {
            return this == STEP || this == READING;
        }
    }

    /** Everything the case waits for, in the order of its chain. */
    public static List<Waiting> of(ApprovalCase current) {
        var all = new ArrayList<Waiting>();
        int place = 0;
        for (var step : current.steps()) {
            of(current, step, place++).forEach(all::add);
        }
        for (var gate : current.gates()) {
            of(current, gate, place++).forEach(all::add);
        }
        for (var duty : current.duties()) {
            of(duty, place++).forEach(all::add);
        }
        return all;
    }

    public StepId step() {
        return new StepId(subject);
    }

    public StepKind stepKind() {
        return StepKind.valueOf(what);
    }

    private static Stream<Waiting> of(ApprovalCase current, Step step, int place) {
        if (step.state() == StepState.CARRIED) {
            return carried(current, step, place);
        }
        if (!step.state().isWaiting() && step.state() != StepState.PLANNED) {
            return Stream.empty();
        }
        var kind =
                step.state() == StepState.PLANNED ? Kind.PLANNED : step.kind().isOnTheWay() ? Kind.STEP : Kind.READING;
        var window = step.window();
        return Stream.of(new Waiting(
                step.id().value(),
                kind,
                step.kind().name(),
                place,
                step.plan().stage(),
                step.desk().post(),
                step.desk().unit(),
                step.state() == StepState.HELD,
                window == null ? null : window.opened(),
                step.past().given(),
                window == null ? null : window.due()));
    }

    /** From the freezing of the text on; for how long, the rule book says, so no day is set here. */
    private static Stream<Waiting> carried(ApprovalCase current, Step step, int place) {
        var frozen = current.draft().frozen();
        return current.state() == CaseState.IN_APPROVAL && frozen != null
                ? Stream.of(new Waiting(
                        step.id().value(),
                        Kind.REOPEN,
                        step.kind().name(),
                        place,
                        step.plan().stage(),
                        step.desk().post(),
                        step.desk().unit(),
                        false,
                        frozen.at(),
                        null,
                        null))
                : Stream.empty();
    }

    private static Stream<Waiting> of(ApprovalCase current, Gate gate, int place) {
        var drafting = current.paper().desk();
        return gate.isOpen() && !current.state().isOver()
                ? Stream.of(new Waiting(
                        gate.id().value(),
                        Kind.GATE,
                        gate.plan().kind(),
                        place,
                        0,
                        drafting.post(),
                        drafting.unit(),
                        false,
                        gate.sentAt(),
                        null,
                        null))
                : Stream.empty();
    }

    private static Stream<Waiting> of(Duty duty, int place) {
        return duty.state() == DutyState.DUE
                ? Stream.of(new Waiting(
                        duty.id().value(),
                        Kind.DUTY,
                        duty.plan().kind(),
                        place,
                        0,
                        duty.owner(),
                        null,
                        false,
                        null,
                        null,
                        duty.due()))
                : Stream.empty();
    }
}

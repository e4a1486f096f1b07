package dojang.approval.model;

import dojang.approval.model.ApprovalEvent.Kind;
import dojang.shared.model.Capacity;
import dojang.shared.model.DutyStart;
import dojang.shared.model.PostId;
import dojang.shared.model.Seat;
import dojang.shared.model.Stamp;
import dojang.shared.model.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an accepted act does to a case, written down step by step together with the events that tell of it. Immutable:
 * each method returns the next state of the proceedings.
 */
record Proceedings(ApprovalCase current, List<ApprovalEvent> events, Stamp stamp) {

    Proceedings {
        events = List.copyOf(events);
    }

    static Proceedings of(ApprovalCase current, Stamp stamp) {
        return new Proceedings(current, List.of(), stamp);
    }

    Decision accepted() {
        return new Decision.Accepted(current, events);
    }

    Proceedings submitted(Command.Submit ask) {
        var next = current.withDraft(new Draft(current.draft().number(), ask.frozen()))
                .in(CaseState.IN_APPROVAL)
                .with(ask.chain());
        return to(next, Facts.submitted(current.draft().number(), ask.frozen()))
                .note(Facts.chainBuilt(ask.chain()))
                .openedNext();
    }

    Proceedings answered(Step step, Outcome outcome, Opinion opinion) {
        var seat = stamp.seatAt(step.desk().post()).orElseThrow();
        var answer = StepAnswer.given(outcome, stamp.person(), capacity(step, seat), stamp.at(), opinion);
        var done = to(current.with(step.answered(answer)), Facts.acted(step, answer));
        return outcome == Outcome.NON_CONCUR ? done.note(Facts.about(Kind.DISSENT_RECORDED, step)) : done;
    }

    /** 검토 with an edit. */
    Proceedings endorsed(Step step, Opinion opinion) {
        return answered(current.step(step.id()).orElseThrow(), Outcome.EDITED_AND_ENDORSED, opinion);
    }

    /** Whoever a chain already names as a reader is asked at once. */
    Proceedings openedReaders() {
        var result = this;
        for (var step : current.steps()) {
            if (!step.kind().isOnTheWay() && step.state() == StepState.PLANNED) {
                result = result.opened(step, result.window(step));
            }
        }
        return result;
    }

    /** People who read along or afterwards are asked at once. */
    Proceedings readBy(List<Step> readers) {
        var result = new Proceedings(current.with(readers), events, stamp);
        for (var reader : readers) {
            result = result.note(Facts.added(reader, ""));
        }
        for (var reader : readers) {
            result = result.opened(reader, result.window(reader));
        }
        return result;
    }

    /** Goes on to the next stage when nobody of the running one is waited for any more. */
    Proceedings openedNext() {
        var result = withoutTheRest();
        if (result.current.steps().stream().anyMatch(Step::isInTheWay)) {
            return result;
        }
        int stage = result.current.steps().stream()
                .filter(step -> step.state() == StepState.PLANNED && step.kind().isOnTheWay())
                .mapToInt(step -> step.plan().stage())
                .min()
                .orElse(0);
        for (var step : result.current.steps()) {
            if (step.state() == StepState.PLANNED && step.plan().stage() == stage) {
                result = result.opened(step, window(step));
            }
        }
        return result.hasOutvoted() ? result.openedNext() : result;
    }

    /** Whether somebody is asked though enough of the group agree, which answers carried along may have brought about. */
    private boolean hasOutvoted() {
        return current.steps().stream().anyMatch(step -> step.isInTheWay() && Groups.isComplete(current, step));
    }

    /** Opens one step. */
    Proceedings opened(Step step, Step.Window window) {
        var opened = step.opened(window);
        return to(current.with(opened), Facts.opened(opened));
    }

    /** Once enough of a group agree, the others need not answer; whether they still may, their group says. */
    private Proceedings withoutTheRest() {
        var result = this;
        for (var step : current.steps()) {
            if (step.isInTheWay() && Groups.isComplete(current, step)) {
                result = Groups.mayStillSpeak(step)
                        ? result.to(result.current.with(step.lapsed("")), Facts.about(Kind.STEP_LAPSED, step, ""))
                        : result.to(result.current.with(step.cancelled()), Facts.about(Kind.STEP_CANCELLED, step));
            }
        }
        return result;
    }

    Step.Window window(Step step) {
        int days = step.plan().workingDays();
        return new Step.Window(stamp.at(), stamp.dueAfter(days), stamp.dueAfter((days * 3 + 1) / 2));
    }

    /** SD-2: the decider's earlier review loses its box; the sheet shows one signature. */
    Proceedings merged() {
        var result = this;
        for (var step : current.answeredBy(stamp.person()).toList()) {
            var answer = Objects.requireNonNull(step.answer());
            result = result.to(
                    result.current.with(step.with(answer.mergedIntoDecision())), Facts.about(Kind.REVIEW_MERGED, step));
        }
        return result;
    }

    /** The decision goes over dissent and open conditions, for a reason that stays on record. */
    Proceedings overUnsettled(String reason) {
        if (reason.isBlank() || current.unsettled().isEmpty()) {
            return this;
        }
        var result = note(ApprovalEvent.of(Kind.DISSENT_RECORDED, Map.of("decidedOver", true, "reason", reason)));
        for (var step : current.steps()) {
            if (step.isOnCondition()) {
                var answer = Objects.requireNonNull(step.answer()).with(Proviso.OVERRIDDEN);
                result = result.to(
                        result.current.with(step.with(answer)), Facts.about(Kind.CONDITION_OVERRIDDEN, step, reason));
            }
        }
        return result;
    }

    /** Establishes the document, unless further agencies decide with the first (decree Art. 8(3)). */
    Proceedings approved(Step decision) {
        boolean more =
                current.steps().stream().anyMatch(step -> step.kind().decides() && step.state() == StepState.PLANNED);
        return more ? openedNext() : decided(CaseState.APPROVED).startedDuties(decision);
    }

    Proceedings decided(CaseState outcome) {
        return to(decided(current, outcome), ApprovalEvent.of(Kind.DECIDED, Map.of("outcome", outcome.name())));
    }

    /** Nobody on the way is asked any more, and duties wait for nothing: each starts with the decision or never. */
    static ApprovalCase decided(ApprovalCase current, CaseState outcome) {
        return current.in(outcome)
                .withSteps(step -> step.kind().isOnTheWay() ? unasked(step) : step)
                .withDuties(Proceedings::untilStarted);
    }

    private static Step unasked(Step step) {
        return step.state().isWaiting() || step.state() == StepState.PLANNED ? step.cancelled() : step;
    }

    private static Duty untilStarted(Duty duty) {
        return duty.state() == DutyState.PLANNED ? duty.dropped() : duty;
    }

    private Proceedings startedDuties(Step decision) {
        boolean acted = stamp.seatAt(decision.desk().post()).orElseThrow().acting();
        var result = this;
        for (var duty : current.duties()) {
            boolean starts = duty.plan().starts() != DutyStart.ACTING_DECISION || acted;
            if (starts && duty.state() == DutyState.VOID) {
                var next = duty.started(stamp, owner(duty, decision));
                result = result.to(result.current.with(next), Facts.started(next));
            }
        }
        return result;
    }

    Proceedings returned(ReturnReason why, String reason) {
        return to(
                closed(current, CaseState.RETURNED),
                ApprovalEvent.of(Kind.RETURNED, Map.of("why", why.name(), "reason", reason)));
    }

    Proceedings recalled(String reason) {
        return closedAs(CaseState.RECALLED, Kind.RECALLED, reason);
    }

    Proceedings withdrawn(String reason) {
        return closedAs(CaseState.WITHDRAWN, Kind.WITHDRAWN, reason);
    }

    Proceedings revised() {
        int next = current.draft().number() + 1;
        var opened = current.in(CaseState.DRAFT).withDraft(Draft.working(next)).with(Chain.NONE);
        return to(opened, ApprovalEvent.of(Kind.REVISED, Map.of("version", next)));
    }

    Proceedings to(ApprovalCase next, ApprovalEvent event) {
        return new Proceedings(next, events, stamp).note(event);
    }

    Proceedings note(ApprovalEvent event) {
        var told = new ArrayList<>(events);
        told.add(event);
        return new Proceedings(current, told, stamp);
    }

    private Proceedings closedAs(CaseState state, Kind kind, String reason) {
        return to(closed(current, state), ApprovalEvent.of(kind, Map.of("reason", reason)));
    }

    /** Nobody is asked any more, and nothing follows. */
    static ApprovalCase closed(ApprovalCase current, CaseState state) {
        return current.in(state).withSteps(Proceedings::unasked).withDuties(Duty::dropped);
    }

    /** A decided case that ends: nothing is owed or read any more; what was done stays done. */
    static ApprovalCase over(ApprovalCase current, CaseState state) {
        return current.in(state)
                .withSteps(Proceedings::unasked)
                .withDuties(duty -> duty.state() == DutyState.DUE ? duty.dropped() : duty);
    }

    /** A post-report is owed to the represented decider's post, everything else by the drafting post. */
    private PostId owner(Duty duty, Step decision) {
        return duty.plan().starts() == DutyStart.ACTING_DECISION
                ? decision.desk().post()
                : current.paper().desk().post();
    }

    /** A stand-in for somebody who recused acts like the substitute of an absent one. */
    static Capacity capacity(Step step, Seat seat) {
        boolean acting = seat.acting() || step.past().recusal() != null;
        if (step.kind() == StepKind.DELEGATED_DECISION) {
            return acting ? Capacity.ACTING_DELEGATED : Capacity.DELEGATED;
        }
        return acting ? Capacity.ACTING : Capacity.OWN;
    }
}

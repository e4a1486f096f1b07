package dojang.approval.model;

import dojang.approval.model.ApprovalEvent.Kind;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Capacity;
import dojang.shared.model.DutyStart;
import dojang.shared.model.PostId;
import dojang.shared.model.Seat;
import dojang.shared.model.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an accepted act does to a case, written down step by step together with the events that tell of it. Immutable:
 * each method returns the next state of the proceedings.
 */
record Transition(ApprovalCase current, List<ApprovalEvent> events, ActorContext actor) {

    Transition {
        events = List.copyOf(events);
    }

    static Transition of(ApprovalCase current, ActorContext actor) {
        return new Transition(current, List.of(), actor);
    }

    Decision accepted() {
        return new Decision.Accepted(current, events);
    }

    Transition submitted(Command.Submit ask) {
        var next = current.withDraft(new Draft(current.draft().number(), ask.frozen()))
                .in(CaseState.IN_APPROVAL)
                .with(ask.chain());
        return to(next, EventWriter.submitted(current.draft().number(), ask.frozen()))
                .note(EventWriter.chainBuilt(ask.chain()))
                .openedNext();
    }

    Transition answered(Step step, Outcome outcome, Opinion opinion) {
        var seat = actor.seatAt(step.desk().post()).orElseThrow();
        var answer = StepAnswer.given(outcome, actor.person(), capacity(step, seat), actor.at(), opinion);
        var done = to(current.with(step.answered(answer)), EventWriter.acted(step, answer));
        return outcome == Outcome.NON_CONCUR ? done.note(EventWriter.about(Kind.DISSENT_RECORDED, step)) : done;
    }

    /** 검토 with an edit. */
    Transition endorsed(Step step, Opinion opinion) {
        return answered(current.step(step.id()).orElseThrow(), Outcome.EDITED_AND_ENDORSED, opinion);
    }

    /** Whoever a chain already names as a reader is asked at once. */
    Transition openedReaders() {
        var result = this;
        for (var step : current.steps()) {
            if (!step.kind().isOnTheWay() && step.state() == StepState.PLANNED) {
                result = result.opened(step, result.window(step));
            }
        }
        return result;
    }

    /** People who read along or afterwards are asked at once. */
    Transition readBy(List<Step> readers) {
        var result = new Transition(current.with(readers), events, actor);
        for (var reader : readers) {
            result = result.note(EventWriter.added(reader, ""));
        }
        for (var reader : readers) {
            result = result.opened(reader, result.window(reader));
        }
        return result;
    }

    /** Goes on to the next stage when nobody of the running one is waited for any more. */
    Transition openedNext() {
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
    Transition opened(Step step, Step.Window window) {
        var opened = step.opened(window);
        return to(current.with(opened), EventWriter.opened(opened));
    }

    /** Once enough of a group agree, the others need not answer; whether they still may, their group says. */
    private Transition withoutTheRest() {
        var result = this;
        for (var step : current.steps()) {
            if (step.isInTheWay() && Groups.isComplete(current, step)) {
                result = Groups.mayStillSpeak(step)
                        ? result.to(result.current.with(step.lapsed("")), EventWriter.about(Kind.STEP_LAPSED, step, ""))
                        : result.to(
                                result.current.with(step.cancelled()), EventWriter.about(Kind.STEP_CANCELLED, step));
            }
        }
        return result;
    }

    Step.Window window(Step step) {
        int days = step.plan().workingDays();
        return new Step.Window(actor.at(), actor.dueAfter(days), actor.dueAfter((days * 3 + 1) / 2));
    }

    /** SD-2: the decider's earlier review loses its box; the sheet shows one signature. */
    Transition merged() {
        var result = this;
        for (var step : current.answeredBy(actor.person()).toList()) {
            var answer = Objects.requireNonNull(step.answer());
            result = result.to(
                    result.current.with(step.with(answer.mergedIntoDecision())),
                    EventWriter.about(Kind.REVIEW_MERGED, step));
        }
        return result;
    }

    /** The decision goes over dissent and open conditions, for a reason that stays on record. */
    Transition overUnsettled(String reason) {
        if (reason.isBlank() || current.unsettled().isEmpty()) {
            return this;
        }
        var result = note(ApprovalEvent.of(Kind.DISSENT_RECORDED, Map.of("decidedOver", true, "reason", reason)));
        for (var step : current.steps()) {
            if (step.isOnCondition()) {
                var answer = Objects.requireNonNull(step.answer()).with(ConditionState.OVERRIDDEN);
                result = result.to(
                        result.current.with(step.with(answer)),
                        EventWriter.about(Kind.CONDITION_OVERRIDDEN, step, reason));
            }
        }
        return result;
    }

    /** Establishes the document, unless further agencies decide with the first (decree Art. 8(3)). */
    Transition approved(Step decision) {
        boolean more =
                current.steps().stream().anyMatch(step -> step.kind().decides() && step.state() == StepState.PLANNED);
        return more ? openedNext() : decided(CaseState.APPROVED).startedDuties(decision);
    }

    Transition decided(CaseState outcome) {
        return to(decided(current, outcome), ApprovalEvent.of(Kind.DECIDED, Map.of("outcome", outcome.name())));
    }

    /** Nobody on the way is asked any more, and duties wait for nothing: each starts with the decision or never. */
    static ApprovalCase decided(ApprovalCase current, CaseState outcome) {
        return current.in(outcome)
                .withSteps(step -> step.kind().isOnTheWay() ? step.unasked() : step)
                .withDuties(Transition::untilStarted);
    }

    private static Duty untilStarted(Duty duty) {
        return duty.state() == DutyState.PLANNED ? duty.dropped() : duty;
    }

    private Transition startedDuties(Step decision) {
        boolean acted = actor.seatAt(decision.desk().post()).orElseThrow().acting();
        var result = this;
        for (var duty : current.duties()) {
            boolean starts = duty.plan().starts() != DutyStart.ACTING_DECISION || acted;
            if (starts && duty.state() == DutyState.VOID) {
                var next = duty.started(actor, owner(duty, decision));
                result = result.to(result.current.with(next), EventWriter.started(next));
            }
        }
        return result;
    }

    Transition returned(ReturnReason why, String reason) {
        return to(
                closed(current, CaseState.RETURNED),
                ApprovalEvent.of(Kind.RETURNED, Map.of("why", why.name(), "reason", reason)));
    }

    Transition recalled(String reason) {
        return closedAs(CaseState.RECALLED, Kind.RECALLED, reason);
    }

    Transition withdrawn(String reason) {
        return closedAs(CaseState.WITHDRAWN, Kind.WITHDRAWN, reason);
    }

    Transition revised() {
        int next = current.draft().number() + 1;
        var opened = current.in(CaseState.DRAFT).withDraft(Draft.working(next)).with(Chain.NONE);
        return to(opened, ApprovalEvent.of(Kind.REVISED, Map.of("version", next)));
    }

    Transition to(ApprovalCase next, ApprovalEvent event) {
        return new Transition(next, events, actor).note(event);
    }

    Transition note(ApprovalEvent event) {
        var told = new ArrayList<>(events);
        told.add(event);
        return new Transition(current, told, actor);
    }

    private Transition closedAs(CaseState state, Kind kind, String reason) {
        return to(closed(current, state), ApprovalEvent.of(kind, Map.of("reason", reason)));
    }

    /** Nobody is asked any more, and nothing follows. */
    static ApprovalCase closed(ApprovalCase current, CaseState state) {
        return current.in(state).withSteps(Step::unasked).withDuties(Duty::dropped);
    }

    /** A decided case that ends: nothing is owed or read any more; what was done stays done. */
    static ApprovalCase over(ApprovalCase current, CaseState state) {
        return current.in(state)
                .withSteps(Step::unasked)
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

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
                .withChain(ask.steps(), ask.gates(), ask.duties());
        return to(next, Facts.submitted(current, ask))
                .note(Facts.chainBuilt(ask))
                .openedNext();
    }

    Proceedings answered(Step step, Outcome outcome, Opinion opinion) {
        var seat = stamp.seatAt(step.desk().post()).orElseThrow();
        var answer = new StepAnswer(outcome, stamp.person(), capacity(step, seat), stamp.at(), opinion, false);
        var done = to(current.with(step.answered(answer)), Facts.acted(step, answer));
        return outcome == Outcome.NON_CONCUR ? done.note(Facts.about(Kind.DISSENT_RECORDED, step)) : done;
    }

    /** Opens the next stage when no step of the running one is open any more. */
    Proceedings openedNext() {
        if (current.openSteps().findAny().isPresent()) {
            return this;
        }
        int stage = current.steps().stream()
                .filter(step -> step.state() == StepState.PLANNED)
                .mapToInt(step -> step.plan().stage())
                .min()
                .orElseThrow();
        var result = this;
        for (var step : current.steps()) {
            if (step.state() == StepState.PLANNED && step.plan().stage() == stage) {
                var opened = step.opened(stamp);
                result = result.to(result.current.with(opened), Facts.opened(opened));
            }
        }
        return result;
    }

    /** SD-2: the decider's earlier review loses its box; the sheet shows one signature. */
    Proceedings merged() {
        var result = this;
        for (var step : current.answeredBy(stamp.person()).toList()) {
            var answer = Objects.requireNonNull(step.answer());
            result = result.to(
                    result.current.with(step.answered(answer.mergedIntoDecision())),
                    Facts.about(Kind.REVIEW_MERGED, step));
        }
        return result;
    }

    Proceedings overDissent(String reason) {
        return reason.isBlank()
                ? this
                : note(ApprovalEvent.of(Kind.DISSENT_RECORDED, Map.of("decidedOver", true, "reason", reason)));
    }

    Proceedings decided(CaseState outcome) {
        return to(current.in(outcome), ApprovalEvent.of(Kind.DECIDED, Map.of("outcome", outcome.name())));
    }

    Proceedings startedDuties(Step decision) {
        boolean acted = stamp.seatAt(decision.desk().post()).orElseThrow().acting();
        var result = this;
        for (var duty : current.duties()) {
            boolean starts = duty.plan().starts() == DutyStart.APPROVAL || acted;
            var next = starts ? duty.started(stamp, owner(duty, decision)) : duty.dropped();
            result = starts
                    ? result.to(result.current.with(next), Facts.started(next))
                    : result.quietly(result.current.with(next));
        }
        return result;
    }

    Proceedings droppedDuties() {
        return quietly(current.withDuties(Duty::dropped));
    }

    Proceedings returned(String reason) {
        return closedAs(CaseState.RETURNED, Kind.RETURNED, reason);
    }

    Proceedings recalled(String reason) {
        return closedAs(CaseState.RECALLED, Kind.RECALLED, reason);
    }

    Proceedings withdrawn(String reason) {
        return closedAs(CaseState.WITHDRAWN, Kind.WITHDRAWN, reason);
    }

    Proceedings revised() {
        int next = current.draft().number() + 1;
        var opened =
                current.in(CaseState.DRAFT).withDraft(Draft.working(next)).withChain(List.of(), List.of(), List.of());
        return to(opened, ApprovalEvent.of(Kind.REVISED, Map.of("version", next)));
    }

    Proceedings to(ApprovalCase next, ApprovalEvent event) {
        return quietly(next).note(event);
    }

    private Proceedings closedAs(CaseState state, Kind kind, String reason) {
        var next = current.in(state)
                .withSteps(step -> step.state() == StepState.DONE ? step : step.cancelled())
                .withDuties(Duty::dropped);
        return to(next, ApprovalEvent.of(kind, Map.of("reason", reason)));
    }

    private Proceedings note(ApprovalEvent event) {
        var told = new ArrayList<>(events);
        told.add(event);
        return new Proceedings(current, told, stamp);
    }

    private Proceedings quietly(ApprovalCase next) {
        return new Proceedings(next, events, stamp);
    }

    /** A post-report is owed to the represented decider's post, everything else by the drafting post. */
    private PostId owner(Duty duty, Step decision) {
        return duty.plan().starts() == DutyStart.ACTING_DECISION
                ? decision.desk().post()
                : current.paper().desk().post();
    }

    private static Capacity capacity(Step step, Seat seat) {
        if (step.kind() == StepKind.DELEGATED_DECISION) {
            return seat.acting() ? Capacity.ACTING_DELEGATED : Capacity.DELEGATED;
        }
        return seat.acting() ? Capacity.ACTING : Capacity.OWN;
    }
}

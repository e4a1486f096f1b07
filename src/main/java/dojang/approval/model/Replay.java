package dojang.approval.model;

import dojang.approval.model.Issuance.Channel;
import dojang.approval.model.Issuance.Mark;
import dojang.approval.model.Issuance.Recipient;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Rebuilds a case from what the log says happened to it (I-21). It knows no rule: it believes the events, so that a
 * difference from the stored state shows that one of the two was changed past the door.
 */
public final class Replay {

    private Replay() {}

    /**
     * What one entry tells.
     *
     * @param at     the actor's context's time
     * @param events as they stand in the entry's body, each with its name
     */
    public record Line(Instant at, List<Map<String, Object>> events) {}

    /** Folds the lines in order, from the empty draft on. */
    public static ApprovalCase of(CaseId id, Paper paper, List<Line> lines) {
        var current = begun(id, paper, lines);
        for (var line : lines) {
            current = next(current, line);
        }
        return current;
    }

    /** The empty draft; its reference is the table's where no entry has given one. */
    static ApprovalCase begun(CaseId id, Paper paper, List<Line> lines) {
        boolean given = lines.stream()
                .flatMap(line -> line.events().stream())
                .anyMatch(event -> ApprovalEvent.Kind.REFERENCE_GIVEN.name().equals(event.get("name")));
        return ApprovalCase.drafted(id, given ? paper.with(null) : paper);
    }

    /** The case after one more entry. */
    public static ApprovalCase next(ApprovalCase before, Line line) {
        var current = before;
        for (var event : line.events()) {
            current = apply(current, new EventBody(event), line.at());
        }
        return current;
    }

    private static ApprovalCase apply(ApprovalCase current, EventBody event, Instant at) {
        return switch (event.one(ApprovalEvent.Kind.class, "name")) {
            case SUBMITTED -> frozen(current, event).in(CaseState.IN_APPROVAL);
            case EDITED_BY_REVIEWER -> frozen(current, event);
            case CHAIN_BUILT -> current.with(EventReader.chain(event));
            case STEP_OPENED -> onStep(current, event, step -> step.opened(window(event)));
            case STEP_ACTED -> onStep(current, event, step -> step.answered(EventReader.answer(event)));
            case LATE_OPINION -> onStep(current, event, step -> step.answeredLate(EventReader.answer(event)));
            case STEP_CANCELLED -> onStep(current, event, Step::cancelled);
            case STEP_UNDONE, STEP_REPLANNED, STEP_REOPENED -> onStep(current, event, Replay::waitsAgain);
            case STEP_SKIPPED -> onStep(current, event, step -> step.skipped(event.text("reason")));
            case STEP_LAPSED -> onStep(current, event, step -> step.lapsed(event.text("reason")));
            case STEP_ADDED -> current.with(List.of(EventReader.step(event)));
            case STEP_REASSIGNED -> onStep(current, event, step -> step.given(EventReader.desk(event), at));
            case STEP_RECUSED ->
                onStep(current, event, step -> step.recused(EventReader.desk(event), EventReader.recusal(event)));
            case HELD -> onStep(current, event, step -> step.held(hold(event, at)));
            case RESUMED -> onStep(current, event, step -> resumed(step, event, at));
            case REVIEW_MERGED -> onAnswer(current, event, StepAnswer::mergedIntoDecision);
            case CONDITION_MET -> onAnswer(current, event, answer -> answer.with(ConditionState.MET));
            case CONDITION_OVERRIDDEN -> onAnswer(current, event, answer -> answer.with(ConditionState.OVERRIDDEN));
            case RETURNED -> Transition.closed(current, CaseState.RETURNED);
            case RECALLED -> Transition.closed(current, CaseState.RECALLED);
            case WITHDRAWN -> Transition.closed(current, CaseState.WITHDRAWN);
            case REVISED ->
                current.in(CaseState.DRAFT)
                        .withDraft(Draft.working(event.number("version")))
                        .with(Chain.NONE);
            case DECIDED -> Transition.decided(current, event.one(CaseState.class, "outcome"));
            case CONSULTATION_SENT -> current.with(gate(current, event).sent(at, event.text("note")));
            case CONSULTATION_ANSWERED -> current.with(answered(current, event, at));
            case DUTY_STARTED -> current.with(started(current, event));
            case DUTY_DONE -> current.with(duty(current, event).closed(DutyState.DONE, event.text("note")));
            case DUTY_WAIVED -> current.with(duty(current, event).closed(DutyState.WAIVED, event.text("note")));
            case INSTRUCTED -> current.withDuty(instructed(event));
            case ISSUED ->
                current.in(CaseState.ISSUED).with(new Issuance(event.one(Mark.class, "mark"), to(event, at)));
            case REDISPATCHED -> current.with(further(current, event, at));
            case RECEIVED -> current.with(received(current, event, at));
            case CLOSED -> current.in(CaseState.CLOSED);
            case REFERENCE_GIVEN -> current.with(event.text("reference"));
            case SUPERSEDED -> Transition.over(current, CaseState.SUPERSEDED);
            case REVOKED -> Transition.over(current, CaseState.REVOKED);
            case DISSENT_RECORDED, NUMBER_GIVEN, REMINDED, OVERDUE, ESCALATED, STALE -> current;
        };
    }

    private static ApprovalCase frozen(ApprovalCase current, EventBody event) {
        var frozen = new Draft.Frozen(
                new Digest(event.text("digest")),
                new Digest(event.text("chain")),
                event.number("pack"),
                event.time("frozen"));
        return current.withDraft(new Draft(event.number("version"), frozen));
    }

    private static Step.Window window(EventBody event) {
        return new Step.Window(event.time("opened"), event.time("due"), event.time("lapses"));
    }

    private static ApprovalCase onStep(ApprovalCase current, EventBody event, UnaryOperator<Step> change) {
        var step = current.step(StepId.of(event.text("step"))).orElseThrow();
        return current.with(change.apply(step));
    }

    private static ApprovalCase onAnswer(ApprovalCase current, EventBody event, UnaryOperator<StepAnswer> change) {
        return onStep(current, event, step -> step.with(change.apply(Objects.requireNonNull(step.answer()))));
    }

    /** The event names the round that opens next, so whether one was used is not asked again. */
    private static Step waitsAgain(Step step) {
        return step.state().isAnswered() ? step.nextRound() : step.replanned();
    }

    private static StepHistory.Hold hold(EventBody event, Instant at) {
        return new StepHistory.Hold(at, event.time("until"), event.text("reason"), null);
    }

    private static Step resumed(Step step, EventBody event, Instant at) {
        var ended = event.find("ended").map(Instant::parse).orElse(at);
        return step.resumed(Objects.requireNonNull(step.past().hold()).endedAt(ended), window(event));
    }

    private static Gate gate(ApprovalCase current, EventBody event) {
        return current.gate(GateId.of(event.text("gate"))).orElseThrow();
    }

    private static Gate answered(ApprovalCase current, EventBody event, Instant at) {
        return gate(current, event).answered(event.one(GateAnswer.class, "state"), at, event.text("note"));
    }

    private static Duty duty(ApprovalCase current, EventBody event) {
        return current.duty(DutyId.of(event.text("duty"))).orElseThrow();
    }

    private static Duty started(ApprovalCase current, EventBody event) {
        var duty = duty(current, event);
        return new Duty(
                duty.id(),
                duty.plan(),
                PostId.of(event.text("owner")),
                DutyState.DUE,
                event.time("due"),
                duty.note(),
                duty.words());
    }

    private static Duty instructed(EventBody event) {
        var plan = EventReader.duty(event);
        return Duty.instructed(plan.id(), plan.owner(), event.time("due"), plan.words());
    }

    private static List<Recipient> to(EventBody event, Instant at) {
        return event.list("to").stream()
                .map(one -> new Recipient(
                        one.text("name"), one.one(Channel.class, "channel"), at, null, one.words("because")))
                .toList();
    }

    private static Issuance further(ApprovalCase current, EventBody event, Instant at) {
        var all = new ArrayList<>(current.issue().recipients());
        all.addAll(to(event, at));
        return new Issuance(current.issue().mark(), all);
    }

    private static Issuance received(ApprovalCase current, EventBody event, Instant at) {
        var name = event.text("recipient");
        return current.issue().with(one -> one.name().equals(name) ? one.receivedAt(at) : one);
    }
}

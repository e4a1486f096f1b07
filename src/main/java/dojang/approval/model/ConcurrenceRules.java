package dojang.approval.model;

import static dojang.approval.model.Objections.first;
import static dojang.approval.model.Objections.when;
import static dojang.approval.model.StepRules.on;

import dojang.approval.model.ApprovalEvent.Kind;
import dojang.approval.model.Decision.Refused;
import dojang.approval.model.StepCommand.ConfirmCondition;
import dojang.approval.model.StepCommand.LateOpinion;
import dojang.approval.model.StepCommand.Reopen;
import dojang.shared.model.ActorContext;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Join;
import dojang.shared.model.StepKind;
import dojang.shared.model.TimeLimits.Limit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rules of who is asked besides, again or instead, and of conditions; one method for each verb. */
final class ConcurrenceRules {

    private ConcurrenceRules() {}

    static Decision confirmCondition(ApprovalCase current, ConfirmCondition ask, ActorContext actor) {
        return on(
                current,
                ask.step(),
                step -> first(
                                () -> when(!step.isOnCondition(), Refusal.NO_CONDITION),
                                () -> Objections.notTheirs(current, step, actor))
                        .orElseGet(() -> {
                            var met = Objects.requireNonNull(step.answer()).with(ConditionState.MET);
                            return Transition.of(current, actor)
                                    .to(
                                            current.with(step.with(met)),
                                            EventWriter.about(Kind.CONDITION_MET, step, ask.words()))
                                    .accepted();
                        }));
    }

    /** The owner of a carried answer has some working days of the rule book, or until the decision, to answer anew. */
    static Decision reopen(ApprovalCase current, Reopen ask, ActorContext actor) {
        return on(
                current,
                ask.step(),
                step -> first(
                                () -> when(step.state() != StepState.CARRIED, Refusal.NOT_CARRIED),
                                () -> Objections.notTheirs(current, step, actor),
                                () -> when(
                                        actor.at()
                                                .isAfter(actor.calendar()
                                                        .dueAfter(
                                                                Objects.requireNonNull(current.draft()
                                                                                .frozen())
                                                                        .at(),
                                                                actor.watch().days(Limit.REOPEN))),
                                        Refusal.REOPEN_TOO_LATE),
                                () -> Objections.lacking(current, ask))
                        .orElseGet(() -> {
                            var again = step.nextRound();
                            var told = Transition.of(current, actor)
                                    .to(
                                            current.with(again),
                                            EventWriter.about(Kind.STEP_REOPENED, again, ask.reason()));
                            return told.opened(again, told.window(again)).accepted();
                        }));
    }

    static Decision addStep(ApprovalCase current, StepCommand.AddStep ask, ActorContext actor) {
        var plan = ask.plan();
        return first(
                        () -> Objections.notInApproval(current),
                        () -> Objections.treatyTrack(current),
                        () -> when(
                                plan.kind() != StepKind.REVIEW && plan.kind() != StepKind.CONCURRENCE,
                                Refusal.WRONG_VERB),
                        () -> notOnTheChain(current, actor),
                        () -> when(onlyTheDeciderIsLeft(current), Refusal.TOO_LATE_TO_ASK),
                        () -> when(plan.desk().equals(current.paper().desk()), Refusal.OWN_DRAFT, "SD-1"),
                        () -> when(
                                plan.kind() == StepKind.CONCURRENCE
                                        && plan.desk()
                                                .unit()
                                                .equals(current.paper().desk().unit()),
                                Refusal.OWN_UNIT_CONCURRENCE,
                                "SD-3"),
                        () -> when(current.asks(plan.desk().post()), Refusal.ASKED_ALREADY, "SD-2"),
                        () -> Objections.nobodyAnswers(actor, plan.desk().post()),
                        () -> when(join(current, ask).isEmpty(), Refusal.NO_GROUP_VOTES),
                        () -> Objections.lacking(current, ask))
                .orElseGet(() -> {
                    int stage = current.openStage().orElseThrow();
                    var terms = plan.terms().with(join(current, ask).orElseThrow());
                    var step = Step.planned(
                            ask.id(), new PlannedStep(stage, plan.kind(), plan.desk(), terms, plan.because()));
                    var told = Transition.of(current, actor)
                            .to(current.with(List.of(step)), EventWriter.added(step, ask.reason()));
                    return told.opened(step, told.window(step)).accepted();
                });
    }

    /** The group's own join, as the open stage has it; empty when no such group is voting there. */
    private static Optional<Join> join(ApprovalCase current, StepCommand.AddStep ask) {
        return ask.group().isEmpty()
                ? Optional.of(Join.ALL)
                : Groups.voting(current, ask.plan().kind(), ask.group());
    }

    private static Optional<Refused> notOnTheChain(ApprovalCase current, ActorContext actor) {
        boolean asked = current.steps().stream()
                .anyMatch(step ->
                        step.isInTheWay() && actor.seatAt(step.desk().post()).isPresent());
        boolean drafting = current.isDraftedBy(actor.person())
                || actor.heads(current.paper().desk().unit());
        return when(!asked && !drafting, Refusal.NOT_ON_THE_CHAIN);
    }

    private static boolean onlyTheDeciderIsLeft(ApprovalCase current) {
        return current.steps().stream()
                .filter(Step::isInTheWay)
                .allMatch(step -> step.kind().decides());
    }

    /** A unit's opinion may be given by another desk of the unit; reviews and decisions follow line and table. */
    static Decision reassign(ApprovalCase current, StepCommand.Reassign ask, ActorContext actor) {
        return on(
                current,
                ask.step(),
                step -> first(
                                () -> when(!step.kind().isOpinion(), Refusal.CANNOT_REASSIGN),
                                () -> Objections.notOpen(step),
                                () -> when(
                                        actor.seatAt(step.desk().post()).isEmpty()
                                                && !actor.heads(step.desk().unit()),
                                        Refusal.NOT_YOUR_STEP,
                                        "I-6"),
                                () -> Objections.ownDraft(current, actor),
                                () -> when(!ask.to().unit().equals(step.desk().unit()), Refusal.OTHER_UNIT),
                                () -> when(current.asks(ask.to().post()), Refusal.ASKED_ALREADY, "SD-2"),
                                () -> Objections.nobodyAnswers(actor, ask.to().post()),
                                () -> when(
                                        ask.chosen() != null && !ask.chosen().leadsTo(ask.to()),
                                        Refusal.OTHER_SUGGESTED),
                                () -> Objections.lacking(current, ask))
                        .orElseGet(() -> {
                            var moved = step.given(ask.to(), actor.at());
                            return Transition.of(current, actor)
                                    .to(current.with(moved), EventWriter.reassigned(moved, ask))
                                    .accepted();
                        }));
    }

    /** It comes too late to count, and is kept all the same (I-14). */
    static Decision lateOpinion(ApprovalCase current, LateOpinion ask, ActorContext actor) {
        var step = current.step(ask.step());
        return first(
                        () -> when(step.isEmpty(), Refusal.STEP_GONE),
                        () -> when(
                                step.orElseThrow().state() != StepState.LAPSED
                                        || step.orElseThrow().answer() != null,
                                Refusal.NOT_PASSED),
                        () -> Objections.notTheirs(current, step.orElseThrow(), actor),
                        () -> Objections.lacking(current, ask))
                .orElseGet(() -> {
                    var seat = actor.seatAt(step.orElseThrow().desk().post()).orElseThrow();
                    var answer = StepAnswer.given(
                            Outcome.LATE_OPINION,
                            actor.person(),
                            Transition.capacity(step.orElseThrow(), seat),
                            actor.at(),
                            ask.opinion());
                    return Transition.of(current, actor)
                            .to(
                                    current.with(step.orElseThrow().answeredLate(answer)),
                                    EventWriter.acted(Kind.LATE_OPINION, step.orElseThrow(), answer))
                            .accepted();
                });
    }
}

package dojang.approval.model;

import static dojang.approval.model.Objections.first;
import static dojang.approval.model.Objections.when;

import dojang.approval.model.ApprovalEvent.Kind;
import dojang.approval.model.Decision.Refused;
import dojang.approval.model.StepCommand.Edit;
import dojang.approval.model.StepCommand.EditAgainstRules;
import dojang.approval.model.StepCommand.Hold;
import dojang.approval.model.StepCommand.ProceedWithout;
import dojang.approval.model.StepCommand.Resume;
import dojang.approval.model.StepCommand.ReturnToStep;
import dojang.approval.model.StepCommand.Skip;
import dojang.approval.model.StepCommand.Undo;
import dojang.shared.model.ActorContext;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.TimeLimits.Limit;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The rules of pauses, of what is passed over or taken back, and of what goes back; one method for each verb. */
final class StepRules {

    private StepRules() {}

    /** 보류 with reason and date, once in a round, for at most the working days of the rule book. */
    static Decision hold(ApprovalCase current, Hold ask, ActorContext actor) {
        return on(
                current,
                ask.step(),
                step -> first(
                                () -> Objections.notOpen(step),
                                () -> Objections.notTheirs(current, step, actor),
                                () -> when(step.past().hold() != null, Refusal.HELD_BEFORE),
                                () -> when(
                                        !ask.until().isAfter(actor.at())
                                                || ask.until()
                                                        .isAfter(actor.dueAfter(
                                                                actor.watch().days(Limit.HOLD))),
                                        Refusal.HOLD_TOO_LONG),
                                () -> Objections.lacking(current, ask))
                        .orElseGet(() -> {
                            var hold = new StepHistory.Hold(actor.at(), ask.until(), ask.reason(), null);
                            return Transition.of(current, actor)
                                    .to(current.with(step.held(hold)), EventWriter.held(step, hold))
                                    .accepted();
                        }));
    }

    /** The time left goes on where it stood. */
    static Decision resume(ApprovalCase current, Resume ask, ActorContext actor) {
        return on(
                current,
                ask.step(),
                step -> first(
                                () -> when(step.state() != StepState.HELD, Refusal.NOT_HELD),
                                () -> notOver(current, step, actor))
                        .orElseGet(() -> {
                            var hold = Objects.requireNonNull(step.past().hold());
                            var end = actor.at().isBefore(hold.until()) ? actor.at() : hold.until();
                            var paused = actor.calendar().workingTime(hold.since(), end);
                            var resumed = step.resumed(hold.endedAt(end), later(step, paused, actor));
                            return Transition.of(current, actor)
                                    .to(current.with(resumed), EventWriter.resumed(resumed))
                                    .accepted();
                        }));
    }

    /** The desk ends its pause when it likes, the clock when its day has come. */
    private static Optional<Refused> notOver(ApprovalCase current, Step step, ActorContext actor) {
        return actor.isClock()
                ? when(
                        actor.at()
                                .isBefore(Objects.requireNonNull(step.past().hold())
                                        .until()),
                        Refusal.NOT_LATE)
                : Objections.notTheirs(current, step, actor);
    }

    private static Step.Window later(Step step, Duration paused, ActorContext actor) {
        var window = Objects.requireNonNull(step.window());
        return new Step.Window(
                window.opened(),
                actor.calendar().plus(window.due(), paused),
                actor.calendar().plus(window.lapses(), paused));
    }

    /** 생략: decree Art. 9(1) lets a review be passed over when nobody is there, with the reason in the box. */
    static Decision skip(ApprovalCase current, Skip ask, ActorContext actor) {
        return on(
                current,
                ask.step(),
                step -> first(
                                () -> Objections.wrongVerb(step, StepKind.REVIEW),
                                () -> Objections.notOpen(step),
                                () -> notASuperior(current, step, actor),
                                () -> when(!actor.isAbsent(step.desk().post()), Refusal.HOLDER_PRESENT),
                                () -> Objections.lacking(current, ask))
                        .orElseGet(() -> Transition.of(current, actor)
                                .to(
                                        current.with(step.skipped(ask.reason())),
                                        EventWriter.about(Kind.STEP_SKIPPED, step, ask.reason()))
                                .readBy(List.of(Readers.afterwards(ask.afterwards(), current, step)))
                                .openedNext()
                                .accepted()));
    }

    private static Optional<Refused> notASuperior(ApprovalCase current, Step review, ActorContext actor) {
        boolean superior = current.steps().stream()
                .filter(step -> step.kind() == StepKind.REVIEW || step.kind().decides())
                .filter(step -> step.plan().stage() > review.plan().stage())
                .anyMatch(step -> actor.seatAt(step.desk().post()).isPresent());
        return when(!superior && !actor.heads(current.paper().desk().unit()), Refusal.NOT_A_SUPERIOR);
    }

    /** A late unit that does not block is gone without; its name and the hours stay on record. */
    static Decision proceedWithout(ApprovalCase current, ProceedWithout ask, ActorContext actor) {
        return on(
                current,
                ask.step(),
                step -> first(
                                () -> Objections.wrongVerb(step, StepKind.CONCURRENCE),
                                () -> Objections.notOpen(step),
                                () -> Objections.notTheUnitHead(current, actor),
                                () -> when(step.plan().blocking(), Refusal.UNIT_BLOCKS),
                                () -> when(
                                        actor.at()
                                                .isBefore(Objects.requireNonNull(step.window())
                                                        .lapses()),
                                        Refusal.NOT_LATE),
                                () -> Objections.lacking(current, ask))
                        .orElseGet(() -> Transition.of(current, actor)
                                .to(
                                        current.with(step.lapsed(ask.reason())),
                                        EventWriter.about(Kind.STEP_LAPSED, step, ask.reason()))
                                .openedNext()
                                .accepted()));
    }

    /** 결재 취소: until the next stage acts, and never a decision. */
    static Decision undo(ApprovalCase current, Undo ask, ActorContext actor) {
        return on(
                current,
                ask.step(),
                step -> first(
                                () -> when(step.kind().decides(), Refusal.DECISION_STANDS),
                                () -> when(step.state() != StepState.DONE, Refusal.NOTHING_TO_UNDO),
                                () -> when(!step.kind().isOnTheWay(), Refusal.NOTHING_TO_UNDO),
                                () -> when(
                                        !Objects.requireNonNull(step.answer())
                                                .by()
                                                .equals(actor.person()),
                                        Refusal.NOT_YOUR_ANSWER),
                                () -> Objections.notTheirs(current, step, actor),
                                () -> when(hasActedSince(current, step), Refusal.ACTED_ON_SINCE))
                        .orElseGet(() -> Detours.undone(Transition.of(current, actor), step)
                                .accepted()));
    }

    private static boolean hasActedSince(ApprovalCase current, Step undone) {
        return current.steps().stream()
                .filter(step -> step.kind().isOnTheWay()
                        && step.plan().stage() > undone.plan().stage())
                .anyMatch(step -> switch (step.state()) {
                    case DONE, HELD, SKIPPED -> true;
                    case LAPSED -> !step.isOutvoted();
                    case PLANNED, ACTIVE, CARRIED, CANCELLED -> false;
                });
    }

    /** 전단계 반려: who may return the case may also send it back within the version. */
    static Decision returnToStep(ApprovalCase current, ReturnToStep ask, ActorContext actor) {
        return ApprovalRules.answer(current, ask.step(), ask.seen(), step -> {
            var target = current.step(ask.target()).filter(earlier -> isTarget(earlier, step));
            return ApprovalRules.objectionToReturning(current, step, actor)
                    .or(() -> first(
                            () -> when(target.isEmpty(), Refusal.NO_SUCH_TARGET),
                            () -> Objections.lacking(current, ask)))
                    .orElseGet(() -> Detours.sentBack(
                                    Transition.of(current, actor)
                                            .answered(
                                                    step,
                                                    Outcome.RETURNED_TO_STEP,
                                                    new Opinion(CommentClass.REMARK, ask.reason())),
                                    target.orElseThrow())
                            .accepted());
        });
    }

    private static boolean isTarget(Step earlier, Step from) {
        return earlier.plan().stage() < from.plan().stage()
                && earlier.state().isAnswered()
                && earlier.kind().isOnTheWay();
    }

    /** A reviewer who disagrees may change the text in place, under the own name; an opinion cannot (I-17). */
    static Decision edit(ApprovalCase current, Edit ask, ActorContext actor) {
        return ApprovalRules.answer(
                current,
                ask.step(),
                ask.seen(),
                step -> ApprovalRules.objectionToEndorsing(current, step, actor)
                        .orElseGet(() -> Detours.edited(Transition.of(current, actor), step, ask)
                                .accepted()));
    }

    static Decision editAgainstRules(ApprovalCase current, EditAgainstRules ask, ActorContext actor) {
        return ApprovalRules.answer(
                current,
                ask.step(),
                ask.seen(),
                step -> ApprovalRules.objectionToEndorsing(current, step, actor)
                        .orElseGet(() -> new Refused(Refusal.RULES_OBJECT, ask.rules(), ask.words())));
    }

    /** A step of a case in approval. */
    static Decision on(ApprovalCase current, StepId id, Function<Step, Decision> continuation) {
        var step = current.step(id);
        return first(
                        () -> when(step.isEmpty(), Refusal.STEP_GONE),
                        () -> Objections.notInApproval(current),
                        () -> Objections.treatyTrack(current))
                .orElseGet(() -> continuation.apply(step.orElseThrow()));
    }
}

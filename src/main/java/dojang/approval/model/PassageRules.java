package dojang.approval.model;

import static dojang.approval.model.Objections.first;
import static dojang.approval.model.Objections.when;

import dojang.approval.model.ApprovalEvent.Kind;
import dojang.approval.model.Decision.Refused;
import dojang.approval.model.Passage.Edit;
import dojang.approval.model.Passage.EditAgainstRules;
import dojang.approval.model.Passage.Hold;
import dojang.approval.model.Passage.ProceedWithout;
import dojang.approval.model.Passage.Resume;
import dojang.approval.model.Passage.ReturnToStep;
import dojang.approval.model.Passage.Skip;
import dojang.approval.model.Passage.Undo;
import dojang.shared.model.Stamp;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Watch.Limit;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The rules of pauses, of what is passed over or taken back, and of what goes back; one method for each verb. */
final class PassageRules {

    private PassageRules() {}

    /** 보류 with reason and date, once in a round, for at most the working days of the rule book. */
    static Decision hold(ApprovalCase current, Hold ask, Stamp stamp) {
        return on(
                current,
                ask.step(),
                step -> first(
                                () -> Objections.notOpen(step),
                                () -> Objections.notTheirs(current, step, stamp),
                                () -> when(step.past().hold() != null, Refusal.HELD_BEFORE),
                                () -> when(
                                        !ask.until().isAfter(stamp.at())
                                                || ask.until()
                                                        .isAfter(stamp.dueAfter(
                                                                stamp.watch().days(Limit.HOLD))),
                                        Refusal.HOLD_TOO_LONG),
                                () -> Objections.noReason(ask.reason()))
                        .orElseGet(() -> {
                            var hold = new Past.Hold(stamp.at(), ask.until(), ask.reason(), null);
                            return Proceedings.of(current, stamp)
                                    .to(current.with(step.held(hold)), Facts.held(step, hold))
                                    .accepted();
                        }));
    }

    /** The time left goes on where it stood. */
    static Decision resume(ApprovalCase current, Resume ask, Stamp stamp) {
        return on(
                current,
                ask.step(),
                step -> first(
                                () -> when(step.state() != StepState.HELD, Refusal.NOT_HELD),
                                () -> notOver(current, step, stamp))
                        .orElseGet(() -> {
                            var hold = Objects.requireNonNull(step.past().hold());
                            var end = stamp.at().isBefore(hold.until()) ? stamp.at() : hold.until();
                            var paused = stamp.calendar().workingTime(hold.since(), end);
                            var resumed = step.resumed(hold.endedAt(end), later(step, paused, stamp));
                            return Proceedings.of(current, stamp)
                                    .to(current.with(resumed), Facts.resumed(resumed))
                                    .accepted();
                        }));
    }

    /** The desk ends its pause when it likes, the clock when its day has come. */
    private static Optional<Refused> notOver(ApprovalCase current, Step step, Stamp stamp) {
        return stamp.isClock()
                ? when(
                        stamp.at()
                                .isBefore(Objects.requireNonNull(step.past().hold())
                                        .until()),
                        Refusal.NOT_LATE)
                : Objections.notTheirs(current, step, stamp);
    }

    private static Step.Window later(Step step, Duration paused, Stamp stamp) {
        var window = Objects.requireNonNull(step.window());
        return new Step.Window(
                window.opened(),
                stamp.calendar().plus(window.due(), paused),
                stamp.calendar().plus(window.lapses(), paused));
    }

    /** 생략: decree Art. 9(1) lets a review be passed over when nobody is there, with the reason in the box. */
    static Decision skip(ApprovalCase current, Skip ask, Stamp stamp) {
        return on(
                current,
                ask.step(),
                step -> first(
                                () -> Objections.wrongVerb(step, StepKind.REVIEW),
                                () -> Objections.notOpen(step),
                                () -> notASuperior(current, step, stamp),
                                () -> when(!stamp.isAbsent(step.desk().post()), Refusal.HOLDER_PRESENT),
                                () -> Objections.noReason(ask.reason()))
                        .orElseGet(() -> Proceedings.of(current, stamp)
                                .to(
                                        current.with(step.skipped(ask.reason())),
                                        Facts.about(Kind.STEP_SKIPPED, step, ask.reason()))
                                .readBy(List.of(Readers.afterwards(ask.afterwards(), current, step)))
                                .openedNext()
                                .accepted()));
    }

    private static Optional<Refused> notASuperior(ApprovalCase current, Step review, Stamp stamp) {
        boolean superior = current.steps().stream()
                .filter(step -> step.kind() == StepKind.REVIEW || step.kind().decides())
                .filter(step -> step.plan().stage() > review.plan().stage())
                .anyMatch(step -> stamp.seatAt(step.desk().post()).isPresent());
        return when(!superior && !stamp.heads(current.paper().desk().unit()), Refusal.NOT_A_SUPERIOR);
    }

    /** A late unit that does not block is gone without; its name and the hours stay on record. */
    static Decision proceedWithout(ApprovalCase current, ProceedWithout ask, Stamp stamp) {
        return on(
                current,
                ask.step(),
                step -> first(
                                () -> Objections.wrongVerb(step, StepKind.CONCURRENCE),
                                () -> Objections.notOpen(step),
                                () -> Objections.notTheUnitHead(current, stamp),
                                () -> when(step.plan().blocking(), Refusal.UNIT_BLOCKS),
                                () -> when(
                                        stamp.at()
                                                .isBefore(Objects.requireNonNull(step.window())
                                                        .lapses()),
                                        Refusal.NOT_LATE),
                                () -> Objections.noReason(ask.reason()))
                        .orElseGet(() -> Proceedings.of(current, stamp)
                                .to(
                                        current.with(step.lapsed(ask.reason())),
                                        Facts.about(Kind.STEP_LAPSED, step, ask.reason()))
                                .openedNext()
                                .accepted()));
    }

    /** 결재 취소: until the next stage acts, and never a decision. */
    static Decision undo(ApprovalCase current, Undo ask, Stamp stamp) {
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
                                                .equals(stamp.person()),
                                        Refusal.NOT_YOUR_ANSWER),
                                () -> Objections.notTheirs(current, step, stamp),
                                () -> when(hasActedSince(current, step), Refusal.ACTED_ON_SINCE))
                        .orElseGet(() -> Detours.undone(Proceedings.of(current, stamp), step)
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
    static Decision returnToStep(ApprovalCase current, ReturnToStep ask, Stamp stamp) {
        return ApprovalRules.answer(current, ask.step(), ask.seen(), step -> {
            var target = current.step(ask.target()).filter(earlier -> isTarget(earlier, step));
            return ApprovalRules.objectionToReturning(current, step, stamp)
                    .or(() -> first(
                            () -> when(target.isEmpty(), Refusal.NO_SUCH_TARGET),
                            () -> Objections.noReason(ask.reason())))
                    .orElseGet(() -> Detours.sentBack(
                                    Proceedings.of(current, stamp)
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
    static Decision edit(ApprovalCase current, Edit ask, Stamp stamp) {
        return ApprovalRules.answer(
                current,
                ask.step(),
                ask.seen(),
                step -> ApprovalRules.objectionToEndorsing(current, step, stamp)
                        .orElseGet(() -> Detours.edited(Proceedings.of(current, stamp), step, ask)
                                .accepted()));
    }

    static Decision editAgainstRules(ApprovalCase current, EditAgainstRules ask, Stamp stamp) {
        return ApprovalRules.answer(
                current,
                ask.step(),
                ask.seen(),
                step -> ApprovalRules.objectionToEndorsing(current, step, stamp)
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

package dojang.approval.model;

import static dojang.approval.model.Objections.first;
import static dojang.approval.model.Objections.when;

import dojang.approval.model.Command.Approve;
import dojang.approval.model.Command.Concur;
import dojang.approval.model.Command.Decline;
import dojang.approval.model.Command.Endorse;
import dojang.approval.model.Command.NonConcur;
import dojang.approval.model.Command.Recall;
import dojang.approval.model.Command.Return;
import dojang.approval.model.Command.Submit;
import dojang.approval.model.Command.SubmitAgainstRules;
import dojang.approval.model.Command.Withdraw;
import dojang.approval.model.Decision.Refused;
import dojang.approval.model.StepCommand.NoInterest;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The rules of approval, one method for each verb. An auditor reads this file and, for what moves a case between its
 * answers, {@link StepRules} and {@link ConcurrenceRules}, for what follows a decision, {@link AfterDecisionRules} and {@link FollowUpRules}; what each objection means stands in {@link Objections}, what each change does in
 * {@link Transition}.
 *
 * <p>Rules are asked in a fixed order and the first objection wins.
 */
final class ApprovalRules {

    private ApprovalRules() {}

    static Decision submit(ApprovalCase current, Submit ask, ActorContext actor) {
        return first(
                        () -> when(current.state() != CaseState.DRAFT, Refusal.NOT_A_DRAFT),
                        () -> Objections.notTheDrafter(current, actor))
                .orElseGet(() -> Transition.of(current, actor).submitted(ask).accepted());
    }

    static Decision submitAgainstRules(ApprovalCase current, SubmitAgainstRules ask, ActorContext actor) {
        return first(
                        () -> when(current.state() != CaseState.DRAFT, Refusal.NOT_A_DRAFT),
                        () -> Objections.notTheDrafter(current, actor))
                .orElseGet(() -> new Refused(Refusal.RULES_OBJECT, ask.rules(), ask.words()));
    }

    /** 검토 by the drafter's line: a yes, with or without an opinion. */
    static Decision endorse(ApprovalCase current, Endorse ask, ActorContext actor) {
        return answer(
                current,
                ask.step(),
                ask.seen(),
                step -> objectionToEndorsing(current, step, actor)
                        .orElseGet(() -> Transition.of(current, actor)
                                .answered(
                                        step,
                                        ask.opinion().isGiven() ? Outcome.ENDORSED_WITH_OPINION : Outcome.ENDORSED,
                                        ask.opinion())
                                .openedNext()
                                .accepted()));
    }

    /** 협조 by another unit, and the opinion of the audit office: they write beside the text, never in it (I-17). */
    static Decision concur(ApprovalCase current, Concur ask, ActorContext actor) {
        return answer(
                current,
                ask.step(),
                ask.seen(),
                step -> objectionToConcurrence(current, step, actor)
                        .or(() -> first(() -> Objections.lacking(current, ask)))
                        .orElseGet(() -> Transition.of(current, actor)
                                .answered(step, concurrence(step, ask.opinion()), ask.opinion())
                                .openedNext()
                                .accepted()));
    }

    /** 부동의: the unit's reason stays on the sheet; whether it stops the case is the rule's word, not the unit's. */
    static Decision nonConcur(ApprovalCase current, NonConcur ask, ActorContext actor) {
        return answer(
                current,
                ask.step(),
                ask.seen(),
                step -> first(
                                () -> Objections.wrongVerb(step, StepKind.CONCURRENCE),
                                () -> Objections.lacking(current, ask))
                        .or(() -> objectionToConcurrence(current, step, actor))
                        .orElseGet(() -> Transition.of(current, actor)
                                .answered(step, Outcome.NON_CONCUR, new Opinion(CommentClass.REMARK, ask.reason()))
                                .openedNext()
                                .accepted()));
    }

    /** 결재, 전결 and, by a substitute, 대결: the document comes into being (decree Art. 6). */
    static Decision approve(ApprovalCase current, Approve ask, ActorContext actor) {
        return answer(
                current,
                ask.step(),
                ask.seen(),
                step -> objectionToDeciding(current, step, actor)
                        .or(() -> first(
                                () -> Objections.stepsOpen(current, step),
                                () -> Objections.noOtherReviewer(current, actor),
                                () -> Objections.dissentBlocks(current),
                                () -> Objections.lacking(current, ask),
                                () -> Objections.gateHoldsDecision(current)))
                        .orElseGet(() -> Transition.of(current, actor)
                                .merged()
                                .answered(step, Outcome.APPROVED, ask.opinion())
                                .overUnsettled(ask.overDissent())
                                .approved(step)
                                .accepted()));
    }

    /** 불승인: a no is a decision too. */
    static Decision decline(ApprovalCase current, Decline ask, ActorContext actor) {
        return answer(
                current,
                ask.step(),
                ask.seen(),
                step -> objectionToDeciding(current, step, actor)
                        .or(() -> first(() -> Objections.lacking(current, ask)))
                        .orElseGet(() -> Transition.of(current, actor)
                                .merged()
                                .answered(step, Outcome.DECLINED, new Opinion(CommentClass.REMARK, ask.reason()))
                                .decided(CaseState.DECLINED)
                                .accepted()));
    }

    /** 반려 by a reviewer, the decider or a concurring unit whose concurrence blocks. */
    static Decision giveBack(ApprovalCase current, Return ask, ActorContext actor) {
        return answer(
                current,
                ask.step(),
                ask.seen(),
                step -> objectionToReturning(current, step, actor)
                        .or(() -> first(() -> Objections.lacking(current, ask)))
                        .orElseGet(() -> Transition.of(current, actor)
                                .answered(step, Outcome.RETURNED, new Opinion(CommentClass.REMARK, ask.reason()))
                                .returned(ask.why(), ask.reason())
                                .accepted()));
    }

    /** 회수 by the drafter, until the decision. */
    static Decision recall(ApprovalCase current, Recall ask, ActorContext actor) {
        return first(
                        () -> Objections.notInApproval(current),
                        () -> Objections.treatyTrack(current),
                        () -> Objections.notTheDrafter(current, actor),
                        () -> Objections.lacking(current, ask))
                .orElseGet(() ->
                        Transition.of(current, actor).recalled(ask.reason()).accepted());
    }

    /** 철회 by the drafting unit's head, until the decision; the case is kept, never deleted. */
    static Decision withdraw(ApprovalCase current, Withdraw ask, ActorContext actor) {
        return first(
                        () -> when(current.state().isDecided(), Refusal.CASE_DECIDED),
                        () -> when(current.state() == CaseState.WITHDRAWN, Refusal.NOT_IN_APPROVAL),
                        () -> Objections.notTheUnitHead(current, actor),
                        () -> Objections.lacking(current, ask))
                .orElseGet(() ->
                        Transition.of(current, actor).withdrawn(ask.reason()).accepted());
    }

    /** 재기안: a decided or running text is never edited; a returned or recalled one gets a next version. */
    static Decision revise(ApprovalCase current, ActorContext actor) {
        boolean revisable = current.state() == CaseState.RETURNED || current.state() == CaseState.RECALLED;
        return first(
                        () -> when(current.state().isDecided(), Refusal.CASE_DECIDED),
                        () -> when(!revisable, Refusal.NOTHING_TO_REVISE),
                        () -> Objections.treatyTrack(current),
                        () -> Objections.notTheDrafter(current, actor))
                .orElseGet(() -> Transition.of(current, actor).revised().accepted());
    }

    /** Neither a yes nor a no: the unit finds that nothing of its own is touched. */
    static Decision noInterest(ApprovalCase current, NoInterest ask, ActorContext actor) {
        return answer(
                current,
                ask.step(),
                ask.seen(),
                step -> first(() -> Objections.wrongVerb(step, StepKind.CONCURRENCE))
                        .or(() -> objectionToConcurrence(current, step, actor))
                        .orElseGet(() -> Transition.of(current, actor)
                                .answered(step, Outcome.NO_INTEREST, Opinion.NONE)
                                .openedNext()
                                .accepted()));
    }

    static Decision answer(ApprovalCase current, StepId step, Digest seen, Function<Step, Decision> continuation) {
        Supplier<Optional<Refused>> cannotAnswer = () -> Objections.cannotAnswer(current, step, seen);
        return first(cannotAnswer)
                .orElseGet(() -> continuation.apply(current.step(step).orElseThrow()));
    }

    private static Optional<Decision> objectionToConcurrence(ApprovalCase current, Step step, ActorContext actor) {
        return first(
                () -> Objections.wrongVerb(step, StepKind.CONCURRENCE, StepKind.PRE_AUDIT),
                () -> Objections.notTheirStep(current, step, actor),
                () -> Objections.ownDraft(current, actor),
                () -> Objections.ownUnitConcurrence(current, actor),
                () -> Objections.signedBefore(current, actor));
    }

    private static Optional<Decision> objectionToDeciding(ApprovalCase current, Step step, ActorContext actor) {
        return first(
                () -> when(!step.kind().decides(), Refusal.WRONG_VERB),
                () -> Objections.notTheirStep(current, step, actor),
                () -> Objections.ownDraft(current, actor),
                () -> Objections.signedForAnotherUnit(current, actor));
    }

    /** A review, a decision and a blocking concurrence can stop a text; an opinion cannot. */
    static Optional<Decision> objectionToReturning(ApprovalCase current, Step step, ActorContext actor) {
        boolean opinionOnly = step.kind() == StepKind.PRE_AUDIT
                || step.kind() == StepKind.CONCURRENCE && !step.plan().blocking();
        return first(
                () -> when(opinionOnly, Refusal.CANNOT_RETURN),
                () -> when(!step.kind().isOnTheWay(), Refusal.WRONG_VERB),
                () -> Objections.notTheirStep(current, step, actor),
                () -> Objections.ownDraft(current, actor));
    }

    static Optional<Decision> objectionToEndorsing(ApprovalCase current, Step step, ActorContext actor) {
        return first(
                () -> Objections.wrongVerb(step, StepKind.REVIEW),
                () -> Objections.notTheirStep(current, step, actor),
                () -> Objections.ownDraft(current, actor),
                () -> Objections.signedBefore(current, actor));
    }

    private static Outcome concurrence(Step step, Opinion opinion) {
        if (step.kind() == StepKind.PRE_AUDIT) {
            return opinion.isGiven() ? Outcome.OPINION : Outcome.NO_OPINION;
        }
        if (!opinion.isGiven()) {
            return Outcome.CONCUR;
        }
        return opinion.weight() == CommentClass.CONDITION ? Outcome.CONDITIONAL : Outcome.CONCUR_WITH_OPINION;
    }
}

package dojang.approval.model;

import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import dojang.shared.model.Stamp;
import dojang.shared.model.StepId;
import java.util.List;
import java.util.Set;

/**
 * What a person asks of a case. Who asks, and when, is the server's word: see {@link Stamp}.
 *
 * <p>A command that answers a step carries {@code seen}, the digest the actor had on screen: a signature never covers
 * unseen text.
 */
public sealed interface Command {

    Decision decideOn(ApprovalCase current, Stamp stamp);

    /** 상신: puts the frozen text and the chain the rules built for it into approval. */
    record Submit(Draft.Frozen frozen, List<Step> steps, List<Gate> gates, List<Duty> duties) implements Command {
        @Override
        public Decision decideOn(ApprovalCase current, Stamp stamp) {
            return ApprovalRules.submit(current, this, stamp);
        }
    }

    /** A submission the rules object to; it is refused and stays on record. */
    record SubmitAgainstRules(List<String> rules, List<String> words) implements Command {
        @Override
        public Decision decideOn(ApprovalCase current, Stamp stamp) {
            return ApprovalRules.submitAgainstRules(current, this, stamp);
        }
    }

    /** 검토. */
    record Endorse(StepId step, Digest seen, Opinion opinion) implements Command {
        @Override
        public Decision decideOn(ApprovalCase current, Stamp stamp) {
            return ApprovalRules.endorse(current, this, stamp);
        }
    }

    /** 협조, and the answer of a pre-implementation audit. */
    record Concur(StepId step, Digest seen, Opinion opinion) implements Command {
        @Override
        public Decision decideOn(ApprovalCase current, Stamp stamp) {
            return ApprovalRules.concur(current, this, stamp);
        }
    }

    /** 부동의. */
    record NonConcur(StepId step, Digest seen, String reason) implements Command {
        @Override
        public Decision decideOn(ApprovalCase current, Stamp stamp) {
            return ApprovalRules.nonConcur(current, this, stamp);
        }
    }

    /**
     * 결재, 전결, 대결.
     *
     * @param acknowledged steps whose dissent the decider has ticked, one by one
     * @param overDissent  why the decision goes over the dissent; empty when there is none
     */
    record Approve(StepId step, Digest seen, Opinion opinion, Set<StepId> acknowledged, String overDissent)
            implements Command {
        public Approve {
            acknowledged = Set.copyOf(acknowledged);
        }

        @Override
        public Decision decideOn(ApprovalCase current, Stamp stamp) {
            return ApprovalRules.approve(current, this, stamp);
        }
    }

    /** 불승인. */
    record Decline(StepId step, Digest seen, String reason) implements Command {
        @Override
        public Decision decideOn(ApprovalCase current, Stamp stamp) {
            return ApprovalRules.decline(current, this, stamp);
        }
    }

    /** 반려. */
    record Return(StepId step, Digest seen, String reason) implements Command {
        @Override
        public Decision decideOn(ApprovalCase current, Stamp stamp) {
            return ApprovalRules.giveBack(current, this, stamp);
        }
    }

    /** 회수. */
    record Recall(String reason) implements Command {
        @Override
        public Decision decideOn(ApprovalCase current, Stamp stamp) {
            return ApprovalRules.recall(current, this, stamp);
        }
    }

    /** 철회. */
    record Withdraw(String reason) implements Command {
        @Override
        public Decision decideOn(ApprovalCase current, Stamp stamp) {
            return ApprovalRules.withdraw(current, this, stamp);
        }
    }

    /** 재기안: opens the next version of a returned or recalled text. */
    record Revise() implements Command {
        @Override
        public Decision decideOn(ApprovalCase current, Stamp stamp) {
            return ApprovalRules.revise(current, stamp);
        }
    }

    /** Records that the letter to an outside body went out. */
    record SendGate(GateId gate, String note) implements Command {
        @Override
        public Decision decideOn(ApprovalCase current, Stamp stamp) {
            return FollowUpRules.send(current, this, stamp);
        }
    }

    /** Records what the outside body answered. */
    record AnswerGate(GateId gate, GateAnswer answer, String note) implements Command {
        @Override
        public Decision decideOn(ApprovalCase current, Stamp stamp) {
            return FollowUpRules.answer(current, this, stamp);
        }
    }

    /** Records the proof that a duty is done. */
    record DoDuty(DutyId duty, String proof) implements Command {
        @Override
        public Decision decideOn(ApprovalCase current, Stamp stamp) {
            return FollowUpRules.fulfil(current, this, stamp);
        }
    }

    /** Records why a duty is not needed. */
    record WaiveDuty(DutyId duty, String reason) implements Command {
        @Override
        public Decision decideOn(ApprovalCase current, Stamp stamp) {
            return FollowUpRules.waive(current, this, stamp);
        }
    }
}

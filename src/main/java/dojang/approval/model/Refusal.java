package dojang.approval.model;

/** Why the rules say no. Constants are message keys and problem types; renaming one is a breaking change. */
public enum Refusal {
    /** The case is not a draft that could be submitted. */
    NOT_A_DRAFT,
    /** The case is not in approval. */
    NOT_IN_APPROVAL,
    /** Only a returned or recalled case is revised. */
    NOTHING_TO_REVISE,
    /** The case has been decided; a decision is never undone, only amended or revoked by a new case. */
    CASE_DECIDED,
    /** The text or its chain changed since the actor read it. */
    TEXT_CHANGED,
    /** No such step in the version now in approval. */
    STEP_GONE,
    /** Somebody else answered the step first. */
    ANSWERED_ALREADY,
    /** Earlier steps are still open. */
    STEP_NOT_OPEN,
    /** Its desk paused the step; it is resumed first. */
    STEP_HELD,
    /** The case went on without this step. */
    STEP_PASSED,
    /** Somebody before the decision is still asked. */
    STEPS_OPEN,
    /** A round has one pause. */
    HELD_BEFORE,
    /** A pause ends in the future, within five working days. */
    HOLD_TOO_LONG,
    NOT_HELD,
    /** Only the review of somebody who is away is skipped (decree Art. 9(1)). */
    HOLDER_PRESENT,
    /** Only a superior on the line, or the drafting unit's head, passes over a review. */
    NOT_A_SUPERIOR,
    /** The unit still has time to answer. */
    NOT_LATE,
    /** A blocking unit cannot be gone without. */
    UNIT_BLOCKS,
    NOTHING_TO_UNDO,
    /** Only who gave an answer takes it back. */
    NOT_YOUR_ANSWER,
    /** A decision is never undone. */
    DECISION_STANDS,
    /** The next stage has acted; the answer stands. */
    ACTED_ON_SINCE,
    /** Only to an earlier step that has answered this version. */
    NO_SUCH_TARGET,
    /** The actor neither drafted the case nor is asked now. */
    NOT_ON_THE_CHAIN,
    /** Only the decider is left. */
    TOO_LATE_TO_ASK,
    ASKED_ALREADY,
    /** No group of this name votes in the open stage, which a further unit could vote with. */
    NO_GROUP_VOTES,
    /** A step stays within its unit. */
    OTHER_UNIT,
    /** Reviews and decisions follow the line and the table; nobody hands them on. */
    CANNOT_REASSIGN,
    /** The way of choosing leads to another desk by now; what is recorded must be true. */
    OTHER_SUGGESTED,
    /** SD-9: who declared a conflict of interest signs nothing of the case. */
    RECUSED,
    /** Nobody is there who could stand in and has no other hand in the case. */
    NOBODY_STANDS_IN,
    /** SD-4, SD-5: the post is vacant, or an auditor’s or administrator’s, and nobody stands in. */
    NOBODY_ANSWERS_THERE,
    NO_CONDITION,
    NOT_CARRIED,
    /** Two working days, or until the decision. */
    REOPEN_TOO_LATE,
    /** The step was not passed over. */
    NOT_PASSED,
    NOT_DECIDED,
    NOTHING_TO_READ,
    NOT_THE_DECIDER,
    DEADLINE_PAST,
    NO_RECIPIENT,
    RECIPIENT_KNOWN,
    NO_SUCH_RECIPIENT,
    NOT_ISSUED,
    /** The text that would be sent is not the one that was approved (decree Art. 17). */
    TEXT_NOT_APPROVED,
    NOT_THE_REGISTRY,
    DUTIES_OPEN,
    /** The case to be replaced or revoked no longer stands. */
    LINKED_CASE_OVER,
    /** The actor neither holds the post nor acts for its absent holder (I-6, I-7). */
    NOT_YOUR_STEP,
    /** The step does not know this verb: a reviewer endorses, a concurring unit concurs, the decider approves. */
    WRONG_VERB,
    /** SD-1. */
    OWN_DRAFT,
    /** SD-2. */
    SIGNED_BEFORE,
    /** SD-2: nobody but drafter and acting decider has looked at it. */
    NO_OTHER_REVIEWER,
    /** SD-3. */
    OWN_UNIT_CONCURRENCE,
    NOT_THE_DRAFTER,
    NOT_THE_UNIT_HEAD,
    NOT_THE_DRAFTING_UNIT,
    REASON_MISSING,
    /** A concurring unit that does not block cannot return a case. */
    CANNOT_RETURN,
    /** A blocking unit does not agree; the case can be returned or declined. */
    CONCURRENCE_REFUSED,
    /** The decider has to acknowledge each dissent and say why the decision goes over it. */
    DISSENT_NOT_ACKNOWLEDGED,
    /** An outside consultation holds the decision back; its rules are named. */
    GATE_OPEN,
    GATE_GONE,
    GATE_NOT_SENDABLE,
    GATE_NOT_SENT,
    /** The matter belongs in a treaty: the case can only be withdrawn. */
    TREATY_TRACK,
    DUTY_GONE,
    DUTY_NOT_DUE,
    /** The owner of the duty or the drafting unit gives the proof. */
    NOT_YOUR_DUTY,
    /** The rules object to the text as it stands; each is named. */
    RULES_OBJECT,
    /** Only the ministry's clock reminds. */
    NOT_THE_CLOCK,
    /** The same key came with another request. */
    KEY_REUSED,
    /** What somebody says with an act is longer than the log can hold. */
    TEXT_TOO_LONG,
    /** The row of the case is not what its log has left: somebody changed it past the door (I-21). */
    STATE_ALTERED,
    /** Somebody changed the frozen text or its files past the door. */
    TEXT_ALTERED
}

package dojang.shared.model;

/** What a step asks of its desk (domain study 4.4). */
public enum StepKind {
    /** 기안. */
    DRAFTING,
    /** 검토, by the drafter's own line. */
    REVIEW,
    /** 협조, by another unit: opinion only. */
    CONCURRENCE,
    /** 일상감사, before the decision. */
    PRE_AUDIT,
    /** 결재 by the head of agency. */
    DECISION,
    /** 전결 by the post the delegation table names. */
    DELEGATED_DECISION,
    /** 대결 by a substitute; a mark given at the moment of acting, never planned. */
    ACTING_DECISION,
    /** 공동결재 of several agencies. */
    JOINT_DECISION,
    /** 공람. */
    CIRCULATION,
    /** 후열. */
    POST_READING,
    /** 사후보고. */
    POST_REPORT,
    /** 시행·발송. */
    ISSUING;

    public boolean decides() {
        return this == DECISION || this == DELEGATED_DECISION || this == JOINT_DECISION;
    }

    /** Whether the way to the decision leads over steps of this kind; the others follow it or read along. */
    public boolean isOnTheWay() {
        return decides() || this == REVIEW || this == CONCURRENCE || this == PRE_AUDIT;
    }

    /** Whether another unit is asked for its opinion, beside the text and never in it (I-17). */
    public boolean isOpinion() {
        return this == CONCURRENCE || this == PRE_AUDIT;
    }
}

package dojang.approval.model;

/** Where a case stands (domain study 4.3). */
public enum CaseState {
    /** 작성. */
    DRAFT,
    /** 결재중. */
    IN_APPROVAL,
    /** 반려: sent back for rework. */
    RETURNED,
    /** 회수: pulled back by its drafter. */
    RECALLED,
    /** 철회: ended undecided by the unit's head. */
    WITHDRAWN,
    /** 성립: decided with a yes. */
    APPROVED,
    /** 불승인: decided with a no. */
    DECLINED;

    /** Whether a decision has been given; from here on nothing is edited (decree Art. 17). */
    public boolean isDecided() {
        return this == APPROVED || this == DECLINED;
    }
}

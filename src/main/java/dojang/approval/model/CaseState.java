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
    DECLINED,
    /** 시행: sent to its recipients. */
    ISSUED,
    /** 완결: nothing is left to do. */
    CLOSED,
    /** Another approved case stands in its place. */
    SUPERSEDED,
    /** Another approved case revoked it; a decision is never un-approved. */
    REVOKED;

    /** Whether a decision has been given; from here on nothing is edited (decree Art. 17). */
    public boolean isDecided() {
        return switch (this) {
            case APPROVED, DECLINED, ISSUED, CLOSED, SUPERSEDED, REVOKED -> true;
            case DRAFT, IN_APPROVAL, RETURNED, RECALLED, WITHDRAWN -> false;
        };
    }

    /** Whether it was decided with a yes that stands: it can be issued, closed, amended or revoked. */
    public boolean isStanding() {
        return this == APPROVED || this == ISSUED;
    }

    /** Whether nothing can follow any more. */
    public boolean isOver() {
        return switch (this) {
            case DECLINED, WITHDRAWN, CLOSED, SUPERSEDED, REVOKED -> true;
            case DRAFT, IN_APPROVAL, RETURNED, RECALLED, APPROVED, ISSUED -> false;
        };
    }
}

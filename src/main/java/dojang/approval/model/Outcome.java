package dojang.approval.model;

/** How a step was answered (domain study 4.4). */
public enum Outcome {
    ENDORSED,
    /** 의견 있음. */
    ENDORSED_WITH_OPINION,
    /** The reviewer changed the text in place, under the own name. */
    EDITED_AND_ENDORSED,
    CONCUR,
    CONCUR_WITH_OPINION,
    /** 조건부 협조: closed when its author confirms or the decider overrides with a reason. */
    CONDITIONAL,
    NON_CONCUR,
    /** The unit finds that nothing of its own is touched. */
    NO_INTEREST,
    /** Pre-implementation audit without an opinion. */
    NO_OPINION,
    /** Pre-implementation audit with an opinion. */
    OPINION,
    APPROVED,
    DECLINED,
    /** 반려 to the drafter. */
    RETURNED,
    /** 전단계 반려: back to an earlier step of the same version. */
    RETURNED_TO_STEP,
    /** The approved text was sent. */
    SENT,
    /** It reached every recipient. */
    RECEIVED,
    /** Read, by somebody who reads along or afterwards. */
    READ,
    /** Given after the step had lapsed; recorded, without effect. */
    LATE_OPINION;

    /** Whether it counts for the completion of a group that needs a number of its members. */
    boolean agrees() {
        return switch (this) {
            case CONCUR, CONCUR_WITH_OPINION, CONDITIONAL, NO_INTEREST, NO_OPINION, OPINION -> true;
            case ENDORSED,
                    ENDORSED_WITH_OPINION,
                    EDITED_AND_ENDORSED,
                    NON_CONCUR,
                    APPROVED,
                    DECLINED,
                    RETURNED,
                    RETURNED_TO_STEP,
                    SENT,
                    RECEIVED,
                    READ,
                    LATE_OPINION -> false;
        };
    }
}

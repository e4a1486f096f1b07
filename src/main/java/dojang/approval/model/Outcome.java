package dojang.approval.model;

/** How a step was answered (domain study 4.4). */
public enum Outcome {
    ENDORSED,
    /** 의견 있음. */
    ENDORSED_WITH_OPINION,
    CONCUR,
    CONCUR_WITH_OPINION,
    NON_CONCUR,
    /** Pre-implementation audit without an opinion. */
    NO_OPINION,
    /** Pre-implementation audit with an opinion. */
    OPINION,
    APPROVED,
    DECLINED,
    RETURNED
}

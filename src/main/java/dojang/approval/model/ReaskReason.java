package dojang.approval.model;

/** Why a desk that had answered an earlier version is asked again. */
public enum ReaskReason {
    /** It is asked for the first time. */
    FIRST,
    /** Only words changed, not their substance: one click confirms, with the difference shown. */
    RECONFIRM,
    /** It had put a condition, or had not agreed: is it met now? */
    CONDITION,
    /** What it answers for changed, or its answer cannot be carried. */
    CHANGED
}

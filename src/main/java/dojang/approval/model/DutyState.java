package dojang.approval.model;

/** Where a duty stands. */
public enum DutyState {
    /** Waits for the decision. */
    PLANNED,
    DUE,
    DONE,
    WAIVED,
    /** Never became due. */
    VOID
}

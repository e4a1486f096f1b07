package dojang.policy.model.change;

/** Where a change stands. */
public enum ChangeState {
    /** Its author writes it. */
    DRAFT,
    /** It waits for a second person and is not written any more. */
    PROPOSED,
    /** It is in force from its day on. */
    APPROVED,
    REJECTED,
    WITHDRAWN
}

package dojang.approval.model;

/** Where an outside consultation stands (domain study 4.3). */
public enum GateState {
    PREPARED,
    SENT,
    NO_OBJECTION,
    COMMENTS,
    OBJECTION,
    /** The content belongs in a treaty: the case can only be withdrawn. */
    TREATY_TRACK,
    /** Belonged to an earlier version. */
    VOID
}

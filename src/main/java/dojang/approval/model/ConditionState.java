package dojang.approval.model;

/** Whether a condition somebody put on a concurrence still stands. */
public enum ConditionState {
    NONE,
    OPEN,
    /** Its author confirmed that it is met. */
    MET,
    /** The decider went over it, with a reason. */
    OVERRIDDEN
}

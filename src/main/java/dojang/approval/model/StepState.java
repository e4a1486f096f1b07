package dojang.approval.model;

/** Where a step stands (domain study 4.3). */
public enum StepState {
    PLANNED,
    ACTIVE,
    DONE,
    CANCELLED
}

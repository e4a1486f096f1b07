package dojang.shared.model;

/** What makes a planned duty due, and from which day its time counts. */
public enum DutyStart {
    /** Any approval; counts from it. */
    APPROVAL,
    /** An approval given by a substitute: the report to the represented decider (사후보고). */
    ACTING_DECISION,
    /** Any approval; counts from the signing (서명). */
    SIGNING,
    /** Any approval; counts from the last day of the visit or event (종료). */
    COMPLETION,
    /** Any approval; counts backwards from the first day of the visit or event (개시 전). */
    BEFORE_EVENT
}

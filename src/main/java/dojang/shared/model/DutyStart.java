package dojang.shared.model;

/** Which decision makes a planned duty due. */
public enum DutyStart {
    /** Any approval. */
    APPROVAL,
    /** An approval given by a substitute: the report to the represented decider (사후보고). */
    ACTING_DECISION
}

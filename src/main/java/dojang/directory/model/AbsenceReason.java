package dojang.directory.model;

/** Why somebody is away (domain study 4.7). */
public enum AbsenceReason {
    LEAVE,
    TRIP,
    TRAINING,
    /** 직위해제: the person may not act at all. */
    SUSPENSION
}

package dojang.paper.model;

/** Where a version of a form stands. */
public enum FormState {
    /** Read from a file; nobody, or one person, has said that it should take effect. */
    PROPOSED,
    /** It has been approved; the one approved last is in force. */
    IN_FORCE,
    REJECTED
}

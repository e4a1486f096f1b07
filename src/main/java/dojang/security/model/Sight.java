package dojang.security.model;

/** How much of a case somebody sees. */
public enum Sight {
    /** Not even that it exists. */
    NOTHING,
    /** Everything, once a reason is on record. */
    WITH_REASON,
    EVERYTHING
}

package dojang.shared.model;

/** In what right a person acts on a step (domain study 4.2). */
public enum Capacity {
    /** In the post's own right. */
    OWN,
    /** As substitute of an absent holder, 대결 or 직무대리. */
    ACTING,
    /** By authority delegated from the head of agency, 전결. */
    DELEGATED,
    /** As substitute of the holder of a delegated authority, 전결·대결. */
    ACTING_DELEGATED
}

package dojang.security.model;

/** What ties a person to a case. */
public enum Tie {
    DRAFTER,
    /** Sits in the drafting unit (처리과). */
    OWN_UNIT,
    /** Heads a unit above the drafting unit. */
    UNIT_TREE,
    /** Is or was asked on its chain, as a reader (공람) too. */
    CHAIN
}

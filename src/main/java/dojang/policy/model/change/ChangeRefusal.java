package dojang.policy.model.change;

/** Why a change of the rule book does not go on. */
public enum ChangeRefusal {
    /** Only a draft is written, proposed or withdrawn. */
    NOT_A_DRAFT,
    /** Only what was proposed is approved or rejected. */
    NOT_PROPOSED,
    /** Only its author does this. */
    NOT_THE_AUTHOR,
    /** Author and approver are two people (SD-6). */
    SAME_PERSON,
    REASON_MISSING,
    /** The day it begins lies in the future (SD-6). */
    DAY_NOT_AHEAD,
    /** The version it was drafted on begins later, and its rules would begin with this one. */
    DAY_BEFORE_BASE,
    NOTHING_CHANGED,
    /** Another version was made since it was drafted. */
    BASE_OUTDATED,
    /** A case the author drafted and that is still open would take another way (SD-6). */
    OWN_CASE_CHANGES,
    /** A chain it builds could not be completed by the people of today. */
    CHAIN_INCOMPLETE,
    /** Somebody saved it in between. */
    SAVED_BY_ANOTHER,
    /** Somebody else has taken the form over already. */
    PROPOSED_ALREADY,
    /** What is stored of the form is not what was loaded. */
    FORM_ALTERED
}

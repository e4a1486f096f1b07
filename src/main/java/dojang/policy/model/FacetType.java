package dojang.policy.model;

/** The form of a facet's value. */
public enum FacetType {
    /** A whole number; money in won. */
    NUMBER,
    /** Yes or no; what nobody has ticked is no. */
    FLAG,
    /** One word. */
    WORD,
    /** A set of words; what nobody has given is the empty set. */
    WORDS,
    /** One word of an ordered list, so that it can be compared. */
    SCALE,
    /** A day such as 2017-11-22; duties count from it, no condition tests it. */
    DAY
}

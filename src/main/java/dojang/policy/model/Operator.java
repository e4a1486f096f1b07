package dojang.policy.model;

import java.util.EnumSet;
import java.util.Set;

/** How a facet is compared with the value of a condition. */
public enum Operator {
    IS(FacetType.NUMBER, FacetType.FLAG, FacetType.WORD, FacetType.SCALE),
    IS_NOT(FacetType.NUMBER, FacetType.FLAG, FacetType.WORD, FacetType.SCALE),
    AT_LEAST(FacetType.NUMBER, FacetType.SCALE),
    AT_MOST(FacetType.NUMBER, FacetType.SCALE),
    MORE_THAN(FacetType.NUMBER, FacetType.SCALE),
    LESS_THAN(FacetType.NUMBER, FacetType.SCALE),
    /** The word is in the list; of a set: some word is. */
    ANY_OF(FacetType.WORD, FacetType.SCALE, FacetType.WORDS),
    /** The set holds the word. */
    HAS(FacetType.WORDS),
    /** The set holds at least, true, or, false, no word. */
    IS_FILLED(FacetType.WORDS);

    private final Set<FacetType> types;

    Operator(FacetType first, FacetType... more) {
        types = EnumSet.of(first, more);
    }

    public boolean fits(FacetType type) {
        return types.contains(type);
    }
}

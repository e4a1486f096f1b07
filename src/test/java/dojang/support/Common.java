package dojang.support;

/** What all tests of the running product have in common and may not use at the same time in every way. */
final class Common {

    /** The demonstration's clock, which one test moves for all. */
    static final String CLOCK = "the demonstration's clock";

    /** How many cases and notices there are for somebody. */
    static final String COUNTS = "counts of cases and notices";

    /** The changes of the rule book, each of which begins on the newest version. */
    static final String RULES = "changes of the rule book";

    /** The production archive of the first day, whose database one test takes away. */
    static final String PRODUCTION = "the product of the first day";

    private Common() {}
}

package dojang.shared.model;

/**
 * When a parallel group is complete: each member by default, else as soon as enough of the named group agree.
 *
 * @param group  what the members have in common, the id of the rule that asks them; empty: everybody is needed
 * @param needed how many of the group must agree; 0 when everybody is needed
 */
public record Join(String group, int needed) {

    /** Nobody's answer can be done without. */
    public static final Join ALL = new Join("", 0);

    public Join {
        if (group.isEmpty() != (needed == 0) || needed < 0) {
            throw new IllegalArgumentException("a group of \"%s\" cannot need %d".formatted(group, needed));
        }
    }

    /** As soon as that many of the group agree. */
    public static Join quorum(String group, int needed) {
        return new Join(group, needed);
    }

    public boolean needsEverybody() {
        return needed == 0;
    }

    /** Two rules ask the same desk: unless they mean the same group, its answer is needed. */
    public Join and(Join other) {
        return equals(other) ? this : ALL;
    }
}

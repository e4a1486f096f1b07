package dojang.shared.model;

/**
 * When a parallel group is complete: each member by default, else as soon as enough of the named group agree.
 *
 * @param group  what the members have in common, the id of the rule that asks them; empty: everybody is needed
 * @param needed how many of the group must agree; 0 when everybody is needed
 * @param rest   what becomes of those who have not answered by then
 */
public record Join(String group, int needed, Rest rest) {

    /** What becomes of the others once enough of a group agree. */
    public enum Rest {
        /** They are not asked any more. */
        WITHDRAWN,
        /** Nobody waits for them any more; what they say later is recorded, without effect. */
        MAY_SPEAK
    }

    /** Nobody's answer can be done without. */
    public static final Join ALL = new Join("", 0, Rest.WITHDRAWN);

    public Join {
        if (group.isEmpty() != (needed == 0) || needed < 0) {
            throw new IllegalArgumentException("a group of \"%s\" cannot need %d".formatted(group, needed));
        }
        if (needed == 0 && rest != Rest.WITHDRAWN) {
            throw new IllegalArgumentException("where everybody is needed, nobody is left over");
        }
    }

    /** As soon as that many of the group agree; the others are withdrawn. */
    public static Join quorum(String group, int needed) {
        return new Join(group, needed, Rest.WITHDRAWN);
    }

    /** The same, with another word on what becomes of the others. */
    public Join with(Rest other) {
        return new Join(group, needed, other);
    }

    public boolean needsEverybody() {
        return needed == 0;
    }

    /** Two rules ask the same desk: unless they mean the same group, its answer is needed. */
    public Join and(Join other) {
        return equals(other) ? this : ALL;
    }
}

package dojang.approval.model;

/** What comes with an act; {@link Verb} says which act needs what, {@link Given} whether it is there. */
public enum Need {
    /** Words, if there are any to say. */
    REMARK,
    /** Why, what is ordered, or the proof. */
    REASON,
    OPINION,
    /** A condition is put in words; any other opinion may be left out. */
    CONDITION,
    /** Each dissent and open condition is ticked, and why the decision goes over them is said (domain study 4.4). */
    DISSENT,
    /** An earlier step. */
    TARGET,
    POST,
    RECIPIENT,
    DAY,
    /** What an outside body answered. */
    ANSWER;

    /** Whether it is written where opinions and reasons are. */
    public boolean isWords() {
        return compareTo(CONDITION) <= 0;
    }
}

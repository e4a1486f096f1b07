package dojang.shared.model;

/** What becomes of an answer when the text it was given for gets a next version, from mild to strict. */
public enum CarryOverVerdict {
    /** 승계: it stands. */
    CARRIED,
    /** It stands, and its owner is told what changed. */
    CARRIED_WITH_NOTICE,
    /** It is asked again, with the difference shown; one click confirms it. */
    RECONFIRM,
    /** It is void: the desk is asked as if for the first time. */
    ASK_AGAIN;

    /** The stricter of two. */
    public CarryOverVerdict and(CarryOverVerdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

package dojang.shared.model;

/**
 * How far around a desk a case can be seen that waits at it or was answered there, as the agency decides within the law.
 * Whoever drafts or acts, the drafting unit and its superiors see it in any case (domain study 4.15).
 *
 * @param waiting  of steps that wait for an answer
 * @param answered of steps that have one
 */
public record Visibility(Reach waiting, Reach answered) {

    /** Nobody beside the desks themselves. */
    public static final Visibility DESKS = new Visibility(Reach.DESK, Reach.DESK);

    /** Who sees what concerns a desk. */
    public enum Reach {
        /** Whoever sits at it or acts for it. */
        DESK,
        /** Everybody in its unit, who may have to prepare an opinion (SD-12). */
        UNIT
    }

    /** Whether anybody sees more than the desks. */
    public boolean isWide() {
        return !equals(DESKS);
    }
}

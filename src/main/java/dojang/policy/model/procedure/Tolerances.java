package dojang.policy.model.procedure;

/**
 * How far reality may leave what was approved without an amending case.
 *
 * @param headCountPercent guests more or fewer, in a hundred of the number approved (AS-04, I-22)
 */
public record Tolerances(int headCountPercent) {

    public Tolerances {
        if (headCountPercent < 0 || headCountPercent > 100) {
            throw new IllegalArgumentException("a tolerance of %d per cent".formatted(headCountPercent));
        }
    }

    /** Whether the number of guests is still what was approved. */
    public boolean allowsGuests(long approved, long actual) {
        return Math.abs(actual - approved) * 100 <= approved * headCountPercent;
    }
}

package dojang.shared.model;

/**
 * On what terms a desk is asked.
 *
 * @param blocking    whether a concurring unit's refusal stops the case
 * @param workingDays time allowed once the step is open
 * @param scope       what the desk answers for
 * @param join        whose answers complete the group
 */
public record Terms(boolean blocking, int workingDays, Scope scope, Join join) {

    /** A desk of the drafter's own line: it answers for everything and cannot be done without. */
    public static Terms ofLine(int workingDays) {
        return new Terms(false, workingDays, Scope.EVERYTHING, Join.ALL);
    }

    /** The same terms in another group. */
    public Terms with(Join other) {
        return new Terms(blocking, workingDays, scope, other);
    }

    /** The stronger of two reasons to ask. */
    public Terms and(Terms other) {
        return new Terms(
                blocking || other.blocking,
                Math.max(workingDays, other.workingDays),
                scope.and(other.scope),
                join.and(other.join));
    }
}

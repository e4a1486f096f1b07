package dojang.security.model;

import java.util.Set;

/**
 * Who may what (domain study 4.15), the only place that answers it. What somebody may do to a case they see is the
 * business of the rules of approval.
 */
public final class AccessTable {

    private AccessTable() {}

    public static boolean may(Right right, Standing who) {
        return switch (right) {
            case ANYBODY, OWN_ACCOUNT, INBOX, RULES -> true;
            case DRAFT, DASHBOARD -> who.works();
            case CASE -> !who.isAdministrator();
            case ISSUE_QUEUE -> who.works() || (who.isRegistry() && !who.isAuditor() && !who.isAdministrator());
            case AUDIT_LOG -> who.isAuditor();
            case POLICY_READ -> who.isPolicyOfficer() || who.isAuditor();
            case POLICY -> who.isPolicyOfficer() && !who.isAuditor();
            case USERS -> who.isAdministrator();
        };
    }

    /**
     * How much of a case somebody sees: auditors see all, with a reason where it is 대외비; administrators see none
     * (SD-5); others what they are tied to; the registry what was approved; and everybody at work what was approved and
     * is open.
     */
    public static Sight sight(Standing who, Set<Tie> ties, Closure closure) {
        if (who.isAdministrator()) {
            return Sight.NOTHING;
        }
        if (who.isAuditor()) {
            return closure.restricted() ? Sight.WITH_REASON : Sight.EVERYTHING;
        }
        boolean concerned = !ties.isEmpty() || (who.isRegistry() && closure.decided());
        boolean published = closure.decided() && closure.open() && !closure.restricted();
        return concerned || (published && who.works()) ? Sight.EVERYTHING : Sight.NOTHING;
    }
}

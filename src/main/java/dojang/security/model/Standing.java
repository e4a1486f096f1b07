package dojang.security.model;

import java.util.Set;

/**
 * Where somebody stands in the ministry.
 *
 * @param seated whether the person holds a post or acts for one
 * @param roles  rights that do not come from a post
 */
public record Standing(boolean seated, Set<String> roles) {

    static final String AUDITOR = "AUDITOR";
    static final String ADMINISTRATOR = "ADMINISTRATOR";
    static final String POLICY_OFFICER = "POLICY_OFFICER";
    static final String REGISTRY = "REGISTRY";

    public Standing {
        roles = Set.copyOf(roles);
    }

    public boolean isAuditor() {
        return roles.contains(AUDITOR);
    }

    public boolean isAdministrator() {
        return roles.contains(ADMINISTRATOR);
    }

    public boolean isPolicyOfficer() {
        return roles.contains(POLICY_OFFICER);
    }

    public boolean isRegistry() {
        return roles.contains(REGISTRY);
    }

    /** Takes part in approvals: auditors and administrators never do, whatever posts they hold (SD-4, SD-5). */
    public boolean works() {
        return seated && !isAuditor() && !isAdministrator();
    }
}

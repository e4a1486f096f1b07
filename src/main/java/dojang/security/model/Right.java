package dojang.security.model;

/** What somebody may ask the product for, whatever case it is about: the columns of the domain study 4.15. */
public enum Right {
    /** What stands before sign-in, and pages that only tell what went wrong. */
    ANYBODY,
    /** The own password, language and way out. */
    OWN_ACCOUNT,
    /** The own boxes, empty for those who are never asked. */
    INBOX,
    /** Writing a draft (기안). */
    DRAFT,
    /** Opening a case and trying to act on it; which ones, {@link AccessTable#sight} says, and which acts, the rules. */
    CASE,
    /** The desk from which approved texts are sent (시행). */
    ISSUE_QUEUE,
    /** The figures of the own cases, or of the units below a head. */
    DASHBOARD,
    /** The log across all cases, its export and its proof. */
    AUDIT_LOG,
    /** Reading the rules and asking what they would make of a draft. */
    RULES,
    /** Reading changes of the rules and what they would do. */
    POLICY_READ,
    /** Drafting and approving a change of the rules. */
    POLICY,
    /** People, posts, units and settings. */
    USERS
}

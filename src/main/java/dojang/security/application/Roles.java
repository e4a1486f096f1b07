package dojang.security.application;

/** Names of roles. Being signed in is the outer door only; what somebody may do to a case the rules decide. */
public final class Roles {

    /** Every signed-in person, and the system's own jobs. */
    public static final String SIGNED_IN = "signed-in";

    /** The only role of whoever has a one-time password: it opens the page where that is replaced, and the way out. */
    public static final String ONE_TIME = "one-time-password";

    /** 감사: reads everything, writes nothing (SD-4). */
    public static final String AUDITOR = "AUDITOR";

    /** Manages people and settings, never cases (SD-5). */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    public static final String POLICY_OFFICER = "POLICY_OFFICER";

    public static final String REGISTRY = "REGISTRY";

    private Roles() {}
}

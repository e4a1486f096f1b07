package dojang.directory.model;

/**
 * Why a change of who sits where is not made. Constants are message keys {@code refusal.CODE} and REST codes; renaming one
 * is a breaking change.
 */
public enum DirectoryRefusal {
    // days
    PERIOD_MISSING,
    PERIOD_BACKWARDS,
    PERIOD_OVER,
    PERIOD_TOO_FAR,
    // absences
    NOT_YOUR_PEOPLE,
    ABSENT_ALREADY,
    SUSPENSION_BY_OTHERS,
    ABSENCE_BEGUN,
    ABSENCE_NOT_RUNNING,
    ABSENCE_GONE,
    // acting orders
    POST_MISSING,
    SUBSTITUTE_MISSING,
    NOT_YOUR_POSTS,
    ORDER_FOR_YOURSELF,
    SUBSTITUTE_BARRED,
    SUBSTITUTE_IS_HOLDER,
    SUBSTITUTE_NOT_NEAR,
    SUBSTITUTE_BUSY,
    SUBSTITUTE_AWAY,
    POST_HAS_SUBSTITUTE,
    ORDER_NUMBER_MISSING,
    ORDER_NUMBER_TOO_LONG,
    ORDER_OVER,
    ORDER_GONE,
    // handovers
    SUCCESSOR_MISSING,
    /** Whoever audits or administers answers no step (SD-4, SD-5). */
    SUCCESSOR_BARRED,
    SUCCESSOR_HOLDS_IT,
    NOT_YOUR_APPOINTMENT,
    DAY_TOO_EARLY,
    POST_PROMISED,
    HANDOVER_GONE,
    NOT_THE_SUCCESSOR,
    RECEIVED_ALREADY,
    RECEIPT_TOO_EARLY,
    // roles
    ROLES_BY_ADMINISTRATORS,
    ROLES_PERSON_MISSING,
    ROLES_THE_SAME,
    ROLES_REASON_MISSING,
    ROLES_REASON_TOO_LONG,
    /** Whoever audits has no other right (SD-4). */
    ROLES_EXCLUDE,
    /** Whoever audits or administers stands in for nobody (SD-4, SD-5). */
    ROLES_OF_SUBSTITUTE,
    ROLES_OF_LEAVER,
    ROLES_LAST_ADMINISTRATOR,
    ROLES_LAST_AUDITOR,
    ROLES_PROPOSED_ALREADY,
    ROLES_OWN_PROPOSAL,
    ROLES_YOUR_OWN,
    ROLES_OTHERS_PROPOSAL,
    ROLES_STALE,
    ROLES_PROPOSER_GONE,
    ROLES_DECIDED,
    ROLES_CHANGE_GONE,
    // anything
    KEY_REUSED,
    // files
    NOT_THE_ADMINISTRATOR,
    NO_FILES,
    FILES_HAVE_PROBLEMS,
    FILE_UNREADABLE;

    /** Whether it says that somebody else has to do it. */
    public boolean isOfRight() {
        return switch (this) {
            case NOT_YOUR_PEOPLE,
                    SUSPENSION_BY_OTHERS,
                    NOT_YOUR_POSTS,
                    ORDER_FOR_YOURSELF,
                    NOT_YOUR_APPOINTMENT,
                    NOT_THE_SUCCESSOR,
                    ROLES_BY_ADMINISTRATORS,
                    ROLES_OWN_PROPOSAL,
                    ROLES_YOUR_OWN,
                    ROLES_OTHERS_PROPOSAL,
                    NOT_THE_ADMINISTRATOR -> true;
            default -> false;
        };
    }

    /** Whether it says that what was asked about is no longer as it was. */
    public boolean isOfTime() {
        return switch (this) {
            case ABSENT_ALREADY,
                    ABSENCE_BEGUN,
                    ABSENCE_NOT_RUNNING,
                    SUBSTITUTE_BUSY,
                    POST_HAS_SUBSTITUTE,
                    ORDER_OVER,
                    POST_PROMISED,
                    RECEIVED_ALREADY,
                    ROLES_PROPOSED_ALREADY,
                    ROLES_STALE,
                    ROLES_PROPOSER_GONE,
                    ROLES_DECIDED -> true;
            default -> false;
        };
    }

    /** Whether it says that there is no such thing. */
    public boolean isOfAbsence() {
        return this == ABSENCE_GONE || this == ORDER_GONE || this == HANDOVER_GONE || this == ROLES_CHANGE_GONE;
    }
}

package dojang.shared.model;

/**
 * Who is told when part of the time allowed has passed (domain study 4.8).
 *
 * @param percent of the time allowed; 100 is the deadline
 */
public record Reminder(Of of, int percent, Tell tell) {

    /** What is waited for. */
    public enum Of {
        REVIEW,
        CONCURRENCE,
        PRE_AUDIT,
        DECISION,
        GATE,
        POST_READING,
        POST_REPORT,
        RETURNED_DRAFT,
        AFTER_REPORT
    }

    /** Who is told, and what for. */
    public enum Tell {
        /** Notice or reminder to who has to act. */
        HOLDER,
        /** The holder's own head. */
        OWN_HEAD,
        /** The superior of the holder. */
        SUPERIOR,
        /** The head of the drafting unit, who may proceed without a unit that does not block. */
        DRAFTING_HEAD,
        AUDIT_HEAD,
        PRIVATE_OFFICE,
        /** A draft of a reminder letter is made. */
        LETTER,
        /** The director-general is asked to call. */
        DIRECTOR_GENERAL,
        AUDITOR,
        /** Nobody: a draft left lying is flagged as stale (방치), and never deleted. */
        FLAG
    }

    public Reminder {
        if (percent < 1 || percent > 1000) {
            throw new IllegalArgumentException(percent + " per cent of the time allowed");
        }
    }
}

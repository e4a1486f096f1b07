package dojang.approval.model;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that happened to a case, in the words of the log (domain study 4.14). An entry carries the events of its
 * act; folding them in order rebuilds the state.
 *
 * @param facts strings, whole numbers, booleans, lists and maps of these: what canonical JSON can hold
 */
public record ApprovalEvent(Kind kind, Map<String, Object> facts) {

    /** Names of the log. */
    public enum Kind {
        SUBMITTED,
        CHAIN_BUILT,
        STEP_OPENED,
        STEP_ACTED,
        /** A parallel group is complete without it, or its version is over. */
        STEP_CANCELLED,
        STEP_UNDONE,
        /** Waits for its turn again. */
        STEP_REPLANNED,
        STEP_SKIPPED,
        STEP_LAPSED,
        STEP_ADDED,
        STEP_REASSIGNED,
        /** A conflict of interest: a substitute is asked in the same window. */
        STEP_RECUSED,
        /** The owner of a carried answer answers anew. */
        STEP_REOPENED,
        HELD,
        RESUMED,
        REVIEW_MERGED,
        DISSENT_RECORDED,
        CONDITION_MET,
        CONDITION_OVERRIDDEN,
        EDITED_BY_REVIEWER,
        LATE_OPINION,
        INSTRUCTED,
        ISSUED,
        REDISPATCHED,
        RECEIVED,
        CLOSED,
        SUPERSEDED,
        REVOKED,
        RETURNED,
        RECALLED,
        WITHDRAWN,
        REVISED,
        DECIDED,
        NUMBER_GIVEN,
        /** The case reference, at the first submission. */
        REFERENCE_GIVEN,
        CONSULTATION_SENT,
        CONSULTATION_ANSWERED,
        DUTY_STARTED,
        DUTY_DONE,
        DUTY_WAIVED,
        /** Whoever has to act was told that time passes. */
        REMINDED,
        /** The time allowed is over; whoever has to act was told. */
        OVERDUE,
        /** Somebody else was told: a head, a superior, the drafting unit. */
        ESCALATED,
        /** A returned draft was left lying for so long that it is flagged. */
        STALE;

        /** Whether it gives a step an answer. */
        public boolean answers() {
            return this == STEP_ACTED || this == LATE_OPINION;
        }

        /** Whether it takes the answer of a step back. */
        boolean takesBack() {
            return this == STEP_UNDONE || this == STEP_REPLANNED || this == STEP_REOPENED;
        }
    }

    public ApprovalEvent {
        facts = Map.copyOf(facts);
    }

    static ApprovalEvent of(Kind kind, Map<String, Object> facts) {
        return new ApprovalEvent(kind, facts);
    }

    /** The event as an entry's body tells it. */
    public static ApprovalEvent read(Map<String, Object> body) {
        var facts = new HashMap<>(body);
        return new ApprovalEvent(Kind.valueOf(String.valueOf(facts.remove("name"))), facts);
    }

    /** The register number that came with the decision. */
    public static ApprovalEvent numbered(String number) {
        return new ApprovalEvent(Kind.NUMBER_GIVEN, Map.of("number", number));
    }

    /** The case got this reference. */
    public static ApprovalEvent referenced(String reference) {
        return new ApprovalEvent(Kind.REFERENCE_GIVEN, Map.of("reference", reference));
    }

    /** The event as it stands in an entry's body. */
    public Map<String, Object> body() {
        var body = new TreeMap<String, Object>(facts);
        body.put("name", kind.name());
        return body;
    }
}

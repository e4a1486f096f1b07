package dojang.approval.model;

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
        REVIEW_MERGED,
        DISSENT_RECORDED,
        RETURNED,
        RECALLED,
        WITHDRAWN,
        REVISED,
        DECIDED,
        NUMBER_GIVEN,
        CONSULTATION_SENT,
        CONSULTATION_ANSWERED,
        DUTY_STARTED,
        DUTY_DONE,
        DUTY_WAIVED
    }

    public ApprovalEvent {
        facts = Map.copyOf(facts);
    }

    static ApprovalEvent of(Kind kind, Map<String, Object> facts) {
        return new ApprovalEvent(kind, facts);
    }

    /** The event as it stands in an entry's body. */
    public Map<String, Object> body() {
        var body = new TreeMap<String, Object>(facts);
        body.put("name", kind.name());
        return body;
    }
}

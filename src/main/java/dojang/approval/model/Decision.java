package dojang.approval.model;

import java.util.List;

/** The answer to a command. Nothing is changed by asking. */
public sealed interface Decision {

    /** The rules say yes: the new state, and what happened, in order. */
    record Accepted(ApprovalCase after, List<ApprovalEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * The rules say no. A refusal is an answer, not an error: it is shown, counted and kept on record.
     *
     * @param rules   ids of the rules that say no; may be empty when the state itself does
     * @param details words for the message, such as who was faster and when
     */
    record Refused(Refusal reason, List<String> rules, List<String> details) implements Decision {
        public Refused {
            rules = List.copyOf(rules);
            details = List.copyOf(details);
        }
    }

    static Refused refused(Refusal reason, String... rules) {
        return new Refused(reason, List.of(rules), List.of());
    }
}

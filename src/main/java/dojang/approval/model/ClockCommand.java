package dojang.approval.model;

import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import dojang.shared.model.Reminder;
import dojang.shared.model.StepId;
import java.time.Instant;
import java.util.Map;

/**
 * What the ministry's clock asks of a case. It tells people that time passes and changes nothing of a step, a text or an
 * outcome: no timeout ever approves (I-16). The end of a pause is a {@link StepCommand.Resume}.
 */
public sealed interface ClockCommand extends Command {

    /** What is waited for. */
    sealed interface Subject {

        /** The word and the id under which the log names it. */
        Map<String, Object> facts();

        /** A step in one of its rounds. */
        record OfStep(StepId step, int round) implements Subject {
            @Override
            public Map<String, Object> facts() {
                return Map.of("step", step.toString(), "round", round);
            }
        }

        /** A letter, by the time it was sent. */
        record OfGate(GateId gate, Instant sent) implements Subject {
            @Override
            public Map<String, Object> facts() {
                return Map.of("gate", gate.toString(), "sent", sent.toString());
            }
        }

        record OfDuty(DutyId duty) implements Subject {
            @Override
            public Map<String, Object> facts() {
                return Map.of("duty", duty.toString());
            }
        }

        /** A version that was given back to its drafter. */
        record OfDraft(int version) implements Subject {
            @Override
            public Map<String, Object> facts() {
                return Map.of("version", version);
            }
        }
    }

    /**
     * Tells somebody that time passes.
     *
     * @param percent of the time allowed that has passed; 100 is the deadline
     * @param due     the deadline
     */
    record Remind(Subject subject, int percent, Reminder.Tell tell, Instant due) implements ClockCommand {
        @Override
        public Map<String, Object> facts() {
            return Map.of("of", subject.facts(), "percent", percent, "tell", tell.name(), "due", due.toString());
        }
    }
}

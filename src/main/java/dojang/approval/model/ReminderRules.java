package dojang.approval.model;

import static dojang.approval.model.Objections.first;
import static dojang.approval.model.Objections.when;

import dojang.approval.model.ApprovalEvent.Kind;
import dojang.approval.model.ClockCommand.Remind;
import dojang.approval.model.ClockCommand.Subject;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Reminder;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the clock may say of a case: that time passes, to somebody, and nothing else (I-16). */
final class ReminderRules {

    private ReminderRules() {}

    /** A reminder is an event and nothing else; whatever was waited for is waited for as before. */
    static Decision remind(ApprovalCase current, Remind ask, ActorContext actor) {
        return first(() -> when(!actor.isClock(), Refusal.NOT_THE_CLOCK), () -> notWaitedFor(current, ask))
                .orElseGet(() -> Transition.of(current, actor)
                        .note(ApprovalEvent.of(event(ask), told(ask)))
                        .accepted());
    }

    private static Optional<Decision.Refused> notWaitedFor(ApprovalCase current, Remind ask) {
        if (ask.subject() instanceof Subject.OfStep of) {
            return when(
                    current.step(of.step())
                            .filter(step -> step.isOpen() && step.round() == of.round())
                            .isEmpty(),
                    Refusal.STEP_GONE);
        }
        if (ask.subject() instanceof Subject.OfGate of) {
            return when(
                    current.gate(of.gate())
                            .filter(gate -> gate.state() == GateState.SENT)
                            .isEmpty(),
                    Refusal.GATE_NOT_SENT);
        }
        if (ask.subject() instanceof Subject.OfDuty of) {
            return when(
                    current.duty(of.duty())
                            .filter(duty -> duty.state() == DutyState.DUE)
                            .isEmpty(),
                    Refusal.DUTY_NOT_DUE);
        }
        return when(current.state() != CaseState.RETURNED, Refusal.NOTHING_TO_REVISE);
    }

    private static Kind event(Remind ask) {
        if (ask.tell() == Reminder.Tell.FLAG) {
            return Kind.STALE;
        }
        if (ask.tell() != Reminder.Tell.HOLDER) {
            return Kind.ESCALATED;
        }
        return ask.percent() < AllowedTime.WHOLE ? Kind.REMINDED : Kind.OVERDUE;
    }

    private static Map<String, Object> told(Remind ask) {
        var facts = new TreeMap<>(ask.subject().facts());
        facts.put("percent", ask.percent());
        facts.put("tell", ask.tell().name());
        facts.put("due", ask.due().toString());
        return facts;
    }
}

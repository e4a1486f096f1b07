package dojang.approval.model;

import static dojang.approval.model.Objections.first;
import static dojang.approval.model.Objections.when;

import dojang.approval.model.ApprovalEvent.Kind;
import dojang.approval.model.Timely.Remind;
import dojang.approval.model.Timely.Subject;
import dojang.shared.model.Reminder;
import dojang.shared.model.Reminder.Of;
import dojang.shared.model.Stamp;
import dojang.shared.model.Watch.Limit;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the clock will ask of a case and when (domain study 4.8). Everything is found anew from the case as it stands, so
 * that an answer, a pause or a return needs to tell no timer.
 */
public final class Clockwork {

    /**
     * One thing the clock asks for.
     *
     * @param key what it is, once and for all: a second asking under the same key is the same asking
     */
    public record Alarm(Instant at, String key, Command command) {}

    private Clockwork() {}

    /** The next moment at which the clock has something to ask; empty when it has not. */
    public static Optional<Instant> next(ApprovalCase current, Stamp stamp) {
        return alarms(current, stamp)
                .map(Alarm::at)
                .filter(at -> at.isAfter(stamp.at()))
                .min(Instant::compareTo);
    }

    /**
     * What the clock has to ask now, of all that came due from the given moment on. Who would be told several things
     * about one step is told the last of them.
     */
    public static List<Alarm> due(ApprovalCase current, Instant from, Stamp clock) {
        var last = new LinkedHashMap<String, Alarm>();
        alarms(current, clock)
                .filter(alarm -> !alarm.at().isBefore(from) && !alarm.at().isAfter(clock.at()))
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .filter(alarm -> alarm.command().decideOn(current, clock) instanceof Decision.Accepted)
                .forEach(alarm -> last.put(listener(alarm.command()), alarm));
        return List.copyOf(last.values());
    }

    private static String listener(Command command) {
        return command instanceof Remind remind
                ? remind.subject() + "/" + remind.tell()
                : command.verb() + command.facts();
    }

    private static Stream<Alarm> alarms(ApprovalCase current, Stamp stamp) {
        var subjects = Stream.of(
                        current.steps().stream().flatMap(step -> waiting(step, stamp).stream()),
                        current.gates().stream().flatMap(gate -> waiting(gate, stamp).stream()),
                        current.duties().stream().flatMap(duty -> waiting(duty, stamp).stream()),
                        returned(current, stamp).stream())
                .flatMap(all -> all);
        return Stream.of(
                        subjects.flatMap(waiting -> reminders(waiting, stamp)),
                        ends(current),
                        stale(current.state(), current.steps(), stamp)
                                .map(at -> flag(current.draft().number(), at))
                                .stream())
                .flatMap(all -> all);
    }

    /** Whether a returned draft has been left lying for so long that it is flagged (domain study 4.8). */
    public static boolean isStale(CaseState state, List<Step> steps, Stamp stamp) {
        return stale(state, steps, stamp).filter(at -> !at.isAfter(stamp.at())).isPresent();
    }

    private static Optional<Instant> stale(CaseState state, List<Step> steps, Stamp stamp) {
        return returnedAt(state, steps)
                .map(at -> stamp.calendar().dueAfter(at, stamp.watch().days(Limit.RETURNED_STALE)));
    }

    private static Alarm flag(int version, Instant at) {
        var command = new Remind(new Subject.OfDraft(version), Waiting.WHOLE, Reminder.Tell.FLAG, at);
        return new Alarm(at, "stale/" + version + "/" + at, command);
    }

    private static Stream<Alarm> ends(ApprovalCase current) {
        return current.steps().stream()
                .filter(step -> step.state() == StepState.HELD)
                .map(step -> new Alarm(
                        Objects.requireNonNull(step.past().hold()).until(),
                        "resume/" + step.id() + "/" + step.round(),
                        new Passage.Resume(step.id())));
    }

    private static Stream<Alarm> reminders(Waiting waiting, Stamp stamp) {
        return stamp.watch().remindersOf(waiting.of()).stream()
                .filter(reminder -> waiting.knows(reminder.percent()))
                .map(reminder -> {
                    var command = new Remind(waiting.subject(), reminder.percent(), reminder.tell(), waiting.due());
                    var key = "remind/%s/%d/%s"
                            .formatted(new TreeMap<>(waiting.subject().facts()), reminder.percent(), reminder.tell());
                    return new Alarm(waiting.at(reminder.percent(), stamp.calendar()), key, command);
                });
    }

    private static Optional<Waiting> waiting(Step step, Stamp stamp) {
        var window = step.window();
        if (!step.isOpen() || window == null) {
            return Optional.empty();
        }
        return kind(step)
                .map(of -> Waiting.of(of, new Subject.OfStep(step.id(), step.round()), window.opened(), window.due())
                        .paused(step.past().hold(), stamp.calendar()));
    }

    private static Optional<Of> kind(Step step) {
        return switch (step.kind()) {
            case REVIEW -> Optional.of(Of.REVIEW);
            case CONCURRENCE -> Optional.of(Of.CONCURRENCE);
            case PRE_AUDIT -> Optional.of(Of.PRE_AUDIT);
            case DECISION, DELEGATED_DECISION, ACTING_DECISION, JOINT_DECISION -> Optional.of(Of.DECISION);
            case POST_READING -> Optional.of(Of.POST_READING);
            case POST_REPORT -> Optional.of(Of.POST_REPORT);
            case DRAFTING, CIRCULATION, ISSUING -> Optional.empty();
        };
    }

    private static Optional<Waiting> waiting(Gate gate, Stamp stamp) {
        var sent = gate.sentAt();
        var days = stamp.watch().gateDays(gate.plan().kind());
        if (gate.state() != GateState.SENT || sent == null || days.isEmpty()) {
            return Optional.empty();
        }
        var due = stamp.calendar().dueAfter(sent, days.getAsInt());
        return Optional.of(Waiting.of(Of.GATE, new Subject.OfGate(gate.id(), sent), sent, due));
    }

    /** When a duty began is not kept; its time is counted back from its end. */
    private static Optional<Waiting> waiting(Duty duty, Stamp stamp) {
        var due = duty.due();
        var of = Stream.of(Of.POST_REPORT, Of.AFTER_REPORT)
                .filter(kind -> kind.name().equals(duty.plan().kind()))
                .findFirst();
        if (duty.state() != DutyState.DUE || due == null) {
            return Optional.empty();
        }
        var allowed = Waiting.WORKING_DAY.multipliedBy(
                Math.max(1, duty.plan().deadline().days()));
        return of.map(kind -> new Waiting(kind, new Subject.OfDuty(duty.id()), due, due, allowed, null));
    }

    private static Optional<Waiting> returned(ApprovalCase current, Stamp stamp) {
        return returnedAt(current.state(), current.steps())
                .map(at -> Waiting.of(
                        Of.RETURNED_DRAFT,
                        new Subject.OfDraft(current.draft().number()),
                        at,
                        stamp.calendar().dueAfter(at, stamp.watch().days(Limit.RETURNED_REMINDER))));
    }

    private static Optional<Instant> returnedAt(CaseState state, List<Step> steps) {
        return state != CaseState.RETURNED
                ? Optional.empty()
                : steps.stream()
                        .flatMap(step -> Stream.ofNullable(step.answer()))
                        .filter(answer -> answer.outcome() == Outcome.RETURNED)
                        .map(StepAnswer::at)
                        .max(Instant::compareTo);
    }

    /** A reminder is an event and nothing else; whatever was waited for is waited for as before. */
    static Decision remind(ApprovalCase current, Remind ask, Stamp stamp) {
        return first(() -> when(!stamp.isClock(), Refusal.NOT_THE_CLOCK), () -> notWaitedFor(current, ask))
                .orElseGet(() -> Proceedings.of(current, stamp)
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
        return ask.percent() < Waiting.WHOLE ? Kind.REMINDED : Kind.OVERDUE;
    }

    private static Map<String, Object> told(Remind ask) {
        var facts = new TreeMap<>(ask.subject().facts());
        facts.put("percent", ask.percent());
        facts.put("tell", ask.tell().name());
        facts.put("due", ask.due().toString());
        return facts;
    }
}

package dojang.approval.model;

import dojang.approval.model.ClockCommand.Remind;
import dojang.approval.model.ClockCommand.Subject;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Reminder;
import dojang.shared.model.Reminder.Of;
import dojang.shared.model.TimeLimits.Limit;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the clock will ask of a case and when (domain study 4.8). Everything is found anew from the case as it stands, so
 * that an answer, a pause or a return needs to tell no timer.
 */
public final class DueDates {

    /**
     * One thing the clock asks for.
     *
     * @param key what it is, once and for all: a second asking under the same key is the same asking
     */
    public record DueAct(Instant at, String key, Command command) {}

    private DueDates() {}

    /** The next moment at which the clock has something to ask; empty when it has not. */
    public static Optional<Instant> next(ApprovalCase current, ActorContext actor) {
        return dueActs(current, actor)
                .map(DueAct::at)
                .filter(at -> at.isAfter(actor.at()))
                .min(Instant::compareTo);
    }

    /**
     * What the clock has to ask now, of all that came due from the given moment on. Who would be told several things
     * about one step is told the last of them.
     */
    public static List<DueAct> due(ApprovalCase current, Instant from, ActorContext clock) {
        var last = new LinkedHashMap<String, DueAct>();
        dueActs(current, clock)
                .filter(due -> !due.at().isBefore(from) && !due.at().isAfter(clock.at()))
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .filter(due -> CommandRules.decide(current, due.command(), clock) instanceof Decision.Accepted)
                .forEach(due -> last.put(listener(due.command()), due));
        return List.copyOf(last.values());
    }

    private static String listener(Command command) {
        return command instanceof Remind remind
                ? remind.subject() + "/" + remind.tell()
                : command.verb().code() + command.facts();
    }

    private static Stream<DueAct> dueActs(ApprovalCase current, ActorContext actor) {
        var subjects = Stream.of(
                        current.steps().stream().flatMap(step -> waiting(step, actor).stream()),
                        current.gates().stream().flatMap(gate -> waiting(gate, actor).stream()),
                        current.duties().stream().flatMap(duty -> waiting(duty, actor).stream()),
                        returned(current, actor).stream())
                .flatMap(all -> all);
        return Stream.of(
                        subjects.flatMap(waiting -> reminders(waiting, actor)),
                        ends(current),
                        stale(current.state(), current.steps(), actor)
                                .map(at -> flag(current.draft().number(), at))
                                .stream())
                .flatMap(all -> all);
    }

    /** Whether a returned draft has been left lying for so long that it is flagged (domain study 4.8). */
    public static boolean isStale(CaseState state, List<Step> steps, ActorContext actor) {
        return stale(state, steps, actor).filter(at -> !at.isAfter(actor.at())).isPresent();
    }

    /**
     * The same of a case in a list.
     *
     * @param returned when it last went back to its drafter
     */
    public static boolean isStale(CaseState state, @Nullable Instant returned, ActorContext actor) {
        return state == CaseState.RETURNED
                && returned != null
                && !actor.calendar()
                        .dueAfter(returned, actor.watch().days(Limit.RETURNED_STALE))
                        .isAfter(actor.at());
    }

    private static Optional<Instant> stale(CaseState state, List<Step> steps, ActorContext actor) {
        return returnedAt(state, steps)
                .map(at -> actor.calendar().dueAfter(at, actor.watch().days(Limit.RETURNED_STALE)));
    }

    private static DueAct flag(int version, Instant at) {
        var command = new Remind(new Subject.OfDraft(version), AllowedTime.WHOLE, Reminder.Tell.FLAG, at);
        return new DueAct(at, "stale/" + version + "/" + at, command);
    }

    private static Stream<DueAct> ends(ApprovalCase current) {
        return current.steps().stream()
                .filter(step -> step.state() == StepState.HELD)
                .map(step -> new DueAct(
                        Objects.requireNonNull(step.past().hold()).until(),
                        "resume/" + step.id() + "/" + step.round(),
                        new StepCommand.Resume(step.id())));
    }

    private static Stream<DueAct> reminders(AllowedTime waiting, ActorContext actor) {
        var subject = "remind/" + new TreeMap<>(waiting.subject().facts()) + "/";
        return actor.watch().remindersOf(waiting.of()).stream()
                .filter(reminder -> waiting.knows(reminder.percent()))
                .map(reminder -> {
                    var command = new Remind(waiting.subject(), reminder.percent(), reminder.tell(), waiting.due());
                    var key = subject + reminder.percent() + "/" + reminder.tell();
                    return new DueAct(waiting.at(reminder.percent(), actor.calendar()), key, command);
                });
    }

    private static Optional<AllowedTime> waiting(Step step, ActorContext actor) {
        var window = step.window();
        if (!step.isOpen() || window == null) {
            return Optional.empty();
        }
        return kind(step)
                .map(of -> AllowedTime.of(
                                of, new Subject.OfStep(step.id(), step.round()), window.opened(), window.due())
                        .paused(step.past().hold(), actor.calendar()));
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

    private static Optional<AllowedTime> waiting(Gate gate, ActorContext actor) {
        var sent = gate.sentAt();
        var days = actor.watch().gateDays(gate.plan().kind());
        if (gate.state() != GateState.SENT || sent == null || days.isEmpty()) {
            return Optional.empty();
        }
        var due = actor.calendar().dueAfter(sent, days.getAsInt());
        return Optional.of(AllowedTime.of(Of.GATE, new Subject.OfGate(gate.id(), sent), sent, due));
    }

    /** When a duty began is not kept; its time is counted back from its end. */
    private static Optional<AllowedTime> waiting(Duty duty, ActorContext actor) {
        var due = duty.due();
        var of = Stream.of(Of.POST_REPORT, Of.AFTER_REPORT)
                .filter(kind -> kind.name().equals(duty.plan().kind()))
                .findFirst();
        if (duty.state() != DutyState.DUE || due == null) {
            return Optional.empty();
        }
        var allowed = AllowedTime.WORKING_DAY.multipliedBy(
                Math.max(1, duty.plan().deadline().days()));
        return of.map(kind -> new AllowedTime(kind, new Subject.OfDuty(duty.id()), due, due, allowed, null));
    }

    private static Optional<AllowedTime> returned(ApprovalCase current, ActorContext actor) {
        return returnedAt(current.state(), current.steps())
                .map(at -> AllowedTime.of(
                        Of.RETURNED_DRAFT,
                        new Subject.OfDraft(current.draft().number()),
                        at,
                        actor.calendar().dueAfter(at, actor.watch().days(Limit.RETURNED_REMINDER))));
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
}

package dojang.approval.model;

import dojang.shared.model.Blocks;
import dojang.shared.model.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the time of a case went, from its first submission to its decision or to now (domain study 4.8). Nights and days
 * off are the calendar's; working time is laid to whoever was waited for.
 */
public final class WaitingTime {

    /** Whom or what a case waits for. */
    public enum Cause {
        /** 기안자: the text is being reworked, or a letter has not gone out. */
        DRAFTER,
        /** 담당자: one desk of the line, a reviewer or the decider. */
        PERSON,
        /** 부서: another unit's opinion. */
        UNIT,
        /** 외부: an outside body's answer. */
        EXTERNAL,
        /** 휴무: nights and days off. */
        CALENDAR
    }

    private WaitingTime() {}

    /**
     * The parts, whose sum is exactly the time from the first submission to the decision, or to now while there is none.
     * A case that was withdrawn stops there.
     *
     * @param lines accepted entries in order
     */
    public static Map<Cause, Duration> of(
            ApprovalCase drafted, List<Replay.Line> lines, Instant now, WorkingCalendar calendar) {
        var parts = new EnumMap<Cause, Duration>(Cause.class);
        for (var cause : Cause.values()) {
            parts.put(cause, Duration.ZERO);
        }
        var current = drafted;
        Instant since = null;
        for (var line : lines) {
            if (since != null) {
                add(parts, cause(current), since, line.at(), calendar);
            }
            current = Replay.next(current, line);
            since = since(current, since, line.at());
        }
        if (since != null) {
            add(parts, cause(current), since, now, calendar);
        }
        return Collections.unmodifiableMap(parts);
    }

    /** From when on the case waits; null before its first submission and after its end. */
    private static @Nullable Instant since(ApprovalCase current, @Nullable Instant before, Instant at) {
        boolean over = current.state().isDecided() || current.state() == CaseState.WITHDRAWN;
        boolean begun = before != null || current.state() == CaseState.IN_APPROVAL;
        return over || !begun ? null : at;
    }

    private static void add(
            Map<Cause, Duration> parts, Cause cause, Instant from, Instant to, WorkingCalendar calendar) {
        if (!to.isAfter(from)) {
            return;
        }
        var worked = calendar.workingTime(from, to);
        parts.merge(cause, worked, Duration::plus);
        parts.merge(Cause.CALENDAR, Duration.between(from, to).minus(worked), Duration::plus);
    }

    /** Of several who are waited for at once, the own line before other units; an outside body only when it alone is. */
    private static Cause cause(ApprovalCase current) {
        if (current.state() != CaseState.IN_APPROVAL) {
            return Cause.DRAFTER;
        }
        var asked = current.steps().stream().filter(Step::isInTheWay).toList();
        boolean decision = asked.stream().allMatch(step -> step.kind().decides());
        var gates = current.gatesHolding(Blocks.DECISION);
        if (decision && !gates.isEmpty()) {
            return gates.stream().anyMatch(gate -> gate.state() == GateState.SENT) ? Cause.EXTERNAL : Cause.DRAFTER;
        }
        boolean units =
                !asked.isEmpty() && asked.stream().allMatch(step -> step.kind().isOpinion());
        return units ? Cause.UNIT : Cause.PERSON;
    }
}

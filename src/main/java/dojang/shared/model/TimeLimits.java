package dojang.shared.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Times that no single step has (domain study 4.8 and 4.9), in working days where nothing else is said.
 *
 * @param gates        time an outside body has to answer, by kind of gate
 * @param days         by name
 * @param expiryNotice calendar days before an instrument's end, longest first
 */
public record TimeLimits(
        List<Reminder> reminders, Map<String, Integer> gates, Map<Limit, Integer> days, List<Integer> expiryNotice) {

    /** What else takes time. */
    public enum Limit {
        /** How long a step may be held, once. */
        HOLD,
        POST_READING,
        /** After the represented decider's return. */
        POST_REPORT,
        /** A returned draft: reminder, and flag that it is stale. */
        RETURNED_REMINDER,
        RETURNED_STALE,
        /** How long the owner of a carried answer may reopen it. */
        REOPEN
    }

    /** Nobody is reminded, and nothing may be held or thought over. */
    public static final TimeLimits NONE = new TimeLimits(
            List.of(),
            Map.of(),
            Arrays.stream(Limit.values()).collect(Collectors.toMap(Function.identity(), limit -> 0)),
            List.of());

    public TimeLimits {
        reminders = List.copyOf(reminders);
        gates = Map.copyOf(gates);
        days = Map.copyOf(days);
        expiryNotice = List.copyOf(expiryNotice);
        if (days.size() < Limit.values().length) {
            throw new IllegalArgumentException("every limit needs its days: " + List.of(Limit.values()));
        }
    }

    public int days(Limit limit) {
        return days.getOrDefault(limit, 0);
    }

    /** Working days the outside body has; empty when nothing is agreed. */
    public OptionalInt gateDays(String kind) {
        var found = gates.get(kind);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    public List<Reminder> remindersOf(Reminder.Of of) {
        return reminders.stream().filter(reminder -> reminder.of() == of).toList();
    }
}

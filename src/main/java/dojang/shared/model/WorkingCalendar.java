package dojang.shared.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * The working time of a Korean ministry: Monday to Friday without the public holidays given, 09:00 to 18:00 with an hour
 * at noon, on half days the morning alone.
 *
 * @param holidays days off, in Seoul's calendar
 * @param halfDays working days that end at 13:00
 */
public record WorkingCalendar(Set<LocalDate> holidays, Set<LocalDate> halfDays) {

    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime ONE = LocalTime.of(13, 0);
    private static final LocalTime CLOSING = LocalTime.of(18, 0);
    private static final List<Shift> WHOLE = List.of(new Shift(OPENING, NOON), new Shift(ONE, CLOSING));
    private static final List<Shift> MORNING = List.of(new Shift(OPENING, ONE));

    /** Working time without a break. */
    private record Shift(LocalTime from, LocalTime to) {

        Instant start(LocalDate day) {
            return day.atTime(from).atZone(SEOUL).toInstant();
        }

        Instant end(LocalDate day) {
            return day.atTime(to).atZone(SEOUL).toInstant();
        }
    }

    public WorkingCalendar {
        holidays = Set.copyOf(holidays);
        halfDays = Set.copyOf(halfDays);
    }

    /** A calendar without half days. */
    public WorkingCalendar(Set<LocalDate> holidays) {
        this(holidays, Set.of());
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The day itself when it is a working day, else the next one (a duty due on a Saturday rolls to Monday). */
    public LocalDate onOrAfter(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    public LocalDate plus(LocalDate day, int workingDays) {
        var result = day;
        for (int counted = 0; counted < workingDays; counted++) {
            result = onOrAfter(result.plusDays(1));
        }
        return onOrAfter(result);
    }

    /** The day itself when it is a working day, else the one before. */
    public LocalDate onOrBefore(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    public LocalDate minus(LocalDate day, int workingDays) {
        var result = day;
        for (int counted = 0; counted < workingDays; counted++) {
            result = onOrBefore(result.minusDays(1));
        }
        return onOrBefore(result);
    }

    /** The end of the working day: 18:00 in Seoul, on half days 13:00. */
    public Instant closing(LocalDate day) {
        return day.atTime(halfDays.contains(day) ? ONE : CLOSING).atZone(SEOUL).toInstant();
    }

    /** The end of the working day that many working days after the instant. */
    public Instant dueAfter(Instant start, int workingDays) {
        return closing(plus(start.atZone(SEOUL).toLocalDate(), workingDays));
    }

    /** The working time between two instants; none when the second is not later. */
    public Duration workingTime(Instant from, Instant to) {
        var total = Duration.ZERO;
        var last = to.atZone(SEOUL).toLocalDate();
        for (var day = from.atZone(SEOUL).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (var shift : shifts(day)) {
                total = total.plus(common(shift.start(day), shift.end(day), from, to));
            }
        }
        return total;
    }

    /** The instant by which that much working time has passed since the given one. */
    public Instant plus(Instant start, Duration working) {
        var left = working;
        if (left.isZero()) {
            return start;
        }
        for (var day = start.atZone(SEOUL).toLocalDate(); ; day = day.plusDays(1)) {
            for (var shift : shifts(day)) {
                var from = later(shift.start(day), start);
                var room = Duration.between(from, shift.end(day));
                if (!room.isNegative() && room.compareTo(left) >= 0) {
                    return from.plus(left);
                }
                left = room.isNegative() ? left : left.minus(room);
            }
        }
    }

    private List<Shift> shifts(LocalDate day) {
        if (!isWorkingDay(day)) {
            return List.of();
        }
        return halfDays.contains(day) ? MORNING : WHOLE;
    }

    private static Duration common(Instant start, Instant end, Instant from, Instant to) {
        var first = later(start, from);
        var last = end.isBefore(to) ? end : to;
        return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

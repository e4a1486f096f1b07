package dojang.shared.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * The working days of a Korean ministry: Monday to Friday without the public holidays given.
 *
 * @param holidays days off, in Seoul's calendar
 */
public record WorkingCalendar(Set<LocalDate> holidays) {

    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final LocalTime CLOSING = LocalTime.of(18, 0);

    public WorkingCalendar {
        holidays = Set.copyOf(holidays);
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

    /** 18:00 in Seoul on the working day that many working days after the instant. */
    public Instant dueAfter(Instant start, int workingDays) {
        return plus(start.atZone(SEOUL).toLocalDate(), workingDays)
                .atTime(CLOSING)
                .atZone(SEOUL)
                .toInstant();
    }
}

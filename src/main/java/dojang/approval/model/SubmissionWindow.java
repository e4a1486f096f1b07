package dojang.approval.model;

import dojang.shared.model.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When cases of an age were first submitted. A database knows no holidays, but it can compare two moments.
 *
 * @param from   not earlier; null for however early
 * @param before earlier; null for however late
 */
public record SubmissionWindow(
        @Nullable Instant from, @Nullable Instant before) {

    public static SubmissionWindow of(CaseSelection.Aged age, Instant now, WorkingCalendar calendar) {
        var today = now.atZone(WorkingCalendar.SEOUL).toLocalDate();
        return new SubmissionWindow(
                age.to() >= CaseSelection.Aged.EVER ? null : start(oldest(age.to(), today, calendar)),
                age.from() == 0 ? null : start(oldest(age.from() - 1, today, calendar)));
    }

    /** The earliest day since which no more working days have begun. */
    private static LocalDate oldest(int workingDays, LocalDate today, WorkingCalendar calendar) {
        var day = today;
        int begun = calendar.isWorkingDay(day) ? 1 : 0;
        while (begun <= workingDays) {
            day = day.minusDays(1);
            begun += calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.SEOUL).toInstant();
    }
}

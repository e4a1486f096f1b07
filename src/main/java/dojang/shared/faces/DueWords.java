package dojang.shared.faces;

import dojang.shared.model.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How much time is left, as a person says it: a message key with its parameters, and how pressing it is.
 *
 * @param key      one of {@code due.late}, {@code due.today}, {@code due.tomorrow}, {@code due.days}
 * @param look     {@code late}, {@code today}, {@code soon} or {@code calm}; a style class, never the only sign
 * @param quantity working days left or overdue, for the keys that name a number
 */
record DueWords(String key, String look, int quantity) {

    private static final int SOON_DAYS = 1;

    /** Counts from now to the due instant, both taken to Seoul's calendar days. */
    static DueWords between(Instant now, Instant due, WorkingCalendar calendar) {
        var today = now.atZone(WorkingCalendar.SEOUL).toLocalDate();
        var day = due.atZone(WorkingCalendar.SEOUL).toLocalDate();
        if (due.isBefore(now)) {
            int late = workingDays(day, today, calendar);
            return new DueWords(late == 0 ? "due.late.today" : "due.late", "late", late);
        }
        if (day.equals(today)) {
            return new DueWords("due.today", "today", 0);
        }
        int left = workingDays(today, day, calendar);
        return new DueWords("due.days", left <= SOON_DAYS ? "soon" : "calm", left);
    }

    /** Working days after the first day up to and with the last one. */
    private static int workingDays(LocalDate first, LocalDate last, WorkingCalendar calendar) {
        List<LocalDate> days = first.plusDays(1).datesUntil(last.plusDays(1)).toList();
        return (int) days.stream().filter(calendar::isWorkingDay).count();
    }
}

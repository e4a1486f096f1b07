package dojang.notification.model;

import dojang.shared.model.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** When mail may first be sent: never at night or on a day off, and a digest once a day. A try that failed comes again at any hour. */
public final class MailTimes {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final Duration FIRST_REST = Duration.ofSeconds(10);
    private static final Duration LONGEST_REST = Duration.ofHours(1);
    private static final int DOUBLINGS = 9;

    private MailTimes() {}

    /** From when on a notice of this moment may be sent. */
    public static Instant from(MailWish.When wish, Instant at, WorkingCalendar calendar) {
        var local = at.atZone(WorkingCalendar.SEOUL);
        var day = local.toLocalDate();
        boolean early = local.toLocalTime().isBefore(MORNING);
        boolean late = !local.toLocalTime().isBefore(EVENING);
        if (wish == MailWish.When.NOW && calendar.isWorkingDay(day) && !early && !late) {
            return at;
        }
        var next = calendar.onOrAfter(early ? day : day.plusDays(1));
        return next.atTime(MORNING).atZone(WorkingCalendar.SEOUL).toInstant();
    }

    /** The rest after so many failures: ten seconds, doubled each time, an hour at most. */
    public static Duration rest(int failures) {
        var rest = FIRST_REST.multipliedBy(1L << Math.min(Math.max(0, failures - 1), DOUBLINGS));
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }
}

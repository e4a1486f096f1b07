package dojang.shared.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How long something may take.
 *
 * @param days  at least 0
 * @param count which days are counted
 */
public record Deadline(int days, DayCount count) implements Serializable {

    /** Which days a deadline counts. */
    public enum DayCount {
        /** 근무일: Monday to Friday without holidays. */
        WORKING,
        /** 일: every day; what would end on a day off ends on the next working day. */
        CALENDAR
    }

    public Deadline {
        if (days < 0) {
            throw new IllegalArgumentException("a deadline of " + days + " days");
        }
    }

    public static Deadline working(int days) {
        return new Deadline(days, DayCount.WORKING);
    }

    public static Deadline calendar(int days) {
        return new Deadline(days, DayCount.CALENDAR);
    }

    /** The last day, counted from the day after the start; always a working day. */
    public LocalDate after(LocalDate start, WorkingCalendar calendar) {
        return count == DayCount.WORKING ? calendar.plus(start, days) : calendar.onOrAfter(start.plusDays(days));
    }

    /** The last day that leaves this much time before the day; always a working day. */
    public LocalDate before(LocalDate day, WorkingCalendar calendar) {
        return count == DayCount.WORKING ? calendar.minus(day, days) : calendar.onOrBefore(day.minusDays(days));
    }

    /** The one that ends first, as long as no holiday comes between. */
    public Deadline orSooner(Deadline other) {
        return weight() <= other.weight() ? this : other;
    }

    /** Five working days make seven calendar days. */
    private int weight() {
        return count == DayCount.WORKING ? days * 7 : days * 5;
    }
}

package dojang.dev;

import dojang.shared.model.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** A move of the demonstration's clock that is one press of a button; each ends in the morning, at 10:00 in Seoul. */
public enum ClockStep {
    /** The next day on which the ministry works. */
    WORKING_DAY {
        @Override
        LocalDate after(LocalDate today, WorkingCalendar calendar) {
            return calendar.onOrAfter(today.plusDays(1));
        }
    },
    /** Five working days on, when most of what waits today is overdue. */
    WORKING_WEEK {
        @Override
        LocalDate after(LocalDate today, WorkingCalendar calendar) {
            return calendar.plus(today, 5);
        }
    },
    /** The morning the demonstration begins. */
    START {
        @Override
        LocalDate after(LocalDate today, WorkingCalendar calendar) {
            return DemoClock.START.atZone(WorkingCalendar.SEOUL).toLocalDate();
        }
    };

    private static final int MORNING = 10;

    abstract LocalDate after(LocalDate today, WorkingCalendar calendar);

    Instant from(Instant now, WorkingCalendar calendar) {
        return after(now.atZone(WorkingCalendar.SEOUL).toLocalDate(), calendar)
                .atTime(MORNING, 0)
                .atZone(WorkingCalendar.SEOUL)
                .toInstant();
    }

    /**
     * The step that a page calls {@code working-day}.
     *
     * @throws IllegalArgumentException if there is none
     */
    static ClockStep named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

package dojang.approval.model;

import dojang.shared.model.Reminder;
import dojang.shared.model.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Time allowed for something, in working time.
 *
 * @param hold the pause it had; the clock stood still in it
 */
record AllowedTime(
        Reminder.Of of,
        ClockCommand.Subject subject,
        Instant from,
        Instant due,
        @Nullable Duration allowed,
        StepHistory.@Nullable Hold hold) {

    static final int WHOLE = 100;
    static final Duration WORKING_DAY = Duration.ofHours(8);

    static AllowedTime of(Reminder.Of of, ClockCommand.Subject subject, Instant from, Instant due) {
        return new AllowedTime(of, subject, from, due, null, null);
    }

    AllowedTime paused(StepHistory.@Nullable Hold pause, WorkingCalendar calendar) {
        if (pause == null || pause.ended() == null) {
            return this;
        }
        var whole = calendar.workingTime(from, due).minus(calendar.workingTime(pause.since(), pause.ended()));
        return new AllowedTime(of, subject, from, due, whole, pause);
    }

    /** Whether the moment can be told; where only the end is known, nothing before it can. */
    boolean knows(int percent) {
        return percent >= WHOLE || from.isBefore(due);
    }

    /** The moment at which so much of the time has passed. */
    Instant at(int percent, WorkingCalendar calendar) {
        var whole = allowed == null ? calendar.workingTime(from, due) : allowed;
        if (percent >= WHOLE) {
            return calendar.plus(due, part(whole, percent - WHOLE));
        }
        var unpaused = calendar.plus(from, part(whole, percent));
        return hold == null || hold.ended() == null || !unpaused.isAfter(hold.since())
                ? unpaused
                : calendar.plus(unpaused, calendar.workingTime(hold.since(), hold.ended()));
    }

    private static Duration part(Duration whole, int percent) {
        return whole.multipliedBy(percent).dividedBy(WHOLE);
    }
}

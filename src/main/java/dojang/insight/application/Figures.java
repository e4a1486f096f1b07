package dojang.insight.application;

import dojang.shared.model.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The arithmetic of dashboards; each definition stands beside its number on the page (domain study 4.16). */
final class Figures {

    private Figures() {}

    /**
     * The value below or at which the share of all values lies, by the nearest rank.
     *
     * @param share between 0 and 1, such as 0.9
     * @throws IllegalArgumentException if there are no values
     */
    static Duration percentile(List<Duration> values, double share) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no percentile of nothing");
        }
        var sorted = values.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }

    /** Working days begun between two instants in Seoul: the same day counts 0. */
    static int workingDays(Instant from, Instant to, WorkingCalendar calendar) {
        var day = from.atZone(WorkingCalendar.SEOUL).toLocalDate();
        var last = to.atZone(WorkingCalendar.SEOUL).toLocalDate();
        int count = 0;
        while (day.isBefore(last)) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}

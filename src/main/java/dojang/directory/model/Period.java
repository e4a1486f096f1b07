package dojang.directory.model;

import dojang.shared.model.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is asked of the days of an absence or an order: both ends inclusive, in Seoul. */
final class Period {

    private static final int YEARS_AHEAD = 5;

    private Period() {}

    static LocalDate today(Instant at) {
        return at.atZone(WorkingCalendar.SEOUL).toLocalDate();
    }

    /** Objections at the fields {@code from} and {@code to}. A late entry may begin in the past, but not lie there. */
    static List<DirectoryObjection> objections(LocalDate from, LocalDate to, LocalDate today) {
        if (from.isBefore(today.minusYears(1))) {
            return List.of(new DirectoryObjection("from", DirectoryRefusal.PERIOD_TOO_FAR));
        }
        if (to.isAfter(today.plusYears(YEARS_AHEAD))) {
            return List.of(new DirectoryObjection("to", DirectoryRefusal.PERIOD_TOO_FAR));
        }
        if (to.isBefore(from)) {
            return List.of(new DirectoryObjection("to", DirectoryRefusal.PERIOD_BACKWARDS));
        }
        return to.isBefore(today) ? List.of(new DirectoryObjection("to", DirectoryRefusal.PERIOD_OVER)) : List.of();
    }
}

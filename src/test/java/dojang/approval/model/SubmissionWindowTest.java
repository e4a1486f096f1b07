package dojang.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.CaseSelection.Aged;
import dojang.shared.model.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A case has the age of the window its submission falls into: Wednesday 1 May 2024 is a holiday here. */
class SubmissionWindowTest {

    private static final Instant FRIDAY = Instant.parse("2024-05-03T01:00:00Z");
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of(LocalDate.of(2024, 5, 1)));

    @Test
    @Tag("T-08")
    void an_age_begins_and_ends_with_a_day_in_Seoul() {
        assertThat(window(0, 2)).isEqualTo(new SubmissionWindow(seoul("2024-04-30"), null));
        assertThat(window(3, 5)).isEqualTo(new SubmissionWindow(seoul("2024-04-25"), seoul("2024-04-30")));
        assertThat(window(6, Aged.EVER)).isEqualTo(new SubmissionWindow(null, seoul("2024-04-25")));
    }

    @Test
    @Tag("T-08")
    void every_moment_of_a_month_falls_into_exactly_one_age() {
        for (var at = FRIDAY; at.isAfter(FRIDAY.minus(Duration.ofDays(30))); at = at.minus(Duration.ofHours(5))) {
            var moment = at;
            assertThat(Stream.of(window(0, 2), window(3, 5), window(6, 10), window(11, Aged.EVER)))
                    .as(moment.toString())
                    .filteredOn(window -> holds(window, moment))
                    .hasSize(1);
        }
    }

    private static SubmissionWindow window(int from, int to) {
        return SubmissionWindow.of(new Aged(from, to), FRIDAY, CALENDAR);
    }

    private static boolean holds(SubmissionWindow window, Instant at) {
        return (window.from() == null || !at.isBefore(window.from()))
                && (window.before() == null || at.isBefore(window.before()));
    }

    private static Instant seoul(String day) {
        return LocalDate.parse(day).atStartOfDay(WorkingCalendar.SEOUL).toInstant();
    }
}

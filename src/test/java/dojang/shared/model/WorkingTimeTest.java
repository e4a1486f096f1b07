package dojang.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    /** Wednesday, 10 April 2024 was an election day; the 12th is a half day here. */
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(Set.of(LocalDate.of(2024, 4, 10)), Set.of(LocalDate.of(2024, 4, 12)));

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2024-04-08T09:00, 2024-04-08T18:00, PT8H",
        "2024-04-08T11:30, 2024-04-08T13:30, PT1H",
        "2024-04-08T17:00, 2024-04-09T10:00, PT2H",
        "2024-04-09T17:00, 2024-04-11T10:00, PT2H",
        "2024-04-12T09:00, 2024-04-12T18:00, PT4H",
        "2024-04-12T12:00, 2024-04-15T10:00, PT2H",
        "2024-04-13T09:00, 2024-04-14T18:00, PT0S",
        "2024-04-09T10:00, 2024-04-08T10:00, PT0S",
    })
    @Tag("I-19")
    void nights_weekends_holidays_and_the_hour_at_noon_are_no_working_time(String from, String to, Duration expected) {
        assertThat(CALENDAR.workingTime(at(from), at(to))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} of work after {0}: {2}")
    @CsvSource({
        "2024-04-08T09:00, PT3H,  2024-04-08T12:00",
        "2024-04-08T09:00, PT4H,  2024-04-08T14:00",
        "2024-04-09T18:00, PT1H,  2024-04-11T10:00",
        "2024-04-12T12:00, PT2H,  2024-04-15T10:00",
        "2024-04-13T12:00, PT8H,  2024-04-15T18:00",
        "2024-04-08T12:30, PT0S,  2024-04-08T12:30",
    })
    void working_time_is_added_over_what_is_none(String from, Duration work, String expected) {
        assertThat(CALENDAR.plus(at(from), work)).isEqualTo(at(expected));
    }

    @Test
    void adding_the_time_between_two_moments_leads_from_one_to_the_other() {
        var from = at("2024-04-08T10:15");
        var to = at("2024-04-15T15:45");

        assertThat(CALENDAR.plus(from, CALENDAR.workingTime(from, to))).isEqualTo(to);
    }

    @Test
    void a_half_day_closes_at_one() {
        assertThat(CALENDAR.dueAfter(at("2024-04-11T10:00"), 1)).isEqualTo(at("2024-04-12T13:00"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.SEOUL).toInstant();
    }
}

package dojang.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void a_holiday_of_the_rule_book_is_no_working_day_that_is_left() {
        var thursday = seoul("2024-04-11T18:00");
        assertThat(on("2024-04-09T10:00", LocalDate.of(2024, 4, 10)).dueLook(thursday))
                .isEqualTo("soon");
        assertThat(on("2024-04-09T10:00", LocalDate.of(2024, 3, 1)).dueLook(thursday))
                .isEqualTo("calm");
    }

    @Test
    void the_year_is_plain_only_beside_a_time_of_the_same_year_in_Seoul() {
        assertThat(Formats.sameYear(seoul("2024-04-09T10:00"), seoul("2024-11-25T17:39")))
                .isTrue();
        assertThat(Formats.sameYear(seoul("2024-04-09T10:00"), seoul("2026-11-25T17:39")))
                .isFalse();
        assertThat(Formats.sameYear(seoul("2023-12-31T23:59"), seoul("2024-01-01T00:00")))
                .isFalse();
    }

    private static Formats on(String now, LocalDate holiday) {
        var formats = new Formats();
        formats.clock = () -> seoul(now);
        formats.calendar = () -> new WorkingCalendar(Set.of(holiday));
        return formats;
    }

    private static Instant seoul(String when) {
        return LocalDateTime.parse(when).atZone(WorkingCalendar.SEOUL).toInstant();
    }
}

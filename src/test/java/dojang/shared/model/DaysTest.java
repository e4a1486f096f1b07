package dojang.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a day, and what Java alone would take for one. */
@Tag("T-64")
class DaysTest {

    @Test
    void a_day_and_a_moment_are_read() {
        assertThat(Days.day("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Days.day("9999-12-31")).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(Days.moment("2024-04-22T01:00:00.5Z")).isEqualTo(Instant.parse("2024-04-22T01:00:00.500Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-02-29",
                "+999999999-12-31",
                "-0001-01-01",
                "0000-01-01",
                "24-01-01",
                "2024-1-1",
                "2024-01-01x"
            })
    void a_day_that_no_database_keeps_is_none(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Days.day(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2024-04-22", "2024-04-22T25:00:00Z", "+1000000000-12-31T23:59:59Z", "2024-04-22T01:00:00"})
    void nor_a_moment(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Days.moment(text));
    }
}

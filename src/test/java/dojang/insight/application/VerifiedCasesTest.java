package dojang.insight.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T-03")
class VerifiedCasesTest {

    /** A time with a fraction of a second is written before the same second without one. */
    @Test
    void a_day_of_seoul_begins_with_its_first_second_however_that_is_written() {
        var begins = VerifiedCases.beginning(LocalDate.of(2024, 4, 19));
        var midnight = Instant.parse("2024-04-18T15:00:00Z");

        assertThat(midnight.toString()).isGreaterThanOrEqualTo(begins);
        assertThat(midnight.plusNanos(1_000).toString()).isGreaterThanOrEqualTo(begins);
        assertThat(midnight.plusSeconds(1).toString()).isGreaterThanOrEqualTo(begins);
        assertThat(midnight.minusNanos(1_000).toString()).isLessThan(begins);
        assertThat(midnight.minusSeconds(1).toString()).isLessThan(begins);
    }

    @Test
    void a_period_without_a_last_day_or_with_the_last_of_all_leaves_nothing_out() {
        var act = Instant.parse("2031-12-31T23:59:59.999999Z").toString();

        assertThat(act).isLessThan(VerifiedCases.end(null));
        assertThat(act).isLessThan(VerifiedCases.end(LocalDate.of(9999, 12, 31)));
        assertThat(act).isLessThan(VerifiedCases.end(LocalDate.of(2032, 1, 1)));
        assertThat(act).isGreaterThanOrEqualTo(VerifiedCases.end(LocalDate.of(2031, 12, 31)));
    }
}

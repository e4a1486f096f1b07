package dojang.approval.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AS-24")
class RecentReadingsTest {

    private static final Instant NINE = Instant.parse("2024-04-18T00:00:00Z");

    private final RecentReadings readings = new RecentReadings();

    @Test
    void one_look_is_one_reading_and_another_reader_is_another_one() {
        assertThat(readings.isNew("a", NINE)).isTrue();
        assertThat(readings.isNew("a", NINE.plusSeconds(1))).isFalse();
        assertThat(readings.isNew("b", NINE.plusSeconds(1))).isTrue();
    }

    @Test
    void who_reads_on_and_on_is_recorded_every_ten_minutes() {
        int recorded = 0;
        for (int minute = 0; minute < 60; minute++) {
            recorded += readings.isNew("a", NINE.plusSeconds(60L * minute)) ? 1 : 0;
        }
        assertThat(recorded).isEqualTo(6);
    }

    @Test
    void a_clock_set_back_hides_no_reading() {
        assertThat(readings.isNew("a", NINE)).isTrue();
        assertThat(readings.isNew("a", NINE.minusSeconds(5))).isTrue();
    }
}

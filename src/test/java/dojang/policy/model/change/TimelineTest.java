package dojang.policy.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SD-6")
class TimelineTest {

    private static final Instant APRIL = Instant.parse("2024-04-01T00:00:00Z");
    private static final Instant MAY = Instant.parse("2024-05-01T00:00:00Z");

    @Test
    void a_version_is_in_force_from_its_day_until_the_next_one_begins() {
        var timeline = new Timeline(Map.of(1, APRIL, 2, MAY));
        assertThat(timeline.inForce(APRIL)).isEqualTo(1);
        assertThat(timeline.inForce(MAY.minusNanos(1000))).isEqualTo(1);
        assertThat(timeline.inForce(MAY)).isEqualTo(2);
    }

    @Test
    void a_file_loaded_later_than_an_approved_change_began_wins_until_another_begins() {
        assertThat(new Timeline(Map.of(1, APRIL, 2, APRIL.plusSeconds(5), 3, MAY)).inForce(MAY.plusSeconds(1)))
                .isEqualTo(3);
    }

    @Test
    void an_older_version_that_begins_later_changes_nothing() {
        var timeline = new Timeline(Map.of(1, APRIL, 2, MAY, 3, APRIL.plusSeconds(5)));
        assertThat(timeline.inForce(APRIL.plusSeconds(5))).isEqualTo(3);
        assertThat(timeline.inForce(MAY)).as("a file of the operator stays").isEqualTo(3);
    }

    @Test
    void of_two_that_begin_together_the_later_one_is_in_force() {
        assertThat(new Timeline(Map.of(1, APRIL, 2, MAY, 3, MAY)).inForce(MAY)).isEqualTo(3);
    }

    @Test
    void before_every_beginning_the_first_one_holds() {
        assertThat(new Timeline(Map.of(1, APRIL, 2, MAY)).inForce(APRIL.minusSeconds(1)))
                .isEqualTo(1);
    }
}

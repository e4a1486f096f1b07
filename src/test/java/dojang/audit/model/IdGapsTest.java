package dojang.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("I-15")
class IdGapsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:46:34Z");

    private final IdGaps gaps = new IdGaps();

    @Test
    void what_lies_between_two_ids_is_asked_for_until_it_appears() {
        saw(1, 5, 9);
        assertThat(open()).containsExactly("2-4", "6-8");

        saw(3, 6, 8);
        assertThat(open()).containsExactly("2-2", "4-4", "7-7");

        saw(2, 4, 7);
        assertThat(open()).isEmpty();
        assertThat(gaps.highest()).isEqualTo(9);
    }

    @Test
    void an_id_seen_again_and_one_far_away_do_no_harm() {
        saw(1, 1, 1L << 60, 1);

        assertThat(open()).containsExactly("2-" + ((1L << 60) - 1));
    }

    @Test
    void a_gap_is_forgotten_after_ten_minutes() {
        saw(1, 3);

        assertThat(gaps.open(NOW.plusSeconds(600))).hasSize(1);
        assertThat(gaps.open(NOW.plusSeconds(601))).isEmpty();
    }

    private void saw(long... ids) {
        for (long id : ids) {
            gaps.saw(id, NOW);
        }
    }

    private List<String> open() {
        return gaps.open(NOW).stream().map(gap -> gap.from() + "-" + gap.to()).toList();
    }
}

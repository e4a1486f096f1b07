package dojang.inside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A few dozen decisions of the benchmark, so that it still runs on the day somebody needs it. */
@ExtendWith(ArquillianExtension.class)
class BenchSmokeIT {

    private static final Bench.Plan SMALL =
            new Bench.Plan(1, Duration.ZERO, 1, List.of(new Bench.Level(1, 2), new Bench.Level(4, 4)), 2);

    @Inject
    Bench bench;

    @Test
    void no_decision_of_the_benchmark_fails_and_every_load_has_its_figures() throws Exception {
        var figures = bench.run(SMALL);

        assertThat(figures.lines()).hasSize(10).allSatisfy(line -> {
            assertThat(line.timing().first()).isNull();
            assertThat(line.timing().perSecond()).isPositive();
            assertThat(line.timing().millis(0.99)).isPositive();
            // the entry, what is waited for next, and with a decision the number
            assertThat(line.kinds()).containsPattern("insert [1-3]\\.");
        });
        assertThat(figures.lines()).extracting(Line::decisions).containsExactly(8, 2, 8, 2, 16, 4, 16, 4, 6, 6);
        assertThat(figures.csv().lines()).hasSize(11);
        assertThat(figures.table()).contains("decide    1", "last      4", "parallel  3");
    }
}

package dojang.inside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The benchmark of {@code mvn -Pbench verify}. It measures and holds nobody to a time. */
@Tag("bench")
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchIT {

    private static final Bench.Plan FULL = new Bench.Plan(
            6_000,
            Duration.ofSeconds(1),
            3,
            List.of(new Bench.Level(1, 60), new Bench.Level(4, 160), new Bench.Level(16, 320)),
            80);

    @Inject
    Bench bench;

    @Inject
    InboxBench inbox;

    @Inject
    HistoryBench history;

    @Inject
    DashboardBench dashboard;

    @Inject
    ImpactBench impact;

    @Test
    @Order(1)
    void decisions_are_measured_beside_the_same_writes_by_hand() throws Exception {
        var figures = bench.run(FULL);

        var csv = Path.of(System.getProperty("dojang.bench"));
        Files.writeString(csv, figures.csv());
        Files.writeString(table(csv), figures.table());
        assertThat(figures.lines())
                .allSatisfy(line -> assertThat(line.timing().first()).isNull());
        assertThat(figures.repeats()).isZero();
    }

    @Test
    @Order(3)
    void an_inbox_a_history_and_figures_are_read_among_few_and_among_many() throws Exception {
        var readings = new ArrayList<>(inbox.read(1_000, 100_000));
        readings.addAll(history.read(100_000));
        readings.addAll(dashboard.read(100_000));

        Files.writeString(
                Path.of(System.getProperty("dojang.bench")).resolveSibling("readings.txt"), Reading.table(readings));
        assertThat(readings).hasSize(10).allMatch(reading -> reading.rows() > 0);
    }

    @Test
    @Order(2)
    void a_change_of_the_rules_is_tried_on_ten_thousand_cases() throws Exception {
        var preview = impact.preview(10_000);

        Files.writeString(Path.of(System.getProperty("dojang.bench")).resolveSibling("impact.txt"), preview.line());
        assertThat(preview.cases()).isGreaterThanOrEqualTo(10_000);
        assertThat(preview.affected()).isPositive();
    }

    /** Outside the container, where somebody reads along. */
    @Test
    @Order(4)
    @RunAsClient
    void the_table_is_shown() throws Exception {
        var csv = Path.of(System.getProperty("dojang.build"), "bench.csv");
        assertThat(csv).isNotEmptyFile();
        System.out.printf(
                "%n%s%nEach line: %s%n%n%s%n%s%n",
                Files.readString(table(csv)),
                csv,
                Files.readString(csv.resolveSibling("readings.txt")),
                Files.readString(csv.resolveSibling("impact.txt")));
    }

    private static Path table(Path csv) {
        return csv.resolveSibling("bench.txt");
    }
}

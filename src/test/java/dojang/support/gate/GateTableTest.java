package dojang.support.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table adds up to the whole build and leaves nothing of an earlier one in it. */
class GateTableTest {

    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");

    private static Execution run(String name, long from, long to, ClassTime... classes) {
        return new Execution(name, START.plusSeconds(from), START.plusSeconds(to), List.of(classes));
    }

    private static ClassTime time(String type, int tests, int seconds) {
        return new ClassTime(type, tests, Duration.ofSeconds(seconds), Duration.ofSeconds(seconds + 1));
    }

    @Test
    void runs_of_this_build_come_in_their_order_with_what_was_done_between(@TempDir Path build) throws IOException {
        run("product", 100, 300, time("dojang.AProductIT", 3, 150), time("dojang.BProductIT", 1, 20))
                .write(build);
        run("house", 60, 70, time("dojang.ATest", 5, 7)).write(build);
        run("units", 71, 90, time("dojang.BTest", 2, 15)).write(build);
        run("container", -500, -400, time("dojang.OldIT", 9, 99)).write(build);

        var table = new GateTable(START, START.plusSeconds(310), Execution.since(START, build));

        assertThat(table.csv())
                .containsExactly(
                        "execution,class,tests,seconds,span",
                        "before house,,0,60.0,60.0",
                        "house,,5,10.0,10.0",
                        "before units,,0,1.0,1.0",
                        "units,,2,19.0,19.0",
                        "before product,,0,10.0,10.0",
                        "product,,4,200.0,200.0",
                        "after the last tests,,0,10.0,10.0",
                        "house,dojang.ATest,5,7.0,8.0",
                        "units,dojang.BTest,2,15.0,16.0",
                        "product,dojang.AProductIT,3,150.0,151.0",
                        "product,dojang.BProductIT,1,20.0,21.0");
        assertThat(table.lines())
                .contains("mvn test after compiling: 29.0 s", "the whole gate: 310.0 s")
                .containsSubsequence(
                        "    150.0      3  product dojang.AProductIT", "     20.0      1  product dojang.BProductIT");
    }
}

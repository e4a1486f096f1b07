package dojang.support.gate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Prints at the end of a build where its time went, and keeps the same in {@code gate.csv}. The build runs it before its
 * verdict, so that a red one is told too.
 */
public final class GateTable {

    private static final PrintStream OUT = System.out;
    private static final int SLOWEST = 25;
    private static final Set<String> WITHOUT_SERVER = Set.of("house", "units");

    private final Instant start;
    private final Instant end;
    private final List<Execution> runs;

    GateTable(Instant start, Instant end, List<Execution> runs) {
        this.start = start;
        this.end = end;
        this.runs = List.copyOf(runs);
    }

    /** The folder of the build, and when it began. */
    public static void main(String[] arguments) throws IOException {
        var build = Path.of(arguments[0]);
        var start = Instant.parse(arguments[1]);
        var table = new GateTable(start, Instant.now(), Execution.since(start, build));
        Files.write(build.resolve("gate.csv"), table.csv());
        table.lines().forEach(OUT::println);
    }

    /** What the build did between its runs of tests is told by what came next. */
    private record Step(String name, int tests, Duration lasted) {}

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        var at = start;
        for (var run : runs) {
            steps.add(new Step("before " + run.name(), 0, Duration.between(at, run.began())));
            steps.add(new Step(run.name(), run.tests(), run.lasted()));
            at = run.ended();
        }
        steps.add(new Step("after the last tests", 0, Duration.between(at, end)));
        return steps;
    }

    List<String> csv() {
        var lines = new ArrayList<>(List.of("execution,class,tests,seconds,span"));
        steps().forEach(step -> lines.add(
                String.join(",", step.name(), "", step.tests() + "", seconds(step.lasted()), seconds(step.lasted()))));
        for (var run : runs) {
            run.classes()
                    .forEach(type -> lines.add(String.join(
                            ",",
                            run.name(),
                            type.type(),
                            type.tests() + "",
                            seconds(type.busy()),
                            seconds(type.span()))));
        }
        return lines;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Where the minutes went, in seconds");
        steps().forEach(step -> lines.add(row(step.lasted(), step.tests(), step.name())));
        lines.add("The slowest classes, in seconds of their tests");
        slowest().forEach(line -> lines.add(line));
        lines.add("mvn test after compiling: " + seconds(afterCompiling()) + " s");
        lines.add("the whole gate: " + seconds(Duration.between(start, end)) + " s");
        return lines;
    }

    private Stream<String> slowest() {
        record Named(String run, ClassTime time) {}
        return runs.stream()
                .flatMap(run -> run.classes().stream().map(time -> new Named(run.name(), time)))
                .sorted(Comparator.comparing((Named named) -> named.time().busy())
                        .reversed())
                .limit(SLOWEST)
                .map(named -> row(
                        named.time().busy(),
                        named.time().tests(),
                        named.run() + " " + named.time().type()));
    }

    private Duration afterCompiling() {
        return runs.stream()
                .filter(run -> WITHOUT_SERVER.contains(run.name()))
                .map(Execution::lasted)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static String row(Duration lasted, int tests, String name) {
        return "%9s %6s  %s".formatted(seconds(lasted), tests == 0 ? "" : tests, name);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}

package dojang.inside.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** All lines of a run, and the few figures people look at. */
record Figures(List<Line> lines) {

    int failures() {
        return lines.stream().mapToInt(line -> line.timing().failures()).sum();
    }

    long repeats() {
        return lines.stream().mapToLong(Line::repeats).sum();
    }

    String csv() {
        return Stream.concat(Stream.of(Line.HEAD), lines.stream().map(Line::csv))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Medians of the rounds; the ratio is the median of the ratios within one round. */
    String table() {
        var head = """
                          decisions/s           | p50 ms          | p99 ms          | statements     | container ms    | compiler ms     | database ms     | failed/repeats
                        dojang      jdbc  ratio | dojang    jdbc  | dojang    jdbc  | dojang   jdbc  | dojang    jdbc  | dojang    jdbc  | dojang    jdbc  |
            """;
        return lines.stream()
                .map(line -> new Group(line.workload(), line.threads()))
                .distinct()
                .map(this::row)
                .collect(Collectors.joining("", head, ""));
    }

    private record Group(String workload, int threads) {}

    private String row(Group group) {
        var ours = of(group, "dojang");
        var limit = of(group, "jdbc");
        var all = new Figures(Stream.concat(ours.stream(), limit.stream()).toList());
        return String.format(
                Locale.ROOT,
                "%-8s %2d | %9s %9s %6s | %7s %7s | %7s %7s | %6s %7s | %7s %7s | %7s %7s | %7s %7s | %5s %5s%n",
                group.workload(),
                group.threads(),
                median("%.1f", ours, line -> line.timing().perSecond()),
                median("%.1f", limit, line -> line.timing().perSecond()),
                ratio(ours, limit),
                median("%.2f", ours, line -> line.timing().millis(0.5)),
                median("%.2f", limit, line -> line.timing().millis(0.5)),
                median("%.2f", ours, line -> line.timing().millis(0.99)),
                median("%.2f", limit, line -> line.timing().millis(0.99)),
                median("%.2f", ours, Line::statements),
                median("%.2f", limit, Line::statements),
                median("%.2f", ours, Line::containerMillis),
                median("%.2f", limit, Line::containerMillis),
                median("%.2f", ours, Line::compilerMillis),
                median("%.2f", limit, Line::compilerMillis),
                median("%.2f", ours, Line::serverMillis),
                median("%.2f", limit, Line::serverMillis),
                all.failures(),
                all.repeats());
    }

    private List<Line> of(Group group, String subject) {
        return lines.stream()
                .filter(line -> line.subject().equals(subject)
                        && line.threads() == group.threads()
                        && line.workload().equals(group.workload()))
                .toList();
    }

    private static String median(String form, List<Line> lines, ToDoubleFunction<Line> figure) {
        return String.format(Locale.ROOT, form, median(lines.stream().mapToDouble(figure)));
    }

    private static String ratio(List<Line> ours, List<Line> limit) {
        var ratios = ours.stream()
                .flatMapToDouble(line -> limit.stream()
                        .filter(other -> other.round() == line.round())
                        .mapToDouble(other ->
                                line.timing().perSecond() / other.timing().perSecond()));
        return String.format(Locale.ROOT, "%.2f", median(ratios));
    }

    private static double median(DoubleStream figures) {
        var sorted = figures.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}

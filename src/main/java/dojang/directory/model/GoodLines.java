package dojang.directory.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The files without their bad lines, and without the lines that pointed to them.
 *
 * @param files   bad lines are empty, so that the others keep their numbers
 * @param leftOut what was wrong with each line that was left out
 */
public record GoodLines(Map<String, String> files, List<ImportProblem> leftOut) {

    public GoodLines {
        files = Map.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Leaves lines out until the rest is clean.
     *
     * @param reading reads files and names their problems
     * @return empty when a file as a whole is wrong, which no leaving out of lines mends
     */
    public static Optional<GoodLines> of(Map<String, String> files, Function<Map<String, String>, ImportPlan> reading) {
        var good = new HashMap<>(files);
        var leftOut = new LinkedHashSet<ImportProblem>();
        var problems = reading.apply(good).problems();
        while (!problems.isEmpty()) {
            if (problems.stream().anyMatch(problem -> problem.line() <= 1)) {
                return Optional.empty();
            }
            leftOut.addAll(problems);
            var lines = problems.stream()
                    .collect(Collectors.groupingBy(
                            ImportProblem::file, Collectors.mapping(ImportProblem::line, Collectors.toSet())));
            lines.forEach((file, numbers) -> good.computeIfPresent(file, (name, text) -> without(text, numbers)));
            problems = reading.apply(good).problems();
        }
        return Optional.of(new GoodLines(good, List.copyOf(leftOut)));
    }

    /** A record may go over several lines; all of them go. */
    private static String without(String text, Set<Integer> bad) {
        var begins = CsvFile.read(text).stream().map(CsvFile.Line::number).toList();
        var lines = text.split("\n", -1);
        for (int number = 1; number <= lines.length; number++) {
            int here = number;
            var record = begins.stream().filter(begin -> begin <= here).reduce((first, second) -> second);
            if (record.filter(bad::contains).isPresent()) {
                lines[number - 1] = "";
            }
        }
        return String.join("\n", lines);
    }
}

package dojang.support.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One run of tests in a JVM of its own, as it noted itself in a file between the steps of the build. */
record Execution(String name, Instant began, Instant ended, List<ClassTime> classes) {

    private static final String FOLDER = "gate";

    Duration lasted() {
        return Duration.between(began, ended);
    }

    int tests() {
        return classes.stream().mapToInt(ClassTime::tests).sum();
    }

    void write(Path build) throws IOException {
        var lines = new ArrayList<>(List.of(began.toString(), ended.toString()));
        classes.forEach(type -> lines.add(type.line()));
        var file = build.resolve(FOLDER).resolve(name + ".csv");
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    /** The runs that this build has seen, in their order; files of an earlier build are left aside. */
    static List<Execution> since(Instant start, Path build) throws IOException {
        var folder = build.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var runs = new ArrayList<Execution>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var run = read(file);
                if (!run.began.isBefore(start)) {
                    runs.add(run);
                }
            }
        }
        runs.sort(Comparator.comparing(Execution::began));
        return runs;
    }

    private static Execution read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        return new Execution(
                file.getFileName().toString().replace(".csv", ""),
                Instant.parse(lines.get(0)),
                Instant.parse(lines.get(1)),
                lines.stream().skip(2).map(ClassTime::of).toList());
    }
}

package dojang.support.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page {@code target/coverage-of-the-law.html}, made from what all runs of a build have noted. */
final class LawPage {

    private static final Path BUILD = Path.of("target");
    private static final Path NOTES = BUILD.resolve("law-coverage");
    private static final Map<String, String> FAMILIES = families();

    private LawPage() {}

    private static Map<String, String> families() {
        var families = new LinkedHashMap<String, String>();
        families.put("AS", "Acceptance scenarios");
        families.put("R", "Rules that shape a chain");
        families.put("SD", "Separation of duties");
        families.put("I", "Invariants");
        families.put("B", "The ten boldest");
        families.put("WCP", "Workflow control-flow patterns");
        families.put("WRP", "Workflow resource patterns");
        families.put("T", "Faults that trials found");
        return families;
    }

    /** Notes the runs, one file for each class so that a later run of the class replaces it, and writes the page. */
    static void keep(Collection<TestRun> runs) {
        // inside the container's own folder there is no build to report on
        if (!Files.isDirectory(BUILD.resolve("test-classes"))) {
            return;
        }
        try {
            Files.createDirectories(NOTES);
            var byType = runs.stream()
                    .sorted()
                    .collect(Collectors.groupingBy(TestRun::type, TreeMap::new, Collectors.toList()));
            for (var type : byType.entrySet()) {
                Files.write(
                        NOTES.resolve(type.getKey() + ".tsv"),
                        type.getValue().stream().map(TestRun::line).toList());
            }
            Files.writeString(BUILD.resolve("coverage-of-the-law.html"), html(noted()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TestRun> noted() throws IOException {
        var runs = new ArrayList<TestRun>();
        try (var files = Files.list(NOTES)) {
            for (var file : files.sorted().toList()) {
                var type = file.getFileName().toString().replace(".tsv", "");
                // a class that was removed proves nothing any more
                if (Files.exists(BUILD.resolve("test-classes").resolve(type.replace('.', '/') + ".class"))) {
                    Files.readAllLines(file).forEach(line -> runs.add(TestRun.of(line)));
                }
            }
        }
        return runs;
    }

    static String html(List<TestRun> runs) throws IOException {
        var byId = new TreeMap<String, List<TestRun>>();
        runs.stream()
                .sorted()
                .forEach(run -> run.ids()
                        .forEach(id -> byId.computeIfAbsent(id, none -> new ArrayList<>())
                                .add(run)));
        var titles = LawIds.titles();
        var body = new StringBuilder(summary(titles, byId));
        FAMILIES.forEach((family, name) -> body.append(family(family, name, titles, byId)));
        try (var frame = LawPage.class.getResourceAsStream("/dojang/support/law/page.html")) {
            return new String(Objects.requireNonNull(frame, "page.html").readAllBytes(), StandardCharsets.UTF_8)
                    .replace("<!-- content -->", body);
        }
    }

    private static String summary(Map<String, String> titles, Map<String, List<TestRun>> byId) {
        var cards = new StringBuilder("<ul class=\"cards\">");
        FAMILIES.forEach((family, name) -> {
            var ids = ofFamily(family, titles);
            long proved = ids.stream().filter(id -> isProved(byId.get(id))).count();
            cards.append(
                    "<li><a href=\"#%s\"><b>%d</b> of %d<span>%s</span><progress max=\"%d\" value=\"%d\"></progress></a></li>"
                            .formatted(family, proved, ids.size(), name, ids.size(), proved));
        });
        return cards.append("</ul>").toString();
    }

    private static boolean isProved(@Nullable List<TestRun> runs) {
        return runs != null
                && runs.stream().anyMatch(TestRun::proves)
                && runs.stream().noneMatch(TestRun::failedAnywhere);
    }

    private static List<String> ofFamily(String family, Map<String, String> titles) {
        return titles.keySet().stream()
                .filter(id -> id.startsWith(family + "-"))
                .toList();
    }

    private static String family(
            String family, String name, Map<String, String> titles, Map<String, List<TestRun>> byId) {
        var rows = new StringBuilder();
        for (var id : ofFamily(family, titles)) {
            var runs = byId.getOrDefault(id, List.of());
            rows.append("<tr id=\"%s\"><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>"
                    .formatted(id, id, escaped(titles.getOrDefault(id, "")), tests(runs)));
        }
        return "<section><h2 id=\"%s\">%s</h2><table><thead><tr><th>Id</th><th>What it says</th><th>Tests</th></tr></thead>"
                        .formatted(family, name)
                + "<tbody>" + rows + "</tbody></table></section>";
    }

    private static String tests(List<TestRun> runs) {
        if (runs.isEmpty()) {
            return "<span class=\"none\">none</span>";
        }
        return runs.stream().map(LawPage::test).collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String test(TestRun run) {
        var result = run.failedAnywhere() ? "failed" : run.proves() ? "passed" : "skipped";
        int cases = run.passed() + run.failed() + run.skipped();
        return "<li class=\"%s\"><i>%s</i> %s <small>%s%s</small></li>"
                .formatted(
                        result,
                        result,
                        escaped(run.sentence()),
                        escaped(run.simpleType()),
                        cases > 1 ? ", " + cases + " cases" : "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

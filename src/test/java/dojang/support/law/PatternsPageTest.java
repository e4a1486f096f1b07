package dojang.support.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of the workflow patterns claims what tests show, no more and no less. */
class PatternsPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/patterns.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern ROW = Pattern.compile(
            "^\\| (W[CR]P-\\d+) \\| ([^|]+) \\| (yes|no) \\| [^|]+ \\| (?:`(\\w+)`)? ?\\|$", Pattern.MULTILINE);

    /** One line of the page. */
    private record Row(String id, String name, boolean supported, String test) {}

    @Test
    void every_pattern_stands_on_the_page_under_its_name() throws IOException {
        var patterns = LawIds.titles().entrySet().stream()
                .filter(entry -> entry.getKey().matches("W[CR]P-.*"))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();

        assertThat(rows()).extracting(row -> row.id() + " " + row.name()).containsExactlyElementsOf(patterns);
    }

    @Test
    void a_pattern_is_supported_exactly_when_the_test_beside_it_has_its_tag() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.supported()).as(row.id()).isEqualTo(!row.test().isEmpty());
            if (row.supported()) {
                assertThat(source(row.test())).as(row.test()).contains("@Tag(\"%s\")".formatted(row.id()));
            }
        });
    }

    @Test
    void the_page_says_at_the_top_how_many_hold() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("**%d of 43 control-flow patterns and %d of 43 resource patterns hold.**"
                        .formatted(supported("WCP"), supported("WRP")));
    }

    private static long supported(String family) throws IOException {
        return rows().stream()
                .filter(row -> row.supported() && row.id().startsWith(family))
                .count();
    }

    private static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE))
                .results()
                .map(found -> new Row(
                        found.group(1),
                        found.group(2),
                        found.group(3).equals("yes"),
                        found.group(4) == null ? "" : found.group(4)))
                .toList();
    }

    private static String source(String test) {
        try (var files = Files.walk(TESTS)) {
            var file = files.filter(path -> path.endsWith(test + ".java")).findFirst();
            return Files.readString(file.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

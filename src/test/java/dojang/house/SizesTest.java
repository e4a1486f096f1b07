package dojang.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files stay short, and no feature becomes the house. */
class SizesTest {

    private static final Path PRODUCT = Path.of("src/main/java/dojang");
    private static final int LONGEST = 300;
    private static final int MEDIAN = 50;
    private static final int NINE_IN_TEN = 150;
    private static final int FEATURE = 12_000;

    @Test
    void no_java_file_is_longer_than_300_lines() throws IOException {
        for (var source : sources(Path.of("src"))) {
            assertThat(lines(source)).as(source.toString()).isLessThanOrEqualTo(LONGEST);
        }
    }

    @Test
    void half_of_the_files_are_read_at_a_glance_and_nine_in_ten_on_three_screens() throws IOException {
        var sizes = sources(PRODUCT).stream().map(SizesTest::lines).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(MEDIAN);
        assertThat(sizes.get(sizes.size() * 9 / 10)).isLessThanOrEqualTo(NINE_IN_TEN);
    }

    @Test
    void the_biggest_feature_has_fewer_than_12000_lines() throws IOException {
        var features = sources(PRODUCT).stream()
                .collect(groupingBy(
                        file -> PRODUCT.relativize(file).getName(0).toString(), summingInt(SizesTest::lines)));
        assertThat(features).hasSizeGreaterThan(10);
        assertThat(features.values()).allMatch(lines -> lines < FEATURE);
    }

    private static List<Path> sources(Path under) throws IOException {
        try (var files = Files.walk(under)) {
            var found = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dojang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The image cannot be built where there is no engine; that what it copies is let through can be looked at. */
class ImageTest {

    @Test
    void whatever_the_image_copies_is_let_through_to_it() throws IOException {
        var let = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();
        var copied = Files.readAllLines(Path.of("Dockerfile")).stream()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
                .flatMap(line -> sources(line).stream())
                .toList();

        assertThat(copied)
                .isNotEmpty()
                .allSatisfy(source -> assertThat(let)
                        .as("lets %s through", source)
                        .anyMatch(path -> source.equals(path) || source.startsWith(path + "/")));
    }

    private static List<String> sources(String line) {
        var words = List.of(line.split(" +", -1));
        return Arrays.asList(words.subList(1, words.size() - 1).toArray(String[]::new));
    }
}

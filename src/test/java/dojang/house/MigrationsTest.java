package dojang.house;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Migrations are numbered without gaps, say why in their first line, and are never edited once they are out. */
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Path CHECKSUMS = Path.of("src/test/resources/migrations.sha256");

    @Test
    void numbers_have_no_gap() throws IOException {
        var expected = IntStream.rangeClosed(1, files().size())
                .mapToObj("V%04d"::formatted)
                .toList();
        assertThat(files())
                .extracting(file -> file.getFileName().toString().substring(0, 5))
                .isEqualTo(expected);
    }

    @Test
    void the_first_line_gives_the_reason() throws IOException {
        for (var file : files()) {
            assertThat(Files.readAllLines(file).get(0))
                    .as(file.toString())
                    .startsWith("-- ")
                    .hasSizeGreaterThan(30);
        }
    }

    @Test
    void what_is_out_is_never_edited() throws IOException {
        var present = new ArrayList<String>();
        for (var file : files()) {
            present.add(Digest.sha256(Files.readAllBytes(file)) + "  " + file.getFileName());
        }
        assertThat(present).as("add a new migration instead").containsAll(Files.readAllLines(CHECKSUMS));
        assertThat(present).as("list the new migration in " + CHECKSUMS).hasSameSizeAs(Files.readAllLines(CHECKSUMS));
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}

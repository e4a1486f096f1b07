package dojang.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every page of the product and of its demonstration. */
final class Pages {

    private Pages() {}

    record Page(Path path, String text) {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    static List<Page> all() {
        return Stream.of("src/main/webapp", "src/dev/webapp")
                .map(Path::of)
                .flatMap(Pages::files)
                .filter(path -> path.toString().endsWith(".xhtml"))
                .map(path -> new Page(path, read(path)))
                .toList();
    }

    static Stream<Path> files(Path root) {
        try (var found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dojang.paper.application;

import dojang.policy.model.FacetName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the files of forms: {@code KIND.json} for each request kind that has one. */
final class FormFiles {

    private static final String ENDING = ".json";

    private FormFiles() {}

    /** Those of the archive, in the order of the kinds. */
    static List<FormFile> shipped() {
        return FacetName.KIND.words().stream()
                .flatMap(kind -> shipped(kind).stream())
                .toList();
    }

    /** The one of the archive. */
    static Optional<FormFile> shipped(String kind) {
        var name = "config/forms/" + kind + ENDING;
        try (var stream = FormFiles.class.getClassLoader().getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new FormFile(name, kind, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the form file " + name + " cannot be read", e);
        }
    }

    /**
     * Those of an operator's folder.
     *
     * @throws UncheckedIOException with a sentence, if it cannot be read
     */
    static List<FormFile> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(ENDING))
                    .sorted()
                    .map(FormFiles::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of forms " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static FormFile file(Path path) {
        var kind = name(path).substring(0, name(path).length() - ENDING.length());
        try {
            return new FormFile(path.toString(), kind, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException("the form file " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}

package dojang.policy.application;

import dojang.shared.json.JsonFiles;
import dojang.shared.model.CanonicalJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A pack file as found.
 *
 * @param name where it lies, for messages
 * @param text its content
 */
record PackFile(String name, String text) {

    private static final String FILE = "ministry.json";

    /**
     * Finds the file in the operator's folder, or else in the archive.
     *
     * @param folder the folder the operator named
     * @throws UncheckedIOException if it cannot be read
     */
    static PackFile find(Optional<String> folder) {
        try {
            return folder.isPresent() ? inFolder(Path.of(folder.get(), FILE)) : inArchive("config/policy/" + FILE);
        } catch (IOException e) {
            throw new UncheckedIOException("the policy pack cannot be read: " + e.getMessage(), e);
        }
    }

    /** The canonical JSON: blanks, line breaks and the order of members make no new version. */
    String canonical() {
        return CanonicalJson.text(JsonFiles.read(name, text).plain());
    }

    private static PackFile inFolder(Path path) throws IOException {
        return new PackFile(path.toString(), Files.readString(path));
    }

    private static PackFile inArchive(String name) throws IOException {
        try (var stream = PackFile.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("the archive lacks " + name);
            }
            return new PackFile(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

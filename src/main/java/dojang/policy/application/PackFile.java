package dojang.policy.application;

import dojang.shared.json.JsonFiles;
import dojang.shared.json.JsonNode;
import dojang.shared.model.CanonicalJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A pack file as found; one that is based on another is already joined with it.
 *
 * @param name where it lies, for messages
 * @param text its content
 */
record PackFile(String name, String text) {

    private static final String BASED_ON = "basedOn";

    /**
     * Finds a pack in the operator's folder, or else in the archive.
     *
     * @param folder the folder the operator named
     * @param pack   name of the file without its ending, such as city
     * @throws UncheckedIOException if it cannot be read
     */
    static PackFile find(Optional<String> folder, String pack) {
        try {
            var file = folder.isPresent() ? inFolder(Path.of(folder.get(), pack + ".json")) : inArchive(pack + ".json");
            var base = JsonFiles.read(file.name(), file.text()).find(BASED_ON);
            return base.isPresent() ? joined(base(folder, base.get()), file) : file;
        } catch (IOException e) {
            throw new UncheckedIOException("the policy pack cannot be read: " + e.getMessage(), e);
        }
    }

    /** The canonical JSON: blanks, line breaks and the order of members make no new version. */
    String canonical() {
        return CanonicalJson.text(JsonFiles.read(name, text).plain());
    }

    /** The file another one is based on lies beside it, or in the archive. */
    private static PackFile base(Optional<String> folder, JsonNode name) throws IOException {
        if (!name.text().matches("[a-z]{1,40}\\.json")) {
            throw name.bad("the name of a pack file is expected here");
        }
        var beside = folder.map(where -> Path.of(where, name.text())).filter(Files::exists);
        return beside.isPresent() ? inFolder(beside.get()) : inArchive(name.text());
    }

    static PackFile joined(PackFile base, PackFile file) {
        var own = JsonFiles.read(file.name(), file.text());
        var under = JsonFiles.read(base.name(), base.text());
        return new PackFile(
                "%s on %s".formatted(file.name(), base.name()),
                CanonicalJson.text(PackJoin.join(under.plain(), own.plain())));
    }

    private static PackFile inFolder(Path path) throws IOException {
        return new PackFile(path.toString(), Files.readString(path));
    }

    private static PackFile inArchive(String file) throws IOException {
        var name = "config/policy/" + file;
        try (var stream = PackFile.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("the archive lacks " + name);
            }
            return new PackFile(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

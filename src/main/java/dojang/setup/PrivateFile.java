package dojang.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Files with secrets: readable by their owner only from the first byte on, and never half written. */
public final class PrivateFile {

    private static final String OWNER_ONLY = "rw-------";

    private PrivateFile() {}

    /** Writes text; a reader sees the old content or the new one. */
    public static void write(Path file, String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
            Files.writeString(fresh, content, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes settings as a property file, sorted by name. */
    public static void write(Path file, Map<String, String> settings) {
        var lines = new StringBuilder();
        new TreeMap<>(settings)
                .forEach((key, value) ->
                        lines.append(key).append('=').append(value).append('\n'));
        write(file, lines.toString());
    }

    /** Reads a property file; empty when there is none. */
    public static Optional<Map<String, String>> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var settings = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
        return Optional.of(settings);
    }
}

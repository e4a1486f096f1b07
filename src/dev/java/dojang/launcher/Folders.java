package dojang.launcher;

import dojang.setup.SetupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Makes folders and removes them with everything in them. */
final class Folders {

    private Folders() {}

    static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new SetupProblem(
                    "The folder " + folder + " cannot be made (" + e.getMessage()
                            + "); choose another with -Ddojang.home=",
                    e);
        }
    }

    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new SetupProblem(
                    "The folder " + folder + " cannot be removed (" + e.getMessage() + "); remove it by hand.", e);
        }
    }
}

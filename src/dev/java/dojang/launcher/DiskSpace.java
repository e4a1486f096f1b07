package dojang.launcher;

import dojang.setup.SetupProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the free disk space before a server finds out the hard way. */
final class DiskSpace {

    private static final long MEBIBYTE = 1024 * 1024;

    private DiskSpace() {}

    /**
     * Makes the folder and checks the space on its disk.
     *
     * @param mebibytes how much must be free, in MiB
     * @throws SetupProblem when less is free
     */
    static void require(Path folder, long mebibytes) {
        try {
            Files.createDirectories(folder);
            var free = Files.getFileStore(folder).getUsableSpace() / MEBIBYTE;
            if (free < mebibytes) {
                throw new SetupProblem("Only " + free + " MiB are free on the disk of " + folder + " and " + mebibytes
                        + " are needed; free some space or choose another folder with -Ddojang.home=");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

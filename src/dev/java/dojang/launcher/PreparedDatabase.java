package dojang.launcher;

import dojang.setup.Bootstrap;
import dojang.setup.Migrate;
import dojang.setup.SetupProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Folders of MariaDB made once in a build and copied for every run of tests, instead of being installed and migrated each
 * time. They are made anew when a migration or a script changes.
 */
public final class PreparedDatabase {

    private static final String INSTALLED = "installed";
    private static final String MIGRATED = "migrated";
    private static final String DONE = "done";

    private PreparedDatabase() {}

    /** Starts a server on a fresh copy that has both databases, all accounts and every migration. */
    public static LocalMariaDb migrated(Path build, Path home) {
        return start(build, home, MIGRATED);
    }

    /** Starts a server on a fresh copy that has MariaDB's own tables only. */
    public static LocalMariaDb installed(Path build, Path home) {
        return start(build, home, INSTALLED);
    }

    private static LocalMariaDb start(Path build, Path home, String state) {
        copyTo(build, home, state);
        return LocalMariaDb.start(home, 0, programs(build));
    }

    /** The folder that a server would find there after a clean end. */
    static void migratedTo(Path build, Path home) {
        copyTo(build, home, MIGRATED);
    }

    /** Where the programs are unpacked once for all servers of a build. */
    public static Path programs(Path build) {
        return build.resolve("mariadb");
    }

    private static void copyTo(Path build, Path home, String state) {
        LocalMariaDb.requireStopped(home);
        Folders.make(home);
        Folders.remove(home);
        copy(made(build).resolve(state), home);
    }

    /** One process makes the folders; the others wait for it. */
    private static synchronized Path made(Path build) {
        var all = Folders.make(build.resolve("mariadb-prepared"));
        var prepared = all.resolve(version(build));
        try (var channel = FileChannel.open(all.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(prepared.resolve(DONE))) {
                Folders.remove(prepared);
                make(build, prepared);
                Files.createFile(prepared.resolve(DONE));
            }
            return prepared;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path build, Path prepared) throws IOException {
        var home = prepared.resolve(MIGRATED);
        LocalMariaDb.install(home, programs(build).toAbsolutePath());
        // a server takes a folder with a log for one that has run before
        Files.createFile(home.resolve(LocalMariaDb.LOG));
        copy(home, prepared.resolve(INSTALLED));
        try (var server = LocalMariaDb.start(home, 0, programs(build))) {
            Bootstrap.run(server.serverUrl(), server.accounts());
            Migrate.run(server.serverUrl(), server.accounts());
        }
        Files.deleteIfExists(home.resolve(LocalMariaDb.PID_FILE));
    }

    /** With the rights of the files, and without moving bytes where the file system can share them. */
    private static void copy(Path from, Path to) {
        try {
            var copying = new ProcessBuilder("cp", "-a", "--reflink=auto", from.toString(), to.toString())
                    .inheritIO()
                    .start();
            if (copying.waitFor() != 0) {
                throw new SetupProblem("The folder " + from + " cannot be copied to " + to + "; free some space.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SetupProblem("Interrupted while " + from + " was copied.", e);
        }
    }

    /** Names the schema that this build would make. */
    private static String version(Path build) {
        var classes = build.resolve("classes");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var folder : new String[] {"db/migration", "config/db", "dojang/setup", "dojang/launcher"}) {
                try (Stream<Path> files = Files.walk(classes.resolve(folder))) {
                    for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

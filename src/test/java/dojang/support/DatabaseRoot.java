package dojang.support;

import dojang.launcher.PreparedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The root of the running product's MariaDB, who enters through its socket, as the page about the trail shows. */
public final class DatabaseRoot {

    private static final Path BUILD =
            Path.of(System.getProperty("dojang.build", "target")).toAbsolutePath();

    private DatabaseRoot() {}

    /** Runs a statement that changes at least one row. */
    public static void run(String sql) {
        var client = PreparedDatabase.programs(BUILD).resolve("bin/mariadb").toString();
        // the path of a socket may have 107 bytes at most, so it is named from where it stands
        var command = new ProcessBuilder(
                        client,
                        "--no-defaults",
                        "--skip-ssl",
                        "--default-character-set=utf8mb4",
                        "--socket=mariadb.sock",
                        "--batch",
                        "--skip-column-names",
                        "-e",
                        sql + "; select row_count()")
                .directory(BUILD.resolve("product-it/data").toFile())
                .redirectErrorStream(true);
        try {
            var process = command.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0 || said.equals("0")) {
                throw new AssertionError(sql + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

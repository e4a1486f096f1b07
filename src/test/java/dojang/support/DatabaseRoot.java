package dojang.support;

import dojang.launcher.PreparedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The root of the running product's MariaDB, who enters through its socket, as the page about the trail shows. */
public final class DatabaseRoot {

    private static final Path BUILD =
            Path.of(System.getProperty("dojang.build", "target")).toAbsolutePath();

    private DatabaseRoot() {}

    /** Runs a statement that changes at least one row. */
    public static void run(String sql) {
        var said = ask(sql + "; select row_count()");
        if (said.equals(List.of("0"))) {
            throw new AssertionError(sql + ": changed nothing");
        }
    }

    /** Runs statements and answers what they select, a line for each row. */
    public static List<String> ask(String sql) {
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
                        sql)
                .directory(BUILD.resolve("product-it/data").toFile())
                .redirectErrorStream(true);
        try {
            var process = command.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(sql + ": " + said);
            }
            return said.isEmpty() ? List.of() : said.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

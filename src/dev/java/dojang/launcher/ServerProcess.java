package dojang.launcher;

import dojang.setup.SetupProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running {@code mariadbd}, its output in a log file. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path log;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static ServerProcess start(List<String> command, Path folder, Path libraries, Path log) {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
        try {
            var server = new ServerProcess(builder.start(), log);
            Children.add(server);
            return server;
        } catch (IOException e) {
            throw new SetupProblem(
                    "MariaDB could not be started (" + e.getMessage() + "); remove the folder " + folder.getParent()
                            + " and start again.",
                    e);
        }
    }

    long pid() {
        return process.pid();
    }

    /**
     * Returns as soon as the account can connect.
     *
     * @throws SetupProblem when the server ends or stays silent
     */
    void awaitConnection(String url, String user, String password) {
        var end = Instant.now().plus(PATIENCE);
        while (!accepts(url, user, password)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new SetupProblem("MariaDB did not come up: " + lastError() + " (whole log: " + log + ")");
            }
            pause();
        }
    }

    /** Ends the server in order (SIGTERM) and waits; by force only after a minute. */
    @Override
    public void close() {
        Children.remove(this);
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean accepts(String url, String user, String password) {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false; // not up yet; awaitConnection gives up in time
        }
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SetupProblem("Interrupted while MariaDB was starting.", e);
        }
    }

    private String lastError() {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("[ERROR]"))
                    .reduce((first, second) -> first.contains("Aborting") ? second : first)
                    .map(line -> line.substring(line.indexOf("[ERROR]") + 8))
                    .orElse("it gave no reason");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

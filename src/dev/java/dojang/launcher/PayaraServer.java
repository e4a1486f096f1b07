package dojang.launcher;

import dojang.setup.SetupProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro as its own process with one archive at the root path, its files and logs in one folder. */
public final class PayaraServer implements AutoCloseable {

    /** A server of tests lives for minutes: what the optimising compiler takes from two cores never comes back. */
    private static final boolean SHORT_LIVED = Boolean.getBoolean("dojang.short-lived");

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String LOCAL_ONLY = "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1\n";

    private final Process process;
    private final int port;
    private final Path log;

    private PayaraServer(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts the server; {@link #awaitReady} tells when it answers.
     *
     * @param jar      payara-micro.jar
     * @param war      the archive to deploy
     * @param folder   for everything the server writes
     * @param port     HTTP port, 0 for any free one
     * @param settings environment variables such as {@code DOJANG_DB_URL}; not on the command line, where every user of
     *                 the machine could read the passwords
     * @throws SetupProblem when a file is missing, the port is taken or the process cannot start
     */
    public static PayaraServer start(Path jar, Path war, Path folder, int port, Map<String, String> settings) {
        Requirements.requireFile(jar, "the server", "run mvn once with a network connection, which fetches it");
        Requirements.requireFile(war, "the archive", "build it with mvn package");
        var chosen = Ports.choose(port, "the web server");
        var log = folder.resolve("payara.log");
        try {
            Folders.make(folder.resolve("access"));
            // else Payara deploys the archive of the last start a second time
            Folders.remove(folder.resolve("root"));
            var builder = new ProcessBuilder(command(jar, war, folder, chosen))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(settings);
            var server = new PayaraServer(builder.start(), chosen, log);
            Children.add(server);
            return server;
        } catch (IOException e) {
            throw new SetupProblem(
                    "Payara Micro could not be started (" + e.getMessage() + "); check the folder " + folder, e);
        }
    }

    public String url() {
        return "http://localhost:" + port + "/";
    }

    public int port() {
        return port;
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return process.pid();
    }

    /**
     * Returns when the product answers.
     *
     * @throws SetupProblem when the server ends, the archive is not deployed or four minutes have passed
     */
    public void awaitReady() {
        var end = Instant.now().plus(PATIENCE);
        var reading = new ServerLog(log);
        while (!reading.isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new SetupProblem(reading.whyNot());
            }
            pause();
        }
        if (!reading.isDeployed()) {
            close();
            throw new SetupProblem(reading.whyNot());
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the server ends by itself and answers its exit code. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends the server in order and waits; by force only after 45 seconds. */
    @Override
    public void close() {
        Children.remove(this);
        process.destroy();
        try {
            if (!process.waitFor(45, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Path jar, Path war, Path folder, int port) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(
                List.of(java, "-Xms256m", "-Xmx1g", "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(SHORT_LIVED ? List.of("-XX:TieredStopAtLevel=1") : List.of());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.timezone=Asia/Seoul", "-Djava.awt.headless=true"));
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + Folders.make(folder.resolve("tmp")).toString()));
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString(), "--nohazelcast", "--disablephonehome"));
        command.addAll(List.of(
                "--rootdir",
                Folders.make(folder.resolve("root")).toString(),
                "--unpackdir",
                Folders.make(folder.resolve("runtime")).toString()));
        command.addAll(List.of(
                "--prebootcommandfile",
                config(folder, "pre-boot.asadmin", LOCAL_ONLY),
                "--accesslog",
                folder.resolve("access").toString()));
        command.addAll(List.of("--logproperties", config(folder, "logging.properties", "")));
        command.addAll(List.of(
                "--port", String.valueOf(port), "--deploy", war.toAbsolutePath().toString(), "--contextroot", "/"));
        return command;
    }

    /** Production's own file out of config/payara, with lines added for this machine. */
    private static String config(Path folder, String name, String added) {
        try (var original = PayaraServer.class.getClassLoader().getResourceAsStream("config/payara/" + name)) {
            if (original == null) {
                throw new IllegalStateException("config/payara/" + name + " is not on the class path");
            }
            var file = folder.resolve(name);
            Files.writeString(file, new String(original.readAllBytes(), StandardCharsets.UTF_8) + added);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SetupProblem("Interrupted while Payara Micro was starting.", e);
        }
    }
}

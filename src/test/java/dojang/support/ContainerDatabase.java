package dojang.support;

import dojang.launcher.LocalMariaDb;
import dojang.launcher.PreparedDatabase;
import dojang.setup.Account;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts one MariaDB with empty tables before the container and stops it after the last test; only in the run that says
 * {@code dojang.container}.
 */
public class ContainerDatabase implements LauncherSessionListener {

    private @Nullable LocalMariaDb database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("dojang.container")) {
            return;
        }
        var home = home();
        var started = PreparedDatabase.migrated(Path.of(System.getProperty("dojang.build")), home);
        database = started;
        BenchTables.create(started.serverUrl(), started.accounts());
        System.setProperty("dojang.container.options", options(started, home));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.stop();
        }
    }

    /** A folder of its own for each run; numbers of processes come again. */
    private static Path home() {
        try {
            return Files.createTempDirectory(Path.of(System.getProperty("dojang.build")), "container-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String options(LocalMariaDb database, Path home) {
        var accounts = database.accounts();
        return String.join(
                " ",
                "-Xmx1g",
                System.getProperty("dojang.container.jvm", ""),
                "-Djava.util.logging.config.file="
                        + Path.of("config/payara/logging.properties").toAbsolutePath(),
                "-Ddojang.db.url=" + database.serverUrl() + accounts.database(),
                "-Ddojang.db.user=" + accounts.name(Account.APP),
                "-Ddojang.db.password=" + accounts.password(Account.APP),
                "-Ddojang.seq.user=" + accounts.name(Account.SEQ),
                "-Ddojang.seq.password=" + accounts.password(Account.SEQ),
                "-Ddojang.audit.database=" + accounts.audit(),
                "-Ddojang.keys=" + home.resolve("keys"),
                "-Ddojang.keys.generate=true",
                "-Ddojang.audit.checkpoints=" + home.resolve("checkpoints"),
                "-Ddojang.dev.token=none",
                "-Ddojang.jobs.enabled=false",
                "-Ddojang.bench=" + Path.of(System.getProperty("dojang.build"), "bench.csv"));
    }
}

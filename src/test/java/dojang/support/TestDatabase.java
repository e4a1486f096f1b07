package dojang.support;

import dojang.launcher.LocalMariaDb;
import dojang.launcher.PreparedDatabase;
import dojang.setup.Account;
import dojang.setup.Accounts;
import dojang.setup.Bootstrap;
import dojang.setup.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real MariaDB with the grants of production, started once for all test classes of the JVM; each test class gets a log
 * of its own beside the one product database.
 */
public final class TestDatabase {

    private static final AtomicInteger LOGS = new AtomicInteger();
    private static final LocalMariaDb SERVER = start();

    private final Accounts accounts;

    private TestDatabase(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The product database with a new, empty log. */
    public static TestDatabase withNewLog() {
        var accounts = SERVER.accounts().with(Map.of("audit", "audit_it_" + LOGS.incrementAndGet()));
        var fresh = new TestDatabase(accounts);
        fresh.run(Account.OWNER, "drop database if exists " + accounts.audit());
        bootstrap(accounts);
        return fresh;
    }

    /** Makes the databases and accounts of these names; classes run side by side and share the accounts. */
    static synchronized void bootstrap(Accounts accounts) {
        Bootstrap.run(SERVER.serverUrl(), accounts);
    }

    private static LocalMariaDb start() {
        var server = PreparedDatabase.migrated(Path.of("target"), Path.of("target/database-it"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return server;
    }

    Accounts accounts() {
        return accounts;
    }

    static String serverUrl() {
        return SERVER.serverUrl();
    }

    public String name(Account account) {
        return accounts.name(account);
    }

    public String password(Account account) {
        return accounts.password(account);
    }

    /** Name of the log's database. */
    public String log() {
        return accounts.audit();
    }

    /** A connection with automatic commit, at the isolation the product runs with. */
    public Connection open(Account account) {
        var connection = Database.open(SERVER.serverUrl() + accounts.database(), accounts, account);
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return connection;
    }

    /** Runs one statement; a refusal of the database fails the test. */
    public void run(Account account, String sql) {
        try (var connection = open(account);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}

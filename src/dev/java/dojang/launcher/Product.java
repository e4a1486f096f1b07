package dojang.launcher;

import dojang.setup.Account;
import dojang.setup.Accounts;
import dojang.setup.Baseline;
import dojang.setup.Bootstrap;
import dojang.setup.Database;
import dojang.setup.Migrate;
import dojang.setup.SetupProblem;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The whole product running on this machine: MariaDB, prepared and migrated, and Payara Micro with the archive. */
public final class Product implements AutoCloseable {

    private final ProductOptions options;
    private final LocalMariaDb database;
    private final PayaraServer server;
    private final String token;

    private Product(ProductOptions options, LocalMariaDb database, PayaraServer server, String token) {
        this.options = options;
        this.database = database;
        this.server = server;
        this.token = token;
    }

    /** Starts everything and returns when pages are served. */
    public static Product start(ProductOptions options) {
        return start(options, line -> {});
    }

    /**
     * Starts everything and returns when pages are served; what was started is stopped again when a later part fails.
     *
     * @param progress gets one line before each part
     * @throws SetupProblem with cause and cure
     */
    public static Product start(ProductOptions options, Consumer<String> progress) {
        Requirements.requireJava(Runtime.version().feature());
        Requirements.requireFile(options.war(), "the archive", "build it with mvn package");
        Requirements.requireFile(
                options.payara(), "the server", "run mvn once with a network connection, which fetches it");
        Ports.choose(options.port(), "the web server");
        progress.accept("Starting MariaDB in " + options.home());
        var database = LocalMariaDb.start(options.home(), 0, options.programs());
        try {
            progress.accept("Preparing the databases");
            Bootstrap.run(database.serverUrl(), database.accounts());
            var migrations = Migrate.run(database.serverUrl(), database.accounts());
            Baseline.write(
                    database.serverUrl(), database.accounts(), options.home().resolve("keys"));
            progress.accept("Migrations applied: " + migrations);
            return serve(options, database, progress);
        } catch (RuntimeException e) {
            database.stop();
            throw e;
        }
    }

    private static Product serve(ProductOptions options, LocalMariaDb database, Consumer<String> progress) {
        var settings = settings(options, database);
        // here, because the server would bury the reason under its own
        Database.requireReachable(
                need(settings, "DOJANG_DB_URL"),
                need(settings, "DOJANG_DB_USER"),
                need(settings, "DOJANG_DB_PASSWORD"));
        progress.accept("Starting Payara Micro (half a minute)");
        var server = PayaraServer.start(
                options.payara(), options.war(), options.home().resolve("payara"), options.port(), settings);
        var product = new Product(options, database, server, need(settings, "DOJANG_DEV_TOKEN"));
        server.awaitReady();
        return product;
    }

    private static Map<String, String> settings(ProductOptions options, LocalMariaDb database) {
        var accounts = database.accounts();
        var settings = new HashMap<String, String>();
        settings.put("DOJANG_DB_URL", database.serverUrl() + accounts.database());
        settings.put("DOJANG_DB_USER", accounts.name(Account.APP));
        settings.put("DOJANG_DB_PASSWORD", accounts.password(Account.APP));
        settings.put("DOJANG_SEQ_USER", accounts.name(Account.SEQ));
        settings.put("DOJANG_SEQ_PASSWORD", accounts.password(Account.SEQ));
        settings.put("DOJANG_AUDIT_DATABASE", accounts.audit());
        settings.put("DOJANG_KEYS", options.home().resolve("keys").toString());
        settings.put("DOJANG_KEYS_GENERATE", "true");
        settings.put(
                "DOJANG_AUDIT_CHECKPOINTS",
                options.home().resolve("checkpoints").toString());
        settings.put("DOJANG_COOKIES_SECURE", "false");
        settings.put("DOJANG_DEV_TOKEN", Accounts.randomPassword());
        settings.putAll(options.settings());
        return settings;
    }

    private static String need(Map<String, String> settings, String name) {
        return Objects.requireNonNull(settings.get(name), name);
    }

    /** Address of the first page, with a slash at its end. */
    public String url() {
        return server.url();
    }

    public LocalMariaDb database() {
        return database;
    }

    public PayaraServer server() {
        return server;
    }

    /** Has the demo ministry loaded, unless it is there already. */
    public void seed(Consumer<String> progress) {
        new DemoSeed(url(), token).load(progress);
    }

    /** The product with its web server started anew where it was, after that has ended, however roughly. */
    public Product servedAgain() {
        server.close();
        return serve(options.at(server.port()), database, line -> {});
    }

    /** The product with its database started anew where it was, after that has ended, however roughly. */
    public Product storedAgain() {
        database.stop();
        return new Product(
                options, LocalMariaDb.start(options.home(), database.port(), options.programs()), server, token);
    }

    /** Payara first, so that its last transactions end in order; then MariaDB. */
    @Override
    public void close() {
        server.close();
        database.stop();
    }
}

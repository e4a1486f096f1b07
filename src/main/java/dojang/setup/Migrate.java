package dojang.setup;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the product's database to the schema of this version, as the migrator; the log's database is not touched. */
public final class Migrate {

    private static final Logger CHATTER = Logger.getLogger("org.flywaydb");

    private Migrate() {}

    /**
     * Runs every migration that is missing.
     *
     * @param serverUrl the server without a database, such as {@code jdbc:mariadb://127.0.0.1:3306/}
     * @return how many migrations ran
     * @throws SetupProblem when an earlier migration stopped half-way, one was changed after it ran, or one fails now
     */
    public static int run(String serverUrl, Accounts accounts) {
        var flyway = flyway(serverUrl, accounts);
        refuseHalfDone(flyway);
        refuseChanged(flyway);
        try {
            int executed = flyway.migrate().migrationsExecuted;
            States.fillMissing(serverUrl, accounts);
            return executed;
        } catch (FlywayException e) {
            throw new SetupProblem(failed(e), e);
        }
    }

    /**
     * Looks without changing anything.
     *
     * @throws SetupProblem unless exactly the migrations of this version have run
     */
    static void requireCurrent(String serverUrl, Accounts accounts) {
        var flyway = flyway(serverUrl, accounts);
        refuseHalfDone(flyway);
        refuseChanged(flyway);
        if (flyway.info().pending().length > 0) {
            throw new SetupProblem("The database lacks " + flyway.info().pending().length
                    + " migrations of this version; back it up and run the migrate command.");
        }
        States.requireFilled(serverUrl, accounts);
    }

    private static Flyway flyway(String serverUrl, Accounts accounts) {
        var url = serverUrl + accounts.database();
        Database.requireReachable(url, accounts, Account.MIGRATOR);
        CHATTER.setLevel(Level.WARNING);
        return Flyway.configure()
                .dataSource(url, accounts.name(Account.MIGRATOR), accounts.password(Account.MIGRATOR))
                .cleanDisabled(true)
                .ignoreMigrationPatterns("*:pending")
                .load();
    }

    /** MariaDB cannot roll DDL back, so a migration that stopped leaves part of its tables behind. */
    private static void refuseHalfDone(Flyway flyway) {
        for (MigrationInfo step : flyway.info().all()) {
            if (step.getState() == MigrationState.FAILED) {
                throw new SetupProblem(
                        "Migration " + step.getScript() + " stopped half-way earlier; restore the database"
                                + " from the backup taken before it (the demo: start with -Ddojang.fresh) and run it again.");
            }
        }
    }

    private static void refuseChanged(Flyway flyway) {
        for (var difference : flyway.validateWithResult().invalidMigrations) {
            throw new SetupProblem("The database was made by another version of this product: migration "
                    + difference.version + " (" + difference.description
                    + ") differs; run the version that belongs to the"
                    + " database, or restore its backup (the demo: start with -Ddojang.fresh).");
        }
    }

    private static String failed(FlywayException failure) {
        var reason = String.valueOf(failure.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("-"))
                .findFirst()
                .orElse("no reason given");
        return "The migrations could not be applied (" + reason
                + "); restore the database from the backup taken before," + " and run the version that belongs to it.";
    }
}

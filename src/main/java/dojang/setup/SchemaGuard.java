package dojang.setup;

import dojang.shared.persistence.DataSources;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Lets the application start only on the schema it was built for. It looks with the application's own account and changes
 * nothing: migrations are run by {@link Migrate}, with another account, before the start.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaGuard {

    private static final Logger LOG = Logger.getLogger(SchemaGuard.class.getName());

    /** Flyway would overlook migrations of a newer version. */
    private static final String[] NONE = {};

    @Resource(lookup = DataSources.APP)
    DataSource database;

    /**
     * Looks once, at the start.
     *
     * @throws SetupProblem which stops the deployment, when the database is out of reach or its schema is another
     */
    @PostConstruct
    void check() {
        try {
            requireReachable();
            requireKnownSchema();
            requireFilledStates();
            requireRoom();
        } catch (SetupProblem e) {
            LOG.log(Level.SEVERE, () -> SetupProblem.MARK + e.getMessage());
            throw e;
        }
    }

    private void requireReachable() {
        try {
            database.getConnection().close();
        } catch (SQLException e) {
            var config = ConfigProvider.getConfig();
            throw new SetupProblem(
                    Database.sentence(
                            config.getValue("dojang.db.url", String.class),
                            config.getValue("dojang.db.user", String.class),
                            Database.root(e)),
                    e);
        }
    }

    private void requireFilledStates() {
        try (var connection = database.getConnection()) {
            if (States.isUnfilled(connection)) {
                throw new SetupProblem(
                        "An upgrade has not filled the states of all cases; run the migrate command of this version.");
            }
        } catch (SQLException e) {
            throw new SetupProblem("The states of cases cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private void requireRoom() {
        try (var connection = database.getConnection()) {
            Database.requireRoom(connection);
        } catch (SQLException e) {
            throw new SetupProblem("The settings of the database cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private void requireKnownSchema() {
        try {
            var result = Flyway.configure()
                    .dataSource(database)
                    .ignoreMigrationPatterns(NONE)
                    .load()
                    .validateWithResult();
            if (!result.validationSuccessful) {
                throw new SetupProblem(
                        "The schema of the database is not the one of this version (" + result.invalidMigrations.size()
                                + " migrations differ); run the migrate command of this version.");
            }
        } catch (FlywayException e) {
            throw new SetupProblem(
                    "The state of the schema cannot be read (" + e.getMessage() + "); run the migrate command.", e);
        }
    }
}

package dojang.audit.application;

import dojang.audit.model.Finding;
import dojang.audit.model.Verification;
import dojang.audit.model.WatchedTables;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.DataSources;
import dojang.shared.persistence.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Proves that the log is what was signed, or names what is not. It writes nothing; whoever calls it for a person puts the
 * outcome on record. Who may ask is decided there too: a verification shows ids and sentences, never a body.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditVerifier {

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    AuditSettings settings;

    @Inject
    @Any
    Instance<WatchedTables> watched;

    /**
     * Re-reads the rows of one case; of all others only that they exist. The tree is compared with the checkpoints as it
     * was sealed, with the case's leaves computed anew.
     */
    @PermitAll
    public Verification verify(CaseId caseId) {
        return work(connection ->
                new LogReading(connection, settings.database(), settings.logKeys(), settings.checkpoints()).of(caseId));
    }

    /** Begins a check of the whole log that is done piece by piece. */
    @PermitAll
    public LogScan begin() {
        return new LogScan(settings.database(), settings.logKeys(), settings.checkpoints());
    }

    /** Does the next piece. */
    @PermitAll
    public void goOn(LogScan scan) {
        work(connection -> {
            scan.step(connection);
            return scan;
        });
    }

    /** What differs in the tables that features have watched. */
    @PermitAll
    public List<Finding> registers() {
        var tables = watched.stream().flatMap(one -> one.tables().stream()).toList();
        return work(connection -> new RegisterReading(
                        connection, settings.database(), settings.keys().mac())
                .differing(tables));
    }

    private <T> T work(Function<Connection, T> work) {
        try (var connection = database.getConnection()) {
            return work.apply(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}

package dojang.audit.application;

import dojang.audit.model.Verification;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.DataSources;
import dojang.shared.persistence.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
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

    /** Re-reads every row, rebuilds the tree and compares it with every signed checkpoint. */
    @PermitAll
    public Verification verifyAll() {
        return read(LogReading::ofAll);
    }

    /**
     * Re-reads the rows of one case; of all others only that they exist. The tree is compared with the checkpoints as it
     * was sealed, with the case's leaves computed anew.
     */
    @PermitAll
    public Verification verify(CaseId caseId) {
        return read(reading -> reading.of(caseId));
    }

    private Verification read(Function<LogReading, Verification> work) {
        try (var connection = database.getConnection()) {
            return work.apply(
                    new LogReading(connection, settings.database(), settings.logKeys(), settings.checkpoints()));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}

package dojang.audit.application;

import dojang.audit.model.TrailFilter;
import dojang.audit.persistence.SqlFailure;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.DataSources;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Tells what happened. It knows neither cases nor posts, so it cannot judge who may read what: the service that shows a
 * case or the history asks the policy first, and puts the reading on record (SD-10).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditTrail {

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    AuditSettings settings;

    /** The story of a case, oldest entry first. */
    @PermitAll
    public List<TrailEntry> ofCase(CaseId caseId) {
        return read(trail -> trail.ofCase(caseId));
    }

    /**
     * Entries across all cases, newest first.
     *
     * @param before only entries with smaller ids; {@code Long.MAX_VALUE} for the first page
     * @param size   most entries of the page
     */
    @PermitAll
    public TrailPage search(TrailFilter filter, long before, int size) {
        return read(trail -> trail.search(filter, before, size));
    }

    private <T> T read(Function<TrailReading, T> work) {
        try (var connection = database.getConnection()) {
            return work.apply(new TrailReading(connection, settings.database()));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}

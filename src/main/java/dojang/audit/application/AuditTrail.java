package dojang.audit.application;

import dojang.audit.model.TrailFilter;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.SqlFailure;
import dojang.shared.persistence.TransactionConnection;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Tells what happened. It knows neither cases nor posts, so it cannot judge who may read what: the service that shows a
 * case or the history asks the policy first, and puts the reading on record (SD-10).
 */
@Stateless
public class AuditTrail {

    @Inject
    TransactionConnection transaction;

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
        try {
            return transaction.with(connection -> work.apply(new TrailReading(connection, settings.database())));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}

package dojang.audit.application;

import dojang.audit.model.TrailFilter;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/**
 * Tells what happened. It knows neither cases nor posts, so it cannot judge who may read what: the service that shows a
 * case or the history asks the policy first, and puts the reading on record (SD-10). No bean of the container: whoever asks
 * has a transaction, and a call from one to another costs more than reading a row.
 */
@ApplicationScoped
public class AuditTrail {

    @Inject
    Sql sql;

    @Inject
    AuditSettings settings;

    /** The story of a case, oldest entry first. */
    public List<TrailEntry> ofCase(CaseId caseId) {
        return read(trail -> trail.ofCase(caseId));
    }

    /**
     * Entries across all cases, newest first.
     *
     * @param before only entries with smaller ids; {@code Long.MAX_VALUE} for the first page
     * @param size   most entries of the page
     */
    public TrailPage search(TrailFilter filter, long before, int size) {
        return read(trail -> trail.search(filter, before, size));
    }

    private <T> T read(Function<TrailReading, T> work) {
        return sql.work(connection -> work.apply(new TrailReading(connection, settings.database())));
    }
}

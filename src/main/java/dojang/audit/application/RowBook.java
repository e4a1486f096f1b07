package dojang.audit.application;

import dojang.audit.model.RecordedRow;
import dojang.audit.model.WatchedTables;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps what an act leaves in watched tables, inside the act's transaction. */
@ApplicationScoped
public class RowBook {

    @Inject
    Sql sql;

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    /** Watches from now on. */
    public RowWatch begin(WatchedTables... watched) {
        return sql.work(connection -> RowWatch.begin(connection, watched));
    }

    /**
     * Keeps what was changed since, by whatever way it was written.
     *
     * @param entryKey of the entry that is about to be written
     * @return what the entry's body must say of it
     */
    public Map<String, Object> end(RowWatch watch, UUID entryKey) {
        entities.flush();
        return watch.end(entryKey);
    }

    /** Keeps rows that are known without looking. */
    public Map<String, Object> keep(UUID entryKey, List<RecordedRow> rows) {
        return sql.work(connection -> RowWatch.keep(connection, entryKey, rows));
    }
}

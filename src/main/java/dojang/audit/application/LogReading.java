package dojang.audit.application;

import dojang.audit.model.LogCheck;
import dojang.audit.model.LogKeys;
import dojang.audit.model.Verification;
import dojang.audit.persistence.BatchTable;
import dojang.audit.persistence.EntryTable;
import dojang.shared.model.CaseId;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** Re-reads the log page by page over one connection and holds it against what is kept outside the database. */
final class LogReading {

    private final Connection connection;
    private final String database;
    private final EntryTable entries;
    private final BatchTable seals;
    private final LogKeys keys;
    private final Path folder;

    LogReading(Connection connection, String database, LogKeys keys, Path folder) {
        this.connection = connection;
        this.database = database;
        entries = new EntryTable(connection, database);
        seals = new BatchTable(connection, database);
        this.keys = keys;
        this.folder = folder;
    }

    /** Examines every row. */
    Verification ofAll() {
        var scan = new LogScan(database, keys, folder);
        while (!scan.isDone()) {
            scan.step(connection);
        }
        return scan.outcome();
    }

    /** Examines the rows of one case, and of all others that they are still there. */
    Verification of(CaseId caseId) {
        var check = begin();
        check.rows(entries.ofCase(caseId));
        pages(id -> entries.idsAfter(id, LogScan.PAGE), Long::longValue, check::rowPassedBy);
        return check.end(seals.checkpoints()).since(LogScan.baseline(entries, keys));
    }

    private LogCheck begin() {
        var check = new LogScan(database, keys, folder).begun(seals, entries);
        pages(seals::batchesFrom, batch -> batch.firstIndex() + 1, check::batch);
        check.endOfBatches();
        return check;
    }

    /** Reads pages until one is empty; each begins behind the last item of the one before. */
    private static <T> void pages(LongFunction<List<T>> page, ToLongFunction<T> behind, Consumer<T> use) {
        var items = page.apply(0);
        while (!items.isEmpty()) {
            items.forEach(use);
            items = page.apply(behind.applyAsLong(items.get(items.size() - 1)));
        }
    }
}

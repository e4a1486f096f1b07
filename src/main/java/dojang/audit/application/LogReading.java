package dojang.audit.application;

import dojang.audit.model.Entry;
import dojang.audit.model.LogCheck;
import dojang.audit.model.LogKeys;
import dojang.audit.model.Verification;
import dojang.audit.persistence.EntryTable;
import dojang.audit.persistence.SealFolder;
import dojang.audit.persistence.SealTable;
import dojang.shared.model.CaseId;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** Re-reads the log page by page over one connection and holds it against what is kept outside the database. */
final class LogReading {

    private static final int PAGE = 2_000;

    private final EntryTable entries;
    private final SealTable seals;
    private final LogKeys keys;
    private final Path folder;

    LogReading(Connection connection, String database, LogKeys keys, Path folder) {
        entries = new EntryTable(connection, database);
        seals = new SealTable(connection, database);
        this.keys = keys;
        this.folder = folder;
    }

    /** Examines every row. */
    Verification ofAll() {
        var check = begin();
        pages(id -> entries.after(id, PAGE), Entry::id, check::row);
        return check.end(seals.checkpoints());
    }

    /** Examines the rows of one case, and of all others that they are still there. */
    Verification of(CaseId caseId) {
        var check = begin();
        entries.ofCase(caseId).forEach(check::row);
        pages(id -> entries.idsAfter(id, PAGE), Long::longValue, check::rowPassedBy);
        return check.end(seals.checkpoints());
    }

    /** In this order the log may grow meanwhile without a false alarm. */
    private LogCheck begin() {
        long stored = seals.newestCheckpoint();
        var check = new LogCheck(entries.now(), keys, SealFolder.read(folder), stored);
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

package dojang.audit.application;

import dojang.audit.model.Entry;
import dojang.audit.model.EntryKind;
import dojang.audit.model.LogCheck;
import dojang.audit.model.LogKeys;
import dojang.audit.model.Verification;
import dojang.audit.model.Verification.Baseline;
import dojang.audit.persistence.BatchTable;
import dojang.audit.persistence.EntryTable;
import dojang.audit.persistence.SealFolder;
import dojang.shared.model.CaseId;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Re-reads the log page by page over one connection and holds it against what is kept outside the database. */
final class LogReading {

    private static final int PAGE = 2_000;

    /** Another sequencer may have signed a size that this folder does not keep yet. */
    private static final Duration OTHERS_LEAD = Duration.ofMinutes(1);

    private final EntryTable entries;
    private final BatchTable seals;
    private final LogKeys keys;
    private final Path folder;

    LogReading(Connection connection, String database, LogKeys keys, Path folder) {
        entries = new EntryTable(connection, database);
        seals = new BatchTable(connection, database);
        this.keys = keys;
        this.folder = folder;
    }

    /** Examines every row. */
    Verification ofAll() {
        var check = begin();
        // a page read later may hold acts whose predecessor was still uncommitted when its page was read
        long end = entries.highest();
        pages(id -> entries.after(id, end, PAGE), Entry::id, check::row);
        return check.end(seals.checkpoints()).since(baseline());
    }

    /** Examines the rows of one case, and of all others that they are still there. */
    Verification of(CaseId caseId) {
        var check = begin();
        entries.ofCase(caseId).forEach(check::row);
        pages(id -> entries.idsAfter(id, PAGE), Long::longValue, check::rowPassedBy);
        return check.end(seals.checkpoints()).since(baseline());
    }

    /** Only one that the application has written. */
    private @Nullable Baseline baseline() {
        return entries.first(EntryKind.BASELINE)
                .filter(keys.mac()::marked)
                .map(entry -> new Baseline(entry.id(), entry.recordedAt()))
                .orElse(null);
    }

    /** In this order the log may grow meanwhile without a false alarm. */
    private LogCheck begin() {
        var now = entries.now();
        long stored = seals.newestCheckpoint(now);
        long settled = seals.newestCheckpoint(now.minus(OTHERS_LEAD));
        var outside = SealFolder.read(folder);
        var check = new LogCheck(now, keys, outside, outside.heads().isEmpty() ? stored : settled);
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

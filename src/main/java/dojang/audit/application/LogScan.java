package dojang.audit.application;

import dojang.audit.model.EntryKind;
import dojang.audit.model.LogCheck;
import dojang.audit.model.LogKeys;
import dojang.audit.model.Verification;
import dojang.audit.model.Verification.Baseline;
import dojang.audit.persistence.BatchTable;
import dojang.audit.persistence.EntryTable;
import dojang.audit.persistence.SealFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Re-reads the whole log piece by piece and holds it against what is kept outside the database. Between two pieces it needs
 * no connection. In this order the log may grow meanwhile without a false alarm.
 */
public final class LogScan {

    /** Rows of one piece. */
    static final int PAGE = 2_000;

    /** Another sequencer may have signed a size that this folder does not keep yet. */
    private static final Duration OTHERS_LEAD = Duration.ofMinutes(1);

    private final String database;
    private final LogKeys keys;
    private final Path folder;
    private @Nullable LogCheck check;
    private @Nullable Verification outcome;
    private boolean sealed;
    private long leaf;
    private long read;
    private long end;

    LogScan(String database, LogKeys keys, Path folder) {
        this.database = database;
        this.keys = keys;
        this.folder = folder;
    }

    /** Does the next piece. */
    void step(Connection connection) {
        var seals = new BatchTable(connection, database);
        var entries = new EntryTable(connection, database);
        if (check == null) {
            check = begun(seals, entries);
        } else if (!sealed) {
            batches(check, seals, entries);
        } else if (outcome == null) {
            rows(check, seals, entries);
        }
    }

    LogCheck begun(BatchTable seals, EntryTable entries) {
        var now = entries.now();
        long stored = seals.newestCheckpoint(now);
        long settled = seals.newestCheckpoint(now.minus(OTHERS_LEAD));
        var outside = SealFolder.read(folder);
        return new LogCheck(now, keys, outside, outside.heads().isEmpty() ? stored : settled);
    }

    private void batches(LogCheck into, BatchTable seals, EntryTable entries) {
        var page = seals.batchesFrom(leaf);
        page.forEach(into::batch);
        if (page.isEmpty()) {
            into.endOfBatches();
            sealed = true;
            // a page read later may hold acts whose predecessor was still uncommitted when its page was read
            end = entries.highest();
        } else {
            leaf = page.get(page.size() - 1).firstIndex() + 1;
        }
    }

    private void rows(LogCheck into, BatchTable seals, EntryTable entries) {
        var page = entries.after(read, end, PAGE);
        into.rows(page);
        if (page.isEmpty()) {
            outcome = into.end(seals.checkpoints()).since(baseline(entries, keys));
            check = null;
        } else {
            read = page.get(page.size() - 1).id();
        }
    }

    /** Only one that the application has written. */
    static @Nullable Baseline baseline(EntryTable entries, LogKeys keys) {
        return entries.first(EntryKind.BASELINE)
                .filter(keys.mac()::marked)
                .map(entry -> new Baseline(entry.id(), entry.recordedAt()))
                .orElse(null);
    }

    /** Numbers of entries that were read; of {@link #end} in all. */
    public long read() {
        return read;
    }

    /** The highest number there is; 0 while the seals are being read. */
    public long end() {
        return end;
    }

    public boolean isDone() {
        return outcome != null;
    }

    /**
     * What was found.
     *
     * @throws NullPointerException before it is done
     */
    public Verification outcome() {
        return Objects.requireNonNull(outcome);
    }
}

package dojang.audit.persistence;

import dojang.audit.model.Batch;
import dojang.shared.model.Digest;
import dojang.shared.persistence.Query;
import dojang.shared.persistence.SqlFailure;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of {@code audit_batch} and {@code audit_checkpoint}, inserted and read over one connection. */
public final class BatchTable {

    private static final int PAGE = 64;
    private static final String COLUMNS = "b.first_index, b.n, b.entry_ids, b.leaf_hashes, b.root, b.at";

    private final Connection connection;
    private final String batches;
    private final String checkpoints;

    public BatchTable(Connection connection, String database) {
        this.connection = connection;
        batches = AuditDatabase.quoted(database) + ".audit_batch";
        checkpoints = AuditDatabase.quoted(database) + ".audit_checkpoint";
    }

    /** A batch and when it was written. */
    public record Seal(Batch batch, Instant at) {}

    /** The next batches that start at the index or beyond, in order; empty when there is none. */
    public List<Batch> batchesFrom(long firstIndex) {
        return new Query(
                        connection,
                        "select " + COLUMNS + " from " + batches + " b where b.first_index >= ?"
                                + " order by b.first_index limit " + PAGE,
                        firstIndex)
                .list(row -> seal(row).batch());
    }

    /** The batch whose first leaf has this index; empty while it is not sealed. */
    public Optional<Batch> at(long firstIndex) {
        return new Query(
                        connection, "select " + COLUMNS + " from " + batches + " b where b.first_index = ?", firstIndex)
                .first(row -> seal(row).batch());
    }

    /** The highest entry of the batch that ends before the leaf of this index; 0 when there is none. */
    public long highestBefore(long leaf) {
        return new Query(
                        connection,
                        "select b.max_id from " + batches
                                + " b where b.first_index < ? order by b.first_index desc limit 1",
                        leaf)
                .first(row -> row.getLong(1))
                .orElse(0L);
    }

    /** Leaves in the tree. */
    public long leaves() {
        return new Query(connection, "select coalesce(max(b.first_index + b.n), 0) from " + batches + " b").number();
    }

    /**
     * Writes the batch.
     *
     * @throws SqlFailure as a race when another sequencer has written a batch at this index
     */
    public void insert(Batch batch) {
        long least = Long.MAX_VALUE;
        long greatest = 0;
        for (int place = 0; place < batch.n(); place++) {
            least = Math.min(least, batch.entry(place));
            greatest = Math.max(greatest, batch.entry(place));
        }
        new Query(
                        connection,
                        "insert into " + batches + " (first_index, n, min_id, max_id, entry_ids, leaf_hashes, root)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        batch.firstIndex(),
                        batch.n(),
                        least,
                        greatest,
                        batch.entryIds(),
                        batch.leafHashes(),
                        batch.root().bytes())
                .run();
    }

    /** When these entries were sealed, in one question; without those that wait. */
    public Map<Long, Instant> sealed(List<Long> entries) {
        var sealed = new TreeMap<Long, Instant>();
        for (int from = 0; from < entries.size(); from += PAGE) {
            var some = entries.subList(from, Math.min(entries.size(), from + PAGE));
            var values = new ArrayList<Object>();
            some.forEach(entry -> values.addAll(List.of(entry, entry, entry)));
            var nearest = "(select ? as entry, b.n, b.entry_ids, b.at from " + batches
                    + " b where b.max_id >= ? and b.min_id <= ? order by b.max_id limit 1)";
            new Query(connection, String.join(" union all ", Collections.nCopies(some.size(), nearest)), values)
                    .list(row -> sealed(row, sealed));
        }
        return sealed;
    }

    /** The nearest batch nearly always holds it; a late entry lies in the range of several. */
    private boolean sealed(ResultSet row, Map<Long, Instant> sealed) throws SQLException {
        long entry = row.getLong("entry");
        if (Batch.holds(row.getInt("n"), row.getBytes("entry_ids"), entry)) {
            sealed.put(entry, EntryTable.instant(row, 4));
        } else {
            of(entry).ifPresent(seal -> sealed.put(entry, seal.at()));
        }
        return true;
    }

    /** The batch that seals the entry; empty while the entry waits. */
    public Optional<Seal> of(long entry) {
        // usually the first; a late entry lies in the range of several batches
        for (long offset = 0; ; offset += PAGE) {
            var page = new Query(
                            connection,
                            "select " + COLUMNS + " from " + batches + " b where b.max_id >= ? and b.min_id <= ?"
                                    + " order by b.max_id limit " + PAGE + " offset ?",
                            entry,
                            entry,
                            offset)
                    .list(BatchTable::seal);
            var found = page.stream().filter(seal -> seal.batch().holds(entry)).findFirst();
            if (found.isPresent() || page.size() < PAGE) {
                return found;
            }
        }
    }

    /**
     * Keeps a copy of a checkpoint.
     *
     * @throws SqlFailure as a duplicate when one of this size is there
     */
    public void insertCheckpoint(long size, String note) {
        new Query(
                        connection,
                        "insert into " + checkpoints + " (size, note) values (?, ?)",
                        size,
                        note.getBytes(StandardCharsets.UTF_8))
                .run();
    }

    /** Size of the newest checkpoint written before that record time; 0 when there is none. */
    public long newestCheckpoint(Instant before) {
        return new Query(
                        connection,
                        "select coalesce(max(size), 0) from " + checkpoints + " where at <= ?",
                        LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .list(row -> row.getLong(1))
                .get(0);
    }

    /** Every checkpoint's note, by size. */
    public Map<Long, String> checkpoints() {
        var notes = new TreeMap<Long, String>();
        new Query(connection, "select size, note from " + checkpoints + " order by size")
                .list(row -> notes.put(row.getLong(1), new String(row.getBytes(2), StandardCharsets.UTF_8)));
        return notes;
    }

    private static Seal seal(ResultSet row) throws SQLException {
        var batch =
                new Batch(row.getLong(1), row.getInt(2), row.getBytes(3), row.getBytes(4), Digest.of(row.getBytes(5)));
        return new Seal(batch, EntryTable.instant(row, 6));
    }
}

package dojang.audit.application;

import dojang.audit.model.Batch;
import dojang.audit.model.CompactRange;
import dojang.audit.model.Entry;
import dojang.audit.persistence.BatchTable;
import dojang.audit.persistence.EntryTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The log in the hands of its owner: what can be done to its rows and seals in one transaction. */
final class TamperScene {

    private static final int ALL = 10_000;

    final String log;
    private final Connection connection;
    private final EntryTable entries;
    private final BatchTable seals;
    private final List<Batch> before;

    TamperScene(Connection connection, String log) {
        this.connection = connection;
        this.log = log;
        entries = new EntryTable(connection, log);
        seals = new BatchTable(connection, log);
        before = batches();
    }

    List<Entry> rows() {
        return entries.after(0, ALL);
    }

    Set<Long> after(long id) {
        return Set.copyOf(entries.idsAfter(id, ALL));
    }

    Entry another(Entry row, Random random) {
        var others = new ArrayList<>(rows());
        others.removeIf(other -> other.id() == row.id());
        return others.get(random.nextInt(others.size()));
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Set<Long> update(String set, Entry row, Object... values) throws SQLException {
        var sql = "update " + log + ".audit_entry set " + set + " where id = " + row.id();
        try (var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
        return Set.of(row.id());
    }

    Set<Long> delete(Entry row) throws SQLException {
        execute("delete from " + log + ".audit_entry where id = " + row.id());
        return Set.of(row.id());
    }

    /** Inserts a row with the same columns, and names it. */
    Set<Long> insertLike(Entry row, String keyBodyAndMark) throws SQLException {
        execute("insert into " + log + ".audit_entry (kind, case_id, actor_id, idem_key, body, app_mac)"
                + " select kind, case_id, actor_id, " + keyBodyAndMark + " from " + log + ".audit_entry where id = "
                + row.id());
        var rows = rows();
        return Set.of(rows.get(rows.size() - 1).id());
    }

    /** Seals all rows that were sealed before anew, in the old order, as if nothing had been there. */
    void rebuildBatches() throws SQLException {
        execute("delete from " + log + ".audit_batch");
        var tree = new CompactRange();
        for (var batch : before) {
            var kept = rows().stream().filter(row -> batch.holds(row.id())).toList();
            if (!kept.isEmpty()) {
                var rebuilt = Batch.of(tree, kept);
                seals.insert(rebuilt);
                kept.forEach(row -> tree.add(row.leaf()));
            }
        }
    }

    long batchOf(Entry row) {
        return before.stream()
                .filter(batch -> batch.holds(row.id()))
                .findFirst()
                .orElseThrow()
                .firstIndex();
    }

    long size() {
        return batches().stream().mapToLong(Batch::n).sum();
    }

    private List<Batch> batches() {
        var all = new ArrayList<Batch>();
        var page = seals.batchesFrom(0);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = seals.batchesFrom(page.get(page.size() - 1).firstIndex() + 1);
        }
        return all;
    }
}

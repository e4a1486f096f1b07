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

/**
 * What somebody with every right in the database may do to a row of the log. Each manner returns the entries it touched;
 * a careful culprit rebuilds the batches afterwards so that they fit the rows again.
 */
enum Tampering {
    CHANGE_ONE_BIT_OF_THE_BODY {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            var body = row.body().clone();
            body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(7));
            return scene.update("body = ?", row, (Object) body);
        }
    },
    REWORD_THE_BODY {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.update("body = replace(body, '\"accepted\":true', '\"accepted\":false')", row);
        }
    },
    CHANGE_THE_RECORD_TIME {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.update("at = at - interval 1 microsecond", row);
        }
    },
    ZERO_THE_RECORD_TIME {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            scene.execute("set session sql_mode = ''");
            return scene.update("at = '0000-00-00'", row);
        }
    },
    CHANGE_THE_KIND {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.update("kind = 106", row);
        }
    },
    GIVE_AN_UNKNOWN_KIND {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.update("kind = 999", row);
        }
    },
    CHANGE_THE_ACTOR {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.update("actor_id = uuid()", row);
        }
    },
    HIDE_WHOM_IT_WAS_DONE_FOR {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.update("on_behalf_of = if(on_behalf_of is null, uuid(), null)", row);
        }
    },
    MOVE_TO_ANOTHER_CASE {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.update("case_id = uuid()", row);
        }
    },
    FREE_THE_STEP_FOR_ANOTHER_OUTCOME {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.update("step_id = if(step_id is null, uuid(), null), round = if(round is null, 1, null)", row);
        }
    },
    CHANGE_THE_KEY {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.update("idem_key = uuid()", row);
        }
    },
    CHANGE_THE_MARK {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.update("app_mac = unhex(sha2(app_mac, 256))", row);
        }
    },
    ADD_EVIDENCE {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.update("auth_evidence = 'signed'", row);
        }
    },
    DELETE {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.delete(row);
        }
    },
    DELETE_AND_REBUILD_THE_BATCHES {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            var touched = scene.delete(row);
            scene.rebuildBatches();
            return touched;
        }
    },
    BACKDATE_AND_REBUILD_THE_BATCHES {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            var touched = scene.update("at = at - interval 1 day", row);
            scene.rebuildBatches();
            return touched;
        }
    },
    CUT_THE_TAIL_WITH_ITS_SEALS {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            var tail = scene.after(row.id());
            scene.execute("delete from " + scene.log + ".audit_entry where id > " + row.id());
            scene.rebuildBatches();
            scene.execute("delete from " + scene.log + ".audit_checkpoint where size > " + scene.size());
            return tail;
        }
    },
    DELETE_EVERYTHING {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            scene.execute("delete from " + scene.log + ".audit_entry");
            scene.execute("delete from " + scene.log + ".audit_batch");
            scene.execute("delete from " + scene.log + ".audit_checkpoint");
            return Set.of(row.id());
        }
    },
    SWAP_THE_BODIES_OF_TWO {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            var other = scene.another(row, random);
            scene.update("body = ?, app_mac = ?", row, other.body(), other.appMac());
            scene.update("body = ?, app_mac = ?", other, row.body(), row.appMac());
            return Set.of(row.id(), other.id());
        }
    },
    SWAP_TWO_ROWS {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            var other = scene.another(row, random);
            var table = scene.log + ".audit_entry";
            scene.execute("update " + table + " set id = 1000000 where id = " + row.id());
            scene.execute("update " + table + " set id = " + row.id() + " where id = " + other.id());
            scene.execute("update " + table + " set id = " + other.id() + " where id = 1000000");
            return Set.of(row.id(), other.id());
        }
    },
    MOVE_TO_ANOTHER_ID {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.update("id = 1000000", row);
        }
    },
    INSERT_A_FORGED_ONE {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.insertLike(row, "uuid(), body, unhex(sha2(app_mac, 256))");
        }
    },
    INSERT_A_COPY_WITH_ITS_MARK {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.insertLike(row, "uuid(), body, app_mac");
        }
    },
    INSERT_ANOTHER_BODY_UNDER_A_COPIED_MARK {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            return scene.insertLike(row, "uuid(), '{}', app_mac");
        }
    },
    CHANGE_THE_ROW_AND_ITS_SEAL {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            var touched = scene.update("kind = 106", row);
            scene.rebuildBatches();
            return touched;
        }
    },
    CHANGE_THE_SEAL_ONLY {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            scene.execute("update " + scene.log + ".audit_batch set leaf_hashes = replace(leaf_hashes, unhex('"
                    + row.leaf().hex() + "'), unhex('" + "00".repeat(32) + "'))");
            return Set.of(row.id());
        }
    },
    DELETE_THE_SEAL_ONLY {
        @Override
        Set<Long> run(Scene scene, Entry row, Random random) throws SQLException {
            scene.execute("delete from " + scene.log + ".audit_batch where first_index = " + scene.batchOf(row));
            return Set.of(row.id());
        }
    };

    /** Whether seals of entries nobody touched are changed too; only then may those be named beside. */
    boolean touchesSeals() {
        return name().contains("SEAL") || name().contains("BATCHES") || name().contains("EVERYTHING");
    }

    /** Does it, and names the entries that must be named. */
    abstract Set<Long> run(Scene scene, Entry row, Random random) throws SQLException;

    /** One transaction of the owner, which is rolled back afterwards. */
    static final class Scene {

        private static final int ALL = 10_000;

        final String log;
        private final Connection connection;
        private final EntryTable entries;
        private final BatchTable seals;
        private final List<Batch> before;

        Scene(Connection connection, String log) {
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
}

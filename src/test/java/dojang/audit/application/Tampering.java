package dojang.audit.application;

import dojang.audit.model.Entry;
import java.sql.SQLException;
import java.util.Random;
import java.util.Set;

/**
 * What somebody with every right in the database may do to a row of the log. Each manner returns the entries it touched;
 * a careful culprit rebuilds the batches afterwards so that they fit the rows again.
 */
enum Tampering {
    CHANGE_ONE_BIT_OF_THE_BODY {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            var body = row.body().clone();
            body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(7));
            return scene.update("body = ?", row, (Object) body);
        }
    },
    REWORD_THE_BODY {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.update("body = replace(body, '\"accepted\":true', '\"accepted\":false')", row);
        }
    },
    CHANGE_THE_RECORD_TIME {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.update("at = at - interval 1 microsecond", row);
        }
    },
    ZERO_THE_RECORD_TIME {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            scene.execute("set session sql_mode = ''");
            return scene.update("at = '0000-00-00'", row);
        }
    },
    CHANGE_THE_KIND {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.update("kind = 106", row);
        }
    },
    GIVE_AN_UNKNOWN_KIND {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.update("kind = 999", row);
        }
    },
    CHANGE_THE_ACTOR {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.update("actor_id = uuid()", row);
        }
    },
    HIDE_WHOM_IT_WAS_DONE_FOR {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.update("on_behalf_of = if(on_behalf_of is null, uuid(), null)", row);
        }
    },
    MOVE_TO_ANOTHER_CASE {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.update("case_id = uuid()", row);
        }
    },
    FREE_THE_STEP_FOR_ANOTHER_OUTCOME {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.update("step_id = if(step_id is null, uuid(), null), round = if(round is null, 1, null)", row);
        }
    },
    CHANGE_THE_KEY {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.update("idem_key = uuid()", row);
        }
    },
    CHANGE_THE_MARK {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.update("app_mac = unhex(sha2(app_mac, 256))", row);
        }
    },
    ADD_EVIDENCE {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.update("auth_evidence = 'signed'", row);
        }
    },
    DELETE {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.delete(row);
        }
    },
    DELETE_AND_REBUILD_THE_BATCHES {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            var touched = scene.delete(row);
            scene.rebuildBatches();
            return touched;
        }
    },
    BACKDATE_AND_REBUILD_THE_BATCHES {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            var touched = scene.update("at = at - interval 1 day", row);
            scene.rebuildBatches();
            return touched;
        }
    },
    CUT_THE_TAIL_WITH_ITS_SEALS {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            var tail = scene.after(row.id());
            scene.execute("delete from " + scene.log + ".audit_entry where id > " + row.id());
            scene.rebuildBatches();
            scene.execute("delete from " + scene.log + ".audit_checkpoint where size > " + scene.size());
            return tail;
        }
    },
    DELETE_EVERYTHING {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            scene.execute("delete from " + scene.log + ".audit_entry");
            scene.execute("delete from " + scene.log + ".audit_batch");
            scene.execute("delete from " + scene.log + ".audit_checkpoint");
            return Set.of(row.id());
        }
    },
    SWAP_THE_BODIES_OF_TWO {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            var other = scene.another(row, random);
            scene.update("body = ?, app_mac = ?", row, other.body(), other.appMac());
            scene.update("body = ?, app_mac = ?", other, row.body(), row.appMac());
            return Set.of(row.id(), other.id());
        }
    },
    SWAP_TWO_ROWS {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
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
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.update("id = 1000000", row);
        }
    },
    INSERT_A_FORGED_ONE {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.insertLike(row, "uuid(), body, unhex(sha2(app_mac, 256))");
        }
    },
    INSERT_A_COPY_WITH_ITS_MARK {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.insertLike(row, "uuid(), body, app_mac");
        }
    },
    INSERT_ANOTHER_BODY_UNDER_A_COPIED_MARK {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            return scene.insertLike(row, "uuid(), '{}', app_mac");
        }
    },
    CHANGE_THE_ROW_AND_ITS_SEAL {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            var touched = scene.update("kind = 106", row);
            scene.rebuildBatches();
            return touched;
        }
    },
    CHANGE_THE_SEAL_ONLY {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            scene.execute("update " + scene.log + ".audit_batch set leaf_hashes = replace(leaf_hashes, unhex('"
                    + row.leaf().hex() + "'), unhex('" + "00".repeat(32) + "'))");
            return Set.of(row.id());
        }
    },
    DELETE_THE_SEAL_ONLY {
        @Override
        Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException {
            scene.execute("delete from " + scene.log + ".audit_batch where first_index = " + scene.batchOf(row));
            return Set.of(row.id());
        }
    };

    /** Whether seals of entries nobody touched are changed too; only then may those be named beside. */
    boolean touchesSeals() {
        return name().contains("SEAL") || name().contains("BATCHES") || name().contains("EVERYTHING");
    }

    /** Does it, and names the entries that must be named. */
    abstract Set<Long> run(TamperScene scene, Entry row, Random random) throws SQLException;
}

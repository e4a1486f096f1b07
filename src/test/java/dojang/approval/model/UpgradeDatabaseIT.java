package dojang.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.approval.persistence.CaseDocument;
import dojang.approval.persistence.StateFill.Difference;
import dojang.audit.application.AuditKeys;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.LogWriter;
import dojang.audit.model.AppMac;
import dojang.audit.model.CanonicalJsonReader;
import dojang.audit.model.EntryKind;
import dojang.audit.persistence.EntryTable;
import dojang.setup.Account;
import dojang.shared.model.CaseId;
import dojang.support.UpgradedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database of the version before, with cases in every state, becomes one of this version; the log tells all. */
class UpgradeDatabaseIT {

    private static final int CASES = 25;

    private final Map<CaseId, ApprovalCase> walked = new LinkedHashMap<>();

    @Test
    @Tag("I-21")
    void an_older_database_is_filled_from_its_log_and_a_lost_table_comes_back() throws Exception {
        var database = UpgradedDatabase.before("18");
        try (var app = database.open(Account.APP)) {
            var log = new LogWriter(app, database.log(), mac());
            for (int seed = 0; seed < CASES; seed++) {
                store(app, log, seed);
            }
        }

        database.migrate();

        assertStored(database);
        altered(database);

        var differing = database.rebuild(mac());

        assertThat(differing).extracting(Difference::id).containsExactly(forged());
        assertStored(database);
        assertThat(restored(database))
                .containsEntry("was", differing.get(0).was().hex());
        assertThat(database.rebuild(mac())).isEmpty();
    }

    /** What the log says of the repair. */
    private Map<String, Object> restored(UpgradedDatabase database) throws Exception {
        try (var app = database.open(Account.APP)) {
            var last = new EntryTable(app, database.log())
                    .ofCase(forged()).stream().reduce((one, next) -> next).orElseThrow();
            assertThat(last.kind()).isEqualTo(EntryKind.STATE_RESTORED.code());
            return CanonicalJsonReader.object(last.body()).orElseThrow();
        }
    }

    private CaseId forged() {
        return walked.keySet().iterator().next();
    }

    /** One case's state is another one, and what everybody waits for is gone. */
    private void altered(UpgradedDatabase database) throws Exception {
        var forged = forged();
        var other = CaseDocument.of(ApprovalCase.drafted(
                forged, Objects.requireNonNull(walked.get(forged)).paper()));
        try (var owner = database.open(Account.MIGRATOR);
                var update = owner.prepareStatement("update approval_case set state_document = ? where id = ?")) {
            update.setBytes(1, other);
            update.setObject(2, forged.value());
            assertThat(update.executeUpdate()).isOne();
            owner.createStatement().execute("delete from waiting");
            owner.createStatement().execute("delete from answered_step");
        }
    }

    private void assertStored(UpgradedDatabase database) throws Exception {
        try (var app = database.open(Account.APP)) {
            for (var current : walked.values()) {
                assertThat(bytes(app, "select state_document from approval_case where id = ?", current.id()))
                        .as(current.state() + " " + current.id())
                        .isEqualTo(CaseDocument.of(current));
                assertThat(count(app, "waiting", current.id()))
                        .isEqualTo(Waiting.of(current).size());
                assertThat(count(app, "left_chain", current.id()))
                        .isEqualTo(current.draft().number() - 1);
            }
            assertThat(walked.values()).anyMatch(current -> count(app, "answered_step", current.id()) > 0);
        }
    }

    private void store(Connection app, LogWriter log, int seed) throws Exception {
        var walk = new CaseWalk(seed);
        for (int acts = 0; acts < 120; acts++) {
            walk.act();
        }
        // a walk calls all its cases alike
        var id = new CaseId(UuidCreator.getTimeOrderedEpoch());
        var paper = new Paper(
                "V-2024-%04d".formatted(seed),
                walk.current().paper().kind(),
                walk.current().paper().drafter(),
                walk.current().paper().desk());
        insert(app, id, paper, walk.current());
        for (var line : walk.lines()) {
            var body = Map.<String, Object>of("accepted", true, "at", line.at().toString(), "events", line.events());
            log.append(
                    new AuditRecord(EntryKind.SUBMIT, id, null, null, paper.drafter(), null, UUID.randomUUID(), body));
        }
        walked.put(id, Replay.of(id, paper, walk.lines()));
    }

    private static void insert(Connection app, CaseId id, Paper paper, ApprovalCase current) throws Exception {
        try (var insert = app.prepareStatement("insert into approval_case (id, reference, kind, unit_id, drafter_id,"
                + " drafter_post_id, state, version_no, created_at, lock_version)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, utc_timestamp(6), 1)")) {
            var values = List.<Object>of(
                    id.value(),
                    paper.reference(),
                    paper.kind(),
                    paper.desk().unit().value(),
                    paper.drafter().value(),
                    paper.desk().post().value(),
                    current.state().name(),
                    current.draft().number());
            for (int place = 0; place < values.size(); place++) {
                insert.setObject(place + 1, values.get(place));
            }
            insert.executeUpdate();
        }
    }

    private static AppMac mac() throws Exception {
        var keys = Files.createTempDirectory(Path.of("target"), "upgrade").resolve("keys");
        AuditKeys.generate(keys, "dojang.test/upgrade/1");
        return AuditKeys.read(keys).mac();
    }

    private static byte[] bytes(Connection connection, String text, CaseId id) throws Exception {
        try (var query = connection.prepareStatement(text)) {
            query.setObject(1, id.value());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        }
    }

    private static int count(Connection connection, String table, CaseId id) {
        try (var query = connection.prepareStatement("select count(*) from " + table + " where case_id = ?")) {
            query.setObject(1, id.value());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

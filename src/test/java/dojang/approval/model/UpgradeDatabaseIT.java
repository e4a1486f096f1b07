package dojang.approval.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.CaseDocument;
import dojang.approval.persistence.CasesOver;
import dojang.approval.persistence.StateFill.Difference;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.LogWriter;
import dojang.audit.model.CanonicalJsonReader;
import dojang.audit.model.EntryKind;
import dojang.audit.model.Verification.Baseline;
import dojang.audit.persistence.EntryTable;
import dojang.setup.Account;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.support.UpgradedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
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
    private static final Object[] PARTS = {"states", "directory", "roles", "orders", "rules", "forms"};

    /** Walks that have an answer carried over by then. */
    private static final List<Integer> CARRIED = List.of(45, 58);

    private static final int ACTS_BEFORE = 80;
    private static final int ACTS_AFTER = 60;

    private final Map<CaseId, CaseWalk> walks = new LinkedHashMap<>();
    private final Map<CaseId, ApprovalCase> walked = new LinkedHashMap<>();
    private final UpgradedDatabase database = UpgradedDatabase.before("18");

    @Test
    @Tag("I-21")
    @Tag("I-15")
    void an_older_database_is_filled_from_its_log_goes_on_and_a_lost_table_comes_back() throws Exception {
        filled();
        database.seal();

        long baseline = database.migrate().orElseThrow();

        assertThat(database.migrate()).isEmpty();
        assertBaseline(baseline);
        assertStored();
        assertThat(carried()).isPositive();
        assertThat(database.verify().findings()).isEmpty();
        assertThat(namedWhenForged()).isTrue();

        assertThat(decidedOn()).isPositive();
        database.seal();

        assertStored();
        var proof = database.verify();
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.sealed()).isEqualTo(proof.entries());
        assertThat(proof.checkpoints()).isEqualTo(2);
        assertThat(database.grewFromItsFirstHead()).isTrue();
        assertThat(proof.baseline()).extracting(Baseline::entry).isEqualTo(baseline);

        altered();
        var differing = database.rebuild();

        assertThat(differing).extracting(Difference::id).containsExactly(forged());
        assertStored();
        assertThat(restored()).containsEntry("was", differing.get(0).was().hex());
        assertThat(database.rebuild()).isEmpty();
    }

    @Test
    @Tag("I-21")
    void a_log_that_has_named_states_from_its_first_act_on_needs_no_baseline() throws Exception {
        assertThat(database.migrate()).isEmpty();
        var id = new CaseId(UuidCreator.getTimeOrderedEpoch());
        var paper = new CaseWalk(0).current().paper();
        var state = CaseDocument.digest(ApprovalCase.drafted(id, paper)).hex();
        var line = new Replay.Line(Instant.EPOCH, List.of());
        try (var app = database.open(Account.APP)) {
            new LogWriter(app, database.log(), database.mac())
                    .append(entry(id, paper, line, Map.of(LogWriter.STATE, state)));
        }

        assertThat(database.migrate()).isEmpty();
        assertThat(database.verify().baseline()).isNull();
    }

    /** It says how many states there are and what they are, whoever reckons. */
    private void assertBaseline(long entry) throws Exception {
        try (var app = database.open(Account.APP)) {
            var written = new EntryTable(app, database.log()).of(List.of(entry)).get(entry);
            var body = CanonicalJsonReader.object(
                            Objects.requireNonNull(written).body())
                    .orElseThrow();
            var rows = walked.values().stream()
                    .map(current -> Map.<String, Object>of(
                            "source",
                            "approval_case",
                            "id",
                            current.id().toString(),
                            "state",
                            CaseDocument.digest(current).hex()))
                    .map(row -> Digest.sha256(CanonicalJson.bytes(row)).hex())
                    .sorted()
                    .toList();
            assertThat(body).extractingByKey("digests", MAP).containsOnlyKeys(PARTS);
            assertThat(body)
                    .extractingByKey("digests", MAP)
                    .containsEntry(
                            "states",
                            Map.of(
                                    "rows",
                                    (long) walked.size(),
                                    "digest",
                                    Digest.sha256(String.join("\n", rows)).hex()));
        }
    }

    /** Cases in every state, as the version before wrote them: their entries name no state. */
    private void filled() throws Exception {
        try (var app = database.open(Account.APP)) {
            var log = new LogWriter(app, database.log(), database.mac());
            for (int seed = 0; seed < CASES; seed++) {
                store(app, log, seed);
            }
            for (int seed : CARRIED) {
                store(app, log, seed);
            }
        }
    }

    /** Whether the verifier names an entry from before the upgrade when somebody changes it after. */
    private boolean namedWhenForged() throws Exception {
        try (var owner = database.open(Account.OWNER)) {
            owner.setAutoCommit(false);
            var entry = new EntryTable(owner, database.log()).after(0, 1).get(0).id();
            owner.createStatement()
                    .execute("update " + EntryTable.name(database.log())
                            + " set body = replace(body, 'accepted', 'rejected') where id = " + entry);
            owner.commit();
            boolean named =
                    database.verify().findings().stream().anyMatch(finding -> Objects.equals(finding.entry(), entry));
            owner.createStatement()
                    .execute("update " + EntryTable.name(database.log())
                            + " set body = replace(body, 'rejected', 'accepted') where id = " + entry);
            owner.commit();
            return named;
        }
    }

    /**
     * Acts go on with the cases as their rows hold them, by the rules and through the drawer, each with its entry.
     *
     * @return how many cases were approved by this
     */
    private int decidedOn() throws Exception {
        int decided = 0;
        try (var app = database.open(Account.APP)) {
            app.setAutoCommit(false);
            var log = new LogWriter(app, database.log(), database.mac());
            var cases = CasesOver.one(app);
            for (var id : walks.keySet()) {
                boolean before = read(cases, id).state().isDecided();
                goOn(app, cases, log, id);
                var after = read(cases, id);
                decided += !before && after.state().isDecided() ? 1 : 0;
                walked.put(id, after);
            }
        }
        return decided;
    }

    private void goOn(Connection app, ApprovalCases cases, LogWriter log, CaseId id) throws SQLException {
        var walk = walk(id);
        walk.goOn(read(cases, id));
        for (int acts = 0; acts < ACTS_AFTER; acts++) {
            var act = walk.act();
            if (act.decision() instanceof Decision.Accepted accepted) {
                var stored = cases.lockStored(id).orElseThrow();
                assertThat(stored.current()).isEqualTo(act.before());
                cases.keepBeside(act.before(), accepted.after());
                var at = act.actor().at();
                var state = cases.replace(stored, accepted.after(), at, null, null);
                var line = walk.lines().get(walk.lines().size() - 1);
                log.append(entry(id, stored.current().paper(), line, Map.of(LogWriter.STATE, state.hex())));
                app.commit();
            }
        }
    }

    private static ApprovalCase read(ApprovalCases cases, CaseId id) {
        return cases.find(id).orElseThrow();
    }

    private CaseWalk walk(CaseId id) {
        return Objects.requireNonNull(walks.get(id));
    }

    /** What the log says of the repair. */
    private Map<String, Object> restored() throws Exception {
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
    private void altered() throws Exception {
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

    private void assertStored() throws Exception {
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
            assertThat(carried())
                    .isEqualTo(walked.values().stream()
                            .flatMap(current -> Waiting.of(current).stream())
                            .filter(waiting -> waiting.kind() == Waiting.Kind.REOPEN)
                            .count());
        }
    }

    private void store(Connection app, LogWriter log, int seed) throws Exception {
        var walk = new CaseWalk(seed);
        for (int acts = 0; acts < ACTS_BEFORE; acts++) {
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
            log.append(entry(id, paper, line, Map.of()));
        }
        walks.put(id, walk);
        walked.put(id, Replay.of(id, paper, walk.lines()));
    }

    private static AuditRecord entry(CaseId id, Paper paper, Replay.Line line, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.putAll(Map.of("accepted", true, "at", line.at().toString(), "events", line.events()));
        return new AuditRecord(EntryKind.SUBMIT, id, null, null, paper.drafter(), null, UUID.randomUUID(), body);
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

    private static byte[] bytes(Connection connection, String text, CaseId id) throws Exception {
        try (var query = connection.prepareStatement(text)) {
            query.setObject(1, id.value());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        }
    }

    /** How many answers stand there that were carried over and may be taken up again. */
    private long carried() throws SQLException {
        try (var app = database.open(Account.APP);
                var query = app.createStatement();
                var found = query.executeQuery("select count(*) from waiting where kind = 'REOPEN'")) {
            found.next();
            return found.getLong(1);
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

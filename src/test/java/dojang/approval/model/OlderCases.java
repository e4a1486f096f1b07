package dojang.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.CaseDocument;
import dojang.approval.persistence.CasesOver;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.LogWriter;
import dojang.setup.Account;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.Query;
import dojang.support.UpgradedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cases in every state in a database of the version before, and how they go on after its upgrade. */
final class OlderCases {

    private static final int CASES = 25;

    /** Walks that have an answer carried over by then. */
    private static final List<Integer> CARRIED = List.of(45, 58);

    private static final int ACTS_BEFORE = 80;
    private static final int ACTS_AFTER = 60;

    final UpgradedDatabase database = UpgradedDatabase.before("18");

    private final Map<CaseId, CaseWalk> walks = new LinkedHashMap<>();
    private final Map<CaseId, ApprovalCase> walked = new LinkedHashMap<>();

    /** As the rules have left them, whatever the database says. */
    List<ApprovalCase> walked() {
        return List.copyOf(walked.values());
    }

    /** Cases in every state, as the version before wrote them: their entries name no state. */
    void filled() throws Exception {
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

    private void store(Connection app, LogWriter log, int seed) {
        var older = new OlderCase(seed, ACTS_BEFORE);
        older.store(app, log);
        walks.put(older.id(), older.walk());
        walked.put(older.id(), older.current());
    }

    /**
     * Acts go on with the cases as their rows hold them, by the rules and through the drawer, each with its entry.
     *
     * @return how many cases were approved by this
     */
    int decidedOn() throws Exception {
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
                var paper = stored.current().paper();
                var number = OlderCase.number(act, paper).orElse(null);
                var state = cases.replace(stored, accepted.after(), at, number, null);
                log.append(
                        OlderCase.entry(id, paper, OlderCase.line(act, paper), Map.of(AuditRecord.STATE, state.hex())));
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

    /**
     * Days, returns and numbers as they stand beside the states.
     *
     * @param returned whether the last return is among them, which the version before did not keep
     */
    List<List<@Nullable String>> columns(boolean returned) throws SQLException {
        try (var app = database.open(Account.APP)) {
            return new Query(
                            app,
                            "select id, returns, submitted_at, decided_at, register_no"
                                    + (returned ? ", returned_at" : "") + " from approval_case order by id")
                    .list(row -> {
                        var values = new ArrayList<@Nullable String>();
                        for (int place = 1; place <= row.getMetaData().getColumnCount(); place++) {
                            values.add(row.getString(place));
                        }
                        return values;
                    });
        }
    }

    void assertStored() throws Exception {
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

    /** How many answers stand there that were carried over and may be taken up again. */
    long carried() throws SQLException {
        try (var app = database.open(Account.APP);
                var query = app.createStatement();
                var found = query.executeQuery("select count(*) from waiting where kind = 'REOPEN'")) {
            found.next();
            return found.getLong(1);
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

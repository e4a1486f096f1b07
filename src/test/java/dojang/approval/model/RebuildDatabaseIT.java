package dojang.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.persistence.CaseDocument;
import dojang.approval.persistence.CasesOver;
import dojang.approval.persistence.StateFill.Difference;
import dojang.audit.model.CanonicalJsonReader;
import dojang.audit.model.EntryKind;
import dojang.audit.persistence.EntryTable;
import dojang.setup.Account;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.Query;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody altered beside the log comes back from the log. */
class RebuildDatabaseIT {

    private final OlderCases cases = new OlderCases();

    @BeforeEach
    void an_upgraded_database_in_which_cases_went_on() throws Exception {
        cases.filled();
        cases.database.migrate();
        assertThat(cases.decidedOn()).isPositive();
    }

    @Test
    @Tag("I-21")
    void an_altered_state_and_a_lost_table_come_back_from_the_log_and_the_repair_is_on_record() throws Exception {
        altered();
        var differing = cases.database.rebuild();

        assertThat(differing).extracting(Difference::id).containsExactly(forged());
        cases.assertStored();
        assertThat(restored()).containsEntry("was", differing.get(0).was().hex());
        assertThat(cases.database.rebuild()).isEmpty();
    }

    @Test
    @Tag("I-21")
    void damaged_days_and_numbers_come_back_from_the_log_and_the_clock_is_sent_to_look_anew() throws Exception {
        var columns = cases.columns(true);
        assertThat(columns).anySatisfy(row -> assertThat(row.get(4)).isNotNull());
        var references = references();
        damage();

        assertThat(cases.database.rebuild())
                .extracting(Difference::id)
                .containsExactlyInAnyOrderElementsOf(
                        cases.walked().stream().map(ApprovalCase::id).toList());

        assertThat(cases.columns(true)).isEqualTo(columns);
        assertThat(references()).isEqualTo(references);
        cases.assertStored();
        assertAsked();
        assertThat(cases.database.rebuild()).isEmpty();
    }

    /** What the log says of the repair. */
    private Map<String, Object> restored() throws Exception {
        try (var app = cases.database.open(Account.APP)) {
            var last = new EntryTable(app, cases.database.log())
                    .ofCase(forged()).stream().reduce((one, next) -> next).orElseThrow();
            assertThat(last.kind()).isEqualTo(EntryKind.STATE_RESTORED.code());
            return CanonicalJsonReader.object(last.body()).orElseThrow();
        }
    }

    private CaseId forged() {
        return cases.walked().get(0).id();
    }

    /** One case's state is another one, and what everybody waits for is gone. */
    private void altered() throws Exception {
        var forged = forged();
        var other = CaseDocument.of(
                ApprovalCase.drafted(forged, cases.walked().get(0).paper()));
        try (var owner = cases.database.open(Account.MIGRATOR);
                var update = owner.prepareStatement("update approval_case set state_document = ? where id = ?")) {
            update.setBytes(1, other);
            update.setObject(2, forged.value());
            assertThat(update.executeUpdate()).isOne();
            owner.createStatement().execute("delete from waiting");
            owner.createStatement().execute("delete from answered_step");
        }
    }

    /** Every day is another one, numbers have changed hands, and the clock has nothing to look at. */
    private void damage() throws SQLException {
        var references = references();
        try (var owner = cases.database.open(Account.MIGRATOR)) {
            var numbers = new Query(owner, "select register_no from approval_case where register_no is not null")
                    .list(row -> row.getString(1));
            new Query(
                            owner,
                            "update approval_case set returns = 77, submitted_at = '2020-01-01', decided_at = null,"
                                    + " returned_at = '2020-01-02', register_no = null, next_due = null")
                    .run();
            // two cases have changed references
            var first = cases.walked().get(0).id().value();
            var second = cases.walked().get(1).id().value();
            new Query(owner, "update approval_case set reference = 'X' where id = ?", first).run();
            new Query(owner, "update approval_case set reference = ? where id = ?", references.get(0), second).run();
            new Query(owner, "update approval_case set reference = ? where id = ?", references.get(1), first).run();
            // at the far end, so that whoever owns one finds it taken
            var holders = cases.walked();
            for (int place = 0; place < numbers.size(); place++) {
                new Query(
                                owner,
                                "update approval_case set register_no = ? where id = ?",
                                numbers.get(place),
                                holders.get(holders.size() - 1 - place).id().value())
                        .run();
            }
        }
    }

    /** What cases are called, in the order in which they were walked. */
    private List<String> references() throws SQLException {
        var all = new ArrayList<String>();
        try (var app = cases.database.open(Account.APP)) {
            for (var walked : cases.walked()) {
                all.addAll(new Query(
                                app,
                                "select reference from approval_case where id = ?",
                                walked.id().value())
                        .list(row -> row.getString(1)));
            }
        }
        return all;
    }

    /** Whatever waits for something is looked at from the freezing of its text on. */
    private void assertAsked() throws SQLException {
        try (var app = cases.database.open(Account.APP)) {
            var stored = CasesOver.one(app);
            for (var current : cases.walked()) {
                boolean waits = current.state() == CaseState.RETURNED
                        || !Waiting.of(current).isEmpty();
                var frozen = current.draft().frozen();
                assertThat(stored.stored(current.id()).orElseThrow().dueSince())
                        .isEqualTo(waits && frozen != null ? frozen.at() : null);
            }
            assertThat(new Query(app, "select count(*) from approval_case where next_due is not null").number())
                    .isPositive();
        }
    }
}

package dojang.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.audit.model.EntryKind;
import dojang.setup.Account;
import dojang.shared.model.CaseId;
import dojang.support.TestDatabase;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The last entry of a case, asked for at every act, is one step back in the case's own index. */
class LastEntryDatabaseIT {

    private static final TestDatabase DATABASE = TestDatabase.withNewLog();
    private static final UUID CASE = UUID.randomUUID();
    private static final int ENTRIES = 400;

    @BeforeAll
    static void fill() throws SQLException {
        // every tenth entry belongs to the case; all kinds are of those that follow one another
        try (var connection = DATABASE.open(Account.APP);
                var insert = connection.prepareStatement("insert into " + table()
                        + " (kind, case_id, idem_key, body, app_mac) values (?, ?, uuid(), '{}', repeat('m', 32))")) {
            var kinds =
                    Arrays.stream(EntryKind.values()).filter(EntryKind::follows).toList();
            for (int entry = 0; entry < ENTRIES; entry++) {
                insert.setInt(1, kinds.get(entry % kinds.size()).code());
                insert.setObject(2, entry % 10 == 0 ? CASE : UUID.randomUUID());
                insert.executeUpdate();
            }
        }
    }

    @Test
    void it_is_looked_up_in_the_index_of_the_case_without_sorting() throws SQLException {
        var plan = plan();

        assertThat(plan).containsEntry("key", "audit_entry_case").containsEntry("possible_keys", "audit_entry_case");
        assertThat(plan.get("type")).isEqualTo("ref");
        assertThat(plan.get("extra")).doesNotContain("filesort", "temporary");
    }

    @Test
    void one_row_is_read() throws SQLException {
        try (var connection = DATABASE.open(Account.APP);
                var statement = connection.createStatement()) {
            long before = steps(statement);
            assertThat(new EntryTable(connection, DATABASE.log()).lastOf(new CaseId(CASE)))
                    .isPresent();
            assertThat(steps(statement) - before).isLessThan(2);
        }
    }

    @Test
    void an_act_finds_it_beside_the_entry_of_its_key() throws SQLException {
        try (var connection = DATABASE.open(Account.APP)) {
            var entries = new EntryTable(connection, DATABASE.log());
            var last = entries.lastOf(new CaseId(CASE)).orElseThrow();

            var found = entries.found(UUID.randomUUID(), new CaseId(CASE));

            assertThat(found.ofKey()).isEmpty();
            assertThat(found.last().orElseThrow().id()).isEqualTo(last.id());
        }
    }

    /** How often the session has gone on to a next row of an index. */
    private static long steps(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select sum(variable_value) from information_schema.session_status"
                + " where variable_name in ('HANDLER_READ_PREV', 'HANDLER_READ_NEXT')")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Map<String, String> plan() throws SQLException {
        try (var connection = DATABASE.open(Account.APP);
                var explain = connection.prepareStatement("explain " + EntryTable.last(table()))) {
            explain.setObject(1, CASE);
            try (var rows = explain.executeQuery()) {
                rows.next();
                var plan = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    plan.put(rows.getMetaData().getColumnLabel(column), String.valueOf(rows.getString(column)));
                }
                return plan;
            }
        }
    }

    private static String table() {
        return AuditDatabase.quoted(DATABASE.log()) + ".audit_entry";
    }
}

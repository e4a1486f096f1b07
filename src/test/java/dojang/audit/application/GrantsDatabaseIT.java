package dojang.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.setup.Account;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every account tries every statement on the log; exactly the listed ones get through. */
@Tag("SD-10")
@Tag("I-15")
@Tag("AS-24")
class GrantsDatabaseIT {

    private static final LogStory LOG = new LogStory();
    private static final Set<Account> NOBODY = EnumSet.noneOf(Account.class);
    private static final Set<Account> READERS = EnumSet.of(Account.APP, Account.SEQ, Account.AUDITOR);
    private static final String ENTRY = " (kind, idem_key, body, app_mac";
    private static final String VALUES = " values (401, uuid(), '{}', repeat('x', 32)";
    private static final String BATCH =
            " (first_index, n, min_id, max_id, entry_ids, leaf_hashes, root) values (9, 1, 1, 1, repeat('x', 8), repeat('x', 32),"
                    + " repeat('x', 32))";

    @BeforeAll
    static void write() {
        LOG.write(LogStory.signIn());
        LOG.seal();
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    static Stream<Arguments> cells() {
        var log = LOG.database.log() + ".";
        return Stream.of(
                        statement("select * from " + log + "audit_entry", READERS),
                        statement("select * from " + log + "audit_batch", READERS),
                        statement("select * from " + log + "audit_checkpoint", READERS),
                        statement(
                                "insert into " + log + "audit_entry" + ENTRY + ")" + VALUES + ")",
                                EnumSet.of(Account.APP)),
                        statement("insert into " + log + "audit_entry" + ENTRY + ", id)" + VALUES + ", 77)", NOBODY),
                        statement(
                                "insert into " + log + "audit_entry" + ENTRY + ", at)" + VALUES + ", '2001-01-01')",
                                NOBODY),
                        statement("replace into " + log + "audit_entry" + ENTRY + ")" + VALUES + ")", NOBODY),
                        statement(
                                "insert into " + log + "audit_entry" + ENTRY + ")" + VALUES
                                        + ") on duplicate key update kind = 105",
                                NOBODY),
                        statement("update " + log + "audit_entry set kind = 105", NOBODY),
                        statement("delete from " + log + "audit_entry", NOBODY),
                        statement("truncate table " + log + "audit_entry", NOBODY),
                        statement("drop table " + log + "audit_entry", NOBODY),
                        statement("alter table " + log + "audit_entry drop column body", NOBODY),
                        statement("rename table " + log + "audit_entry to " + log + "gone", NOBODY),
                        statement("create table " + log + "other (a int)", NOBODY),
                        statement("create index other on " + log + "audit_entry (at)", NOBODY),
                        statement(
                                "create trigger " + log + "t before insert on " + log
                                        + "audit_entry for each row set new.kind = 1",
                                NOBODY),
                        statement("create view " + log + "v as select 1", NOBODY),
                        statement("insert into " + log + "audit_batch" + BATCH, EnumSet.of(Account.SEQ)),
                        statement("update " + log + "audit_batch set n = 2", NOBODY),
                        statement("delete from " + log + "audit_batch", NOBODY),
                        statement(
                                "insert into " + log + "audit_checkpoint (size, note) values (9, 'x')",
                                EnumSet.of(Account.SEQ)),
                        statement(
                                "insert into " + log
                                        + "audit_checkpoint (size, note, at) values (9, 'x', '2001-01-01')",
                                NOBODY),
                        statement("update " + log + "audit_checkpoint set note = 'x'", NOBODY),
                        statement("delete from " + log + "audit_checkpoint", NOBODY),
                        statement(
                                "select * from approval_case",
                                EnumSet.of(Account.APP, Account.AUDITOR, Account.MIGRATOR)),
                        statement("set global secure_timestamp = 'NO'", NOBODY),
                        statement("set timestamp = 1000", NOBODY))
                .flatMap(GrantsDatabaseIT::forEachAccount);
    }

    private record Statement(String sql, Set<Account> allowed) {}

    private static Statement statement(String sql, Set<Account> allowed) {
        return new Statement(sql, allowed);
    }

    private static Stream<Arguments> forEachAccount(Statement statement) {
        return Stream.of(Account.APP, Account.SEQ, Account.AUDITOR, Account.MIGRATOR)
                .map(account -> Arguments.of(
                        account, statement.sql(), statement.allowed().contains(account)));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("cells")
    void exactly_the_granted_statements_pass(Account account, String sql, boolean allowed) throws SQLException {
        try (var connection = LOG.database.open(account);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            boolean passed;
            try {
                statement.execute(sql);
                passed = true;
            } catch (SQLException e) {
                assertThat(e.getMessage()).containsPattern("denied|secure-timestamp|read only");
                passed = false;
            } finally {
                connection.rollback();
            }
            assertThat(passed).isEqualTo(allowed);
        }
    }
}

package dojang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.setup.Account;
import dojang.setup.Bootstrap;
import dojang.setup.Database;
import dojang.setup.Migrate;
import dojang.setup.SetupProblem;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The local server, the bootstrap and the migrations, against each other. */
class LocalMariaDbDatabaseIT {

    private static final Path HOME = Path.of("target/local-mariadb-it");

    private static LocalMariaDb database;

    @BeforeAll
    static void start() {
        Folders.remove(HOME);
        database = LocalMariaDb.start(HOME, 0, Path.of("target/mariadb"));
        Bootstrap.run(database.serverUrl(), database.accounts());
        Migrate.run(database.serverUrl(), database.accounts());
    }

    @AfterAll
    static void stop() {
        database.stop();
    }

    @Test
    void speaks_Korean_without_being_told_the_character_set() throws SQLException {
        try (var connection = open(Account.APP);
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into setting (name, value) values ('it', '디지털행정부')"
                    + " on duplicate key update value = values(value)");
            var row = statement.executeQuery("select value, char_length(value) from setting where name = 'it'");
            row.next();
            assertThat(row.getString(1)).isEqualTo("디지털행정부");
            assertThat(row.getInt(2)).isEqualTo(6);
        }
    }

    @Test
    void the_application_may_not_change_the_schema_nor_delete_rows_except_attachments() throws SQLException {
        assertRefused(Account.APP, "create table t (a int)");
        assertRefused(Account.APP, "drop table setting");
        assertRefused(Account.APP, "delete from setting");
        try (var connection = open(Account.APP);
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from attachment");
        }
    }

    @Test
    void the_migrator_has_no_right_to_the_log() {
        assertRefused(Account.MIGRATOR, "create table " + database.accounts().audit() + ".t (a int)");
    }

    @Test
    void the_auditor_cannot_write() {
        assertRefused(Account.AUDITOR, "insert into setting (name, value) values ('x', 'y')");
    }

    @Test
    void repeating_bootstrap_and_migration_changes_nothing() {
        Bootstrap.run(database.serverUrl(), database.accounts());
        assertThat(Migrate.run(database.serverUrl(), database.accounts())).isZero();
    }

    @Test
    void a_migration_that_stopped_half_way_is_not_built_upon() throws SQLException {
        history("success = 0");
        try {
            assertThatThrownBy(() -> Migrate.run(database.serverUrl(), database.accounts()))
                    .isInstanceOf(SetupProblem.class)
                    .hasMessageContaining("stopped half-way earlier; restore the database");
        } finally {
            history("success = 1");
        }
        assertThat(Migrate.run(database.serverUrl(), database.accounts())).isZero();
    }

    @Test
    void a_database_of_another_version_is_not_touched() throws SQLException {
        history("checksum = checksum + 1");
        try {
            assertThatThrownBy(() -> Migrate.run(database.serverUrl(), database.accounts()))
                    .isInstanceOf(SetupProblem.class)
                    .hasMessageContaining("made by another version of this product: migration 0001 ");
        } finally {
            history("checksum = checksum - 1");
        }
    }

    /** What the history of migrations says of the first one. */
    private static void history(String change) throws SQLException {
        try (var connection = open(Account.MIGRATOR);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update flyway_schema_history set " + change + " where installed_rank = 1"))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_wrong_password_is_one_sentence_with_its_cure() {
        var wrong = database.accounts().with(Map.of("app.password", "wrong"));
        assertThatThrownBy(() -> Database.open(url(), wrong, Account.APP))
                .isInstanceOf(SetupProblem.class)
                .hasMessageContaining("does not accept the password of dojang_app; correct the password");
    }

    @Test
    void an_unreachable_server_is_one_sentence_with_its_cure() {
        assertThatThrownBy(() -> Database.open("jdbc:mariadb://127.0.0.1:1/x", database.accounts(), Account.APP))
                .isInstanceOf(SetupProblem.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageContaining("start MariaDB");
    }

    @Test
    void nobody_enters_as_root_over_the_network() {
        var root = database.accounts().with(Map.of("owner", "root", "owner.password", ""));
        assertThatThrownBy(() -> Database.open(url(), root, Account.OWNER)).isInstanceOf(SetupProblem.class);
    }

    private static void assertRefused(Account account, String sql) {
        assertThatThrownBy(() -> {
                    try (var connection = open(account);
                            var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    private static java.sql.Connection open(Account account) {
        return Database.open(url(), database.accounts(), account);
    }

    private static String url() {
        return database.serverUrl() + database.accounts().database();
    }
}

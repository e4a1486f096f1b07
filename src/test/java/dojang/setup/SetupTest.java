package dojang.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's commands and files, as far as they need no database. */
class SetupTest {

    @TempDir
    private Path folder;

    @Test
    void a_command_without_an_installation_says_what_to_do() {
        assertThatThrownBy(() -> run("migrate", "--folder", folder.toString()))
                .isInstanceOf(SetupProblem.class)
                .hasMessage("There is no installation in " + folder
                        + "; run the first-day command, or name its folder with --folder.");
    }

    @Test
    void words_that_are_no_options_and_options_without_values_are_named() {
        assertThatThrownBy(() -> run("check", "etc")).hasMessageStartingWith("\"etc\" is no option");
        assertThatThrownBy(() -> run("check", "--folder")).hasMessage("--folder needs a value behind it.");
        assertThatThrownBy(() -> run("check")).hasMessageStartingWith("This command needs --folder");
        assertThatThrownBy(() -> run()).hasMessageContaining("first-day");
    }

    @Test
    @Tag("T-95")
    void the_second_administrator_is_another_person() {
        assertThatThrownBy(() -> run("first-day", "--folder", folder.toString(), "--admin", "kim", "--admin2", "kim"))
                .hasMessage("--admin2 names the same person as --admin; roles change with two persons.");
    }

    @Test
    void secrets_are_readable_by_their_owner_alone_and_the_owner_of_the_database_is_not_among_them()
            throws IOException {
        var accounts = Accounts.generate();
        new Installation(folder).write("jdbc:mariadb://db:3306/", accounts, "ministry.example/log/1");
        for (var name : List.of("accounts.properties", "application.properties", "server.properties")) {
            var file = folder.resolve(name);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(file)).doesNotContain(accounts.password(Account.OWNER));
        }
        assertThat(PrivateFile.read(folder.resolve("application.properties")).orElseThrow())
                .containsEntry("dojang.db.url", "jdbc:mariadb://db:3306/dojang")
                .containsEntry("dojang.audit.origin", "ministry.example/log/1")
                .doesNotContainKey("dojang.keys.generate");
    }

    @Test
    void what_an_operator_added_to_the_settings_stays() throws IOException {
        var installation = new Installation(folder);
        installation.write("jdbc:mariadb://db:3306/", Accounts.generate(), "a");
        Files.writeString(installation.applicationFile(), "dojang.url=https://dojang.example\n");
        installation.write("jdbc:mariadb://db:3306/", Accounts.generate(), "b");
        assertThat(Files.readString(installation.applicationFile())).isEqualTo("dojang.url=https://dojang.example\n");
    }

    @Test
    void a_refused_connection_is_one_sentence() {
        assertThat(Database.sentence("jdbc:x", "app", new SQLException("no", "28000", 1045)))
                .isEqualTo(
                        "The database at jdbc:x does not accept the password of app; correct the password in the accounts"
                                + " file, or set it anew in MariaDB.");
        assertThat(Database.sentence("jdbc:x", "app", new SQLException("no", "42000", 1049)))
                .contains("does not exist");
        assertThat(Database.sentence("jdbc:x", "app", new SQLException("refused\nstack")))
                .contains("cannot be reached (refused);");
    }

    @Test
    void an_address_of_another_kind_of_database_is_named() {
        assertThatThrownBy(() -> Database.open("jdbc:h2:mem:x", Accounts.generate(), Account.APP))
                .hasMessageStartingWith("\"jdbc:h2:mem:x\" is no address of a MariaDB");
    }

    @Test
    void one_time_passwords_are_long_and_never_the_same() {
        assertThat(OneTimePassword.next())
                .matches("([a-z2-6]{4}-){3}[a-z2-6]{4}")
                .isNotEqualTo(OneTimePassword.next());
    }

    @Test
    void accounts_are_read_back_as_they_were_written() {
        var written = Accounts.readOrCreate(folder.resolve("accounts.properties"));
        assertThat(Accounts.readOrCreate(folder.resolve("accounts.properties"))).isEqualTo(written);
        assertThat(written.with(Map.of("audit", "other")).audit()).isEqualTo("other");
    }

    private static void run(String... words) {
        new Setup(new PrintStream(new ByteArrayOutputStream())).run(List.of(words));
    }
}

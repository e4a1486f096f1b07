package dojang.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.FormClient;
import dojang.support.ProductionServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Production's first day, as an operator lives it: the archive's own commands, then Payara Micro, then people sign in. */
class FirstDayProductIT {

    private static final String PEOPLE = Path.of("config/demo").toAbsolutePath().toString();

    private final ProductionServer production = ProductionServer.started();

    @Test
    void the_administrator_must_replace_the_one_time_password_and_then_is_in() throws Exception {
        var once = production.administratorPassword();
        var browser = new FormClient(production.url());
        assertThat(browser.signIn("admin.kim", once).leadsTo()).endsWith("/inbox.xhtml");
        assertThat(browser.get("inbox.xhtml").leadsTo()).endsWith("/account/password.xhtml");
        assertThat(browser.changePassword(once, "short").leadsTo()).isEmpty();
        assertThat(browser.changePassword(once, "tin whale 42 on stairs").leadsTo())
                .endsWith("/inbox.xhtml");
        assertThat(browser.get("inbox.xhtml").status()).isEqualTo(200);
        assertThat(new FormClient(production.url()).signIn("admin.kim", once).leadsTo())
                .isEmpty();
    }

    @Test
    void people_of_the_directory_get_one_time_passwords_in_a_private_file() throws Exception {
        production.command(0, "passwords");
        var file = production.installation().folder().resolve("one-time-passwords.csv");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var park = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("park.jiho,"))
                .map(line -> line.substring(line.indexOf(',') + 1))
                .findFirst()
                .orElseThrow();
        assertThat(new FormClient(production.url()).signIn("park.jiho", park).leadsTo())
                .endsWith("/inbox.xhtml");
        assertThat(production.command(0, "passwords")).startsWith("0 one-time passwords are in");
        assertThat(Files.readAllLines(file))
                .as("what was given out before stays")
                .contains("park.jiho," + park);
    }

    @Test
    void nothing_of_the_demonstration_answers() throws Exception {
        var browser = new FormClient(production.url());
        assertThat(browser.post("dev/sign-in", Map.of("login", "park.jiho")).status())
                .isEqualTo(404);
        assertThat(browser.post("dev/seed", Map.of()).status()).isEqualTo(404);
        assertThat(browser.get("login.xhtml").body()).doesNotContain("/dev/");
    }

    @Test
    void repeating_the_first_day_keeps_what_is_there() throws Exception {
        var accounts = production.installation().folder().resolve("accounts.properties");
        var before = Files.readString(accounts);
        var settings = Files.readString(production.installation().applicationFile());
        var server = production.database();
        production.command(
                0,
                "first-day",
                "--server",
                server.serverUrl(),
                "--owner",
                server.accounts().name(Account.OWNER),
                "--admin",
                "admin.lee",
                "--origin",
                "another.example/log/1");
        assertThat(Files.readString(production.installation().applicationFile()))
                .isEqualTo(settings)
                .contains("dojang.audit.origin=ministry.example/approval-log/1");
        assertThat(Files.readString(accounts)).isEqualTo(before).doesNotContain("owner");
        assertThat(production.command(0, "migrate")).isEqualTo("Migrations applied: 0\n");
        assertThat(production.command(0, "check")).startsWith("Database, accounts, keys and schema are in order.");
        assertThat(production.command(0, "import", "--dry-run", "--directory", PEOPLE))
                .contains("Would import 42 people.");
    }

    @Test
    void problems_are_one_sentence_and_an_exit_code() {
        assertThat(production.command(1, "frobnicate")).startsWith("dojang: There is no command frobnicate.");
        assertThat(production.command(1, "import", "--directory", "/nowhere"))
                .isEqualTo("dojang: There is no people.csv in /nowhere; name the folder of the CSV files with"
                        + " --directory.\n");
        assertThat(production.command(
                        1, "first-day", "--server", "jdbc:mariadb://127.0.0.1:1", "--owner", "x", "--admin", "y"))
                .contains("cannot be reached")
                .doesNotContain("\tat ");
    }
}

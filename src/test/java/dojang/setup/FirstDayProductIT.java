package dojang.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.Verb;
import dojang.shared.model.StepKind;
import dojang.support.Api;
import dojang.support.FormClient;
import dojang.support.Papers;
import dojang.support.ProductionServer;
import dojang.support.SampleDesks;
import dojang.support.UsesProduction;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Production's first day, as an operator lives it: the archive's own commands, then Payara Micro, then people sign in. */
@UsesProduction
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
    @Tag("T-95")
    void the_second_administrator_is_there_from_the_first_day_on() throws Exception {
        var browser = new FormClient(production.url());
        browser.signIn("admin.na", production.secondPassword());
        assertThat(browser.changePassword(production.secondPassword(), "nine otters under snow")
                        .leadsTo())
                .endsWith("/inbox.xhtml");
        assertThat(browser.get("people/roles.xhtml").body()).contains("admin.kim", "admin.na");
    }

    @Test
    void people_of_the_directory_get_one_time_passwords_in_a_private_file() throws Exception {
        var park = oneTimePassword("park.jiho");
        var file = passwords();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new FormClient(production.url()).signIn("park.jiho", park).leadsTo())
                .endsWith("/inbox.xhtml");
        assertThat(production.command(0, "passwords")).startsWith("0 one-time passwords are in");
        assertThat(Files.readAllLines(file))
                .as("what was given out before stays")
                .contains("park.jiho," + park);
    }

    @Test
    void people_of_the_imported_directory_take_a_case_from_draft_to_decision() throws Exception {
        var drafter = working("lee.subin");
        var id = drafter.submitted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        var sheet = drafter.sheet(id);
        while (sheet.getString("state").equals("IN_APPROVAL")) {
            var box = sheet.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                    .filter(step -> step.getString("state").equals("ACTIVE"))
                    .findFirst()
                    .orElseThrow();
            working(SampleDesks.loginAt(box.getJsonObject("post").getString("ko")))
                    .post("api/cases/" + id + "/acts", UUID.randomUUID(), yes(sheet, box))
                    .expect(200);
            sheet = drafter.sheet(id);
        }
        assertThat(sheet.getString("state")).isEqualTo("APPROVED");
        assertThat(sheet.getString("registerNumber")).endsWith("-1");
    }

    private static JsonObject yes(JsonObject sheet, JsonObject box) {
        var verb = Verb.yes(StepKind.valueOf(box.getString("kind"))).code();
        return Json.createObjectBuilder()
                .add("act", verb)
                .add("step", box.getString("step"))
                .add("seen", sheet.getString("seen"))
                .build();
    }

    /** Somebody who has signed in for the first time, has replaced the one-time password and goes to work. */
    private Api working(String login) throws Exception {
        var own = "seven herons by the river";
        var once = oneTimePassword(login);
        var browser = new FormClient(production.url());
        if (browser.signIn(login, once).leadsTo().endsWith("/inbox.xhtml")) {
            assertThat(browser.changePassword(once, own).leadsTo()).endsWith("/inbox.xhtml");
        }
        return Api.at(production.url(), login, own);
    }

    private Path passwords() {
        return production.installation().folder().resolve("one-time-passwords.csv");
    }

    private String oneTimePassword(String login) throws IOException {
        production.command(0, "passwords");
        return Files.readAllLines(passwords()).stream()
                .filter(line -> line.startsWith(login + ","))
                .map(line -> line.substring(line.indexOf(',') + 1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothing_of_the_demonstration_answers() throws Exception {
        var browser = new FormClient(production.url());
        assertThat(browser.post("dev/sign-in", Map.of("login", "park.jiho")).status())
                .isEqualTo(404);
        assertThat(browser.post("dev/seed", Map.of()).status()).isEqualTo(404);
        assertThat(browser.post("dev/clock", Map.of("to", "2024-04-22T10:00")).status())
                .isEqualTo(404);
        assertThat(browser.get("login.xhtml").body())
                .contains("signIn:enter")
                .doesNotContain("/dev/", "dev/clock", "strip");
    }

    @Test
    void repeating_the_first_day_keeps_what_is_there() throws Exception {
        var accounts = production.installation().folder().resolve("accounts.properties");
        var before = Files.readString(accounts);
        var settings = Files.readString(production.installation().applicationFile());
        var server = production.database();
        var logins = Files.readAllLines(Path.of(PEOPLE, "people.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", 2)[0])
                .distinct()
                .count();
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
                .contains("Would import %d people.".formatted(logins));
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

package dojang.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.launcher.LocalMariaDb;
import dojang.launcher.PayaraServer;
import dojang.support.FormClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Production's first day, as an operator lives it: the archive's own commands, then Payara Micro, then people sign in. */
class FirstDayProductIT {

    private static final Path PLACE = Path.of("target/first-day").toAbsolutePath();
    private static final Path ARCHIVE = Path.of(System.getProperty("dojang.war.production"));
    private static final Pattern ONE_TIME = Pattern.compile("shown once\\): (\\S+)");

    private static LocalMariaDb database;
    private static PayaraServer server;
    private static String administratorPassword = "";

    @BeforeAll
    static void live_the_first_day() throws Exception {
        remove(PLACE);
        unpack();
        database = LocalMariaDb.start(PLACE.resolve("mariadb"), 0, Path.of("target/mariadb"));
        var said = command(
                0,
                "first-day",
                "--server",
                database.serverUrl(),
                "--owner",
                database.accounts().name(Account.OWNER),
                "--admin",
                "admin.kim",
                "--admin-name-ko",
                "김관리",
                "--admin-name-en",
                "Kim Gwanri",
                "--origin",
                "ministry.example/approval-log/1",
                "--directory",
                Path.of("config/demo").toAbsolutePath().toString());
        var found = ONE_TIME.matcher(said);
        assertThat(found.find()).as(said).isTrue();
        administratorPassword = found.group(1);
        server = PayaraServer.start(
                Path.of(System.getProperty("dojang.payara")), ARCHIVE, PLACE.resolve("payara"), 0, settings());
        server.awaitReady();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        database.stop();
    }

    @Test
    void the_administrator_must_replace_the_one_time_password_and_then_is_in() throws Exception {
        var browser = new FormClient(server.url());
        assertThat(browser.signIn("admin.kim", administratorPassword)).endsWith("/inbox.xhtml");
        assertThat(browser.get("inbox.xhtml").headers().firstValue("Location").orElse(""))
                .endsWith("/account/password.xhtml");
        assertThat(browser.changePassword(administratorPassword, "tin whale 42 on stairs"))
                .endsWith("/inbox.xhtml");
        assertThat(browser.get("inbox.xhtml").statusCode()).isEqualTo(200);
        assertThat(new FormClient(server.url()).signIn("admin.kim", administratorPassword))
                .isEmpty();
    }

    @Test
    void people_of_the_directory_get_one_time_passwords_in_a_private_file() throws Exception {
        assertThat(command(0, "passwords")).contains("one-time passwords are in");
        var file = PLACE.resolve("etc/one-time-passwords.csv");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var park = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("park.jiho,"))
                .findFirst()
                .orElseThrow()
                .substring("park.jiho,".length());
        assertThat(new FormClient(server.url()).signIn("park.jiho", park)).endsWith("/inbox.xhtml");
        assertThat(command(0, "passwords")).startsWith("0 one-time passwords");
    }

    @Test
    void nothing_of_the_demonstration_answers() throws Exception {
        assertThat(new FormClient(server.url())
                        .post("dev/sign-in", Map.of("login", "park.jiho"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(new FormClient(server.url()).post("dev/seed", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(new FormClient(server.url()).get("login.xhtml").body()).doesNotContain("/dev/");
    }

    @Test
    void repeating_the_first_day_keeps_what_is_there() throws Exception {
        var before = Files.readString(PLACE.resolve("etc/accounts.properties"));
        var settings = Files.readString(PLACE.resolve("etc/application.properties"));
        command(
                0,
                "first-day",
                "--server",
                database.serverUrl(),
                "--owner",
                database.accounts().name(Account.OWNER),
                "--admin",
                "admin.lee",
                "--origin",
                "another.example/log/1");
        assertThat(Files.readString(PLACE.resolve("etc/application.properties")))
                .isEqualTo(settings)
                .contains("dojang.audit.origin=dojang.local/approval-log/1");
        assertThat(Files.readString(PLACE.resolve("etc/accounts.properties")))
                .isEqualTo(before)
                .doesNotContain("owner");
        assertThat(command(0, "migrate")).isEqualTo("Migrations applied: 0\n");
        assertThat(command(0, "check")).startsWith("Database, accounts, keys and schema are in order.");
        assertThat(command(
                        0,
                        "import",
                        "--dry-run",
                        "--directory",
                        Path.of("config/demo").toAbsolutePath().toString()))
                .contains("Would import 42 people.");
    }

    @Test
    void problems_are_one_sentence_and_an_exit_code() throws Exception {
        assertThat(command(1, "frobnicate")).startsWith("dojang: There is no command frobnicate.");
        assertThat(command(1, "import", "--directory", "/nowhere"))
                .isEqualTo(
                        "dojang: There is no people.csv in /nowhere; name the folder of the CSV files with --directory.\n");
        assertThat(command(1, "first-day", "--server", "jdbc:mariadb://127.0.0.1:1", "--owner", "x", "--admin", "y"))
                .contains("cannot be reached")
                .doesNotContain("\tat ");
    }

    /** Runs one of the archive's own commands and answers what it printed. */
    private static String command(int expectedCode, String... words) throws IOException, InterruptedException {
        var line = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                PLACE.resolve("archive/WEB-INF/classes") + ":" + PLACE.resolve("archive/WEB-INF/lib") + "/*",
                "dojang.setup.Setup"));
        line.addAll(List.of(words));
        line.addAll(List.of("--folder", PLACE.resolve("etc").toString()));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("DOJANG_OWNER_PASSWORD", database.accounts().password(Account.OWNER));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(expectedCode);
        return said;
    }

    /** The installation's settings in the form of the environment. */
    private static Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        PrivateFile.read(PLACE.resolve("etc/application.properties"))
                .orElseThrow()
                .forEach((name, value) ->
                        settings.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        settings.put("DOJANG_COOKIES_SECURE", "false");
        return settings;
    }

    private static void unpack() throws IOException {
        try (var zip = new ZipFile(ARCHIVE.toFile())) {
            for (var entry : zip.stream()
                    .filter(found -> !found.isDirectory() && found.getName().startsWith("WEB-INF/"))
                    .toList()) {
                var file = PLACE.resolve("archive").resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (var stream = zip.getInputStream(entry)) {
                    Files.copy(stream, file);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

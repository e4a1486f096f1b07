package dojang.support;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.launcher.LocalMariaDb;
import dojang.launcher.PayaraServer;
import dojang.launcher.PreparedDatabase;
import dojang.setup.Account;
import dojang.setup.Installation;
import dojang.setup.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * The production archive after its first day, on a MariaDB of its own: set up by the archive's own commands and started
 * once for all test classes of the JVM, which stops both servers when it ends.
 */
public final class ProductionServer {

    private static final Path PLACE = Path.of("target/first-day").toAbsolutePath();
    private static final Path ARCHIVE = Path.of(System.getProperty("dojang.war.production"));
    private static final Pattern ONE_TIME = Pattern.compile("shown once\\): (\\S+)");
    private static final ProductionServer ONE = new ProductionServer();

    private LocalMariaDb database;
    private final PayaraServer server;
    private final List<String> administratorPasswords;

    private ProductionServer() {
        prepare();
        database = PreparedDatabase.installed(Path.of("target"), PLACE.resolve("mariadb"));
        administratorPasswords = firstDay();
        server = PayaraServer.start(
                Path.of(System.getProperty("dojang.payara")), ARCHIVE, PLACE.resolve("payara"), 0, settings());
        server.awaitReady();
    }

    public static ProductionServer started() {
        return ONE;
    }

    /** Address of the first page, with a slash at its end. */
    public String url() {
        return server.url();
    }

    public LocalMariaDb database() {
        return database;
    }

    /** What is done while the database is away. */
    public interface Meanwhile {
        void run() throws Exception;
    }

    /** Ends the database, does that, and starts it again where it was; nobody else may use the product at that time. */
    public void withoutDatabase(Meanwhile work) throws Exception {
        database.stop();
        try {
            work.run();
        } finally {
            database =
                    LocalMariaDb.start(database.home(), database.port(), PreparedDatabase.programs(Path.of("target")));
        }
    }

    /** The one-time password of {@code admin.kim}. */
    public String administratorPassword() {
        return administratorPasswords.get(0);
    }

    /** Of the second administrator, {@code admin.na}. */
    public String secondPassword() {
        return administratorPasswords.get(1);
    }

    public Installation installation() {
        return new Installation(PLACE.resolve("etc"));
    }

    /** Runs one of the archive's own commands and answers what it printed on both streams. */
    public String command(int expectedCode, String... words) {
        var line = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // a command lives for a second
                "-cp",
                PLACE.resolve("archive/WEB-INF/classes") + ":" + PLACE.resolve("archive/WEB-INF/lib") + "/*",
                "dojang.setup.Setup"));
        line.addAll(List.of(words));
        line.addAll(List.of("--folder", installation().folder().toString()));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("DOJANG_OWNER_PASSWORD", database.accounts().password(Account.OWNER));
        try {
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isEqualTo(expectedCode);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> firstDay() {
        var said = command(
                0,
                "first-day",
                "--server",
                database.serverUrl(),
                "--owner",
                database.accounts().name(Account.OWNER),
                "--origin",
                "ministry.example/approval-log/1",
                "--admin",
                "admin.kim",
                "--admin-name-ko",
                "김관리",
                "--admin-name-en",
                "Kim Gwanri",
                "--admin2",
                "admin.na",
                "--admin2-name-ko",
                "나관리",
                "--admin2-name-en",
                "Na Gwanri",
                "--directory",
                Path.of("config/demo").toAbsolutePath().toString());
        var given =
                ONE_TIME.matcher(said).results().map(found -> found.group(1)).toList();
        assertThat(given).as(said).hasSize(2);
        return given;
    }

    /** The installation's settings in the form of the environment; tests speak plain HTTP. */
    private Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        PrivateFile.read(installation().applicationFile())
                .orElseThrow()
                .forEach((name, value) ->
                        settings.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        settings.put("DOJANG_COOKIES_SECURE", "false");
        return settings;
    }

    private static void prepare() {
        try {
            if (Files.exists(PLACE)) {
                try (var files = Files.walk(PLACE)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            unpack();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack() throws IOException {
        try (var zip = new ZipFile(ARCHIVE.toFile())) {
            var entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith("WEB-INF/"))
                    .toList();
            for (var entry : entries) {
                var file = PLACE.resolve("archive").resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (var stream = zip.getInputStream(entry)) {
                    Files.copy(stream, file);
                }
            }
        }
    }
}

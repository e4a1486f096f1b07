package dojang.setup;

import dojang.audit.application.AuditKeys;
import dojang.directory.model.ImportFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The operator's commands, run from the unpacked archive:
 * {@code java -cp "WEB-INF/classes:WEB-INF/lib/*" dojang.setup.Setup COMMAND}.
 */
public final class Setup {

    static final String HELP = """
        Commands (every one takes --folder, the installation's own folder, such as /etc/dojang):
          first-day  --server jdbc:mariadb://HOST:3306/ --owner NAME --admin LOGIN
                     [--directory FOLDER] [--admin-name-ko NAME] [--admin-name-en NAME]
                     [--admin2 LOGIN] [--admin2-name-ko NAME] [--admin2-name-en NAME]: whom roles need as well
                     [--database dojang] [--audit dojang_audit] [--origin ministry.example/approval-log/1]
                     the owner's password is read from DOJANG_OWNER_PASSWORD or asked for
          migrate    brings the database to this version's schema; stop the application and back up first
          rebuild    writes the states of all cases and what lists are made of anew, from the log; stop the application
          check      says whether the application could start
          import     --directory FOLDER [--dry-run]: units, posts, people, absences, acting orders from CSV
          passwords  gives a one-time password to everybody who has none, into a private file
          admin      --admin LOGIN: a new one-time password for an administrator
        """;

    private final PrintStream out;

    Setup(PrintStream out) {
        this.out = out;
    }

    /** Ends with exit code 1 and one sentence on the error stream when a command cannot be carried out. */
    public static void main(String[] words) {
        try {
            new Setup(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8))
                    .run(Arrays.asList(words));
        } catch (SetupProblem | IllegalStateException | UncheckedIOException e) {
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
                    .println("dojang: " + e.getMessage());
            Runtime.getRuntime().exit(1);
        }
    }

    void run(List<String> words) {
        if (words.isEmpty()) {
            throw new SetupProblem("Name a command.\n" + HELP);
        }
        var options = Options.of(words.subList(1, words.size()));
        var installation = new Installation(Path.of(options.need("folder")));
        switch (words.get(0)) {
            case "first-day" -> firstDay(options, installation);
            case "migrate" -> migrate(installation);
            case "rebuild" -> rebuild(installation);
            case "check" -> check(installation);
            case "import" -> bringIn(options, installation);
            case "passwords" -> passwords(installation);
            case "admin" -> admin(options, installation);
            default -> throw new SetupProblem("There is no command " + words.get(0) + ".\n" + HELP);
        }
    }

    private void firstDay(Options options, Installation installation) {
        var administrators = administrators(options);
        var owner = Accounts.generate()
                .with(Map.of(
                        "database", options.or("database", "dojang"),
                        "audit", options.or("audit", "dojang_audit"),
                        "owner", options.need("owner"),
                        "owner.password", ownerPassword()));
        var given = new FirstDay(installation, out::println)
                .run(
                        serverUrl(options),
                        owner,
                        options.or("origin", "dojang.local/approval-log/1"),
                        options.find("directory").map(Setup::files).orElse(Map.of()),
                        administrators);
        for (int place = 0; place < given.size(); place++) {
            say(administrators.get(place).login(), given.get(place));
        }
        out.println("Start: java -jar payara-micro.jar --nohazelcast --disablephonehome --systemproperties "
                + installation.applicationFile() + " --prebootcommandfile config/payara/pre-boot.asadmin"
                + " --logproperties config/payara/logging.properties --port 8080 --deploy dojang.war --contextroot /");
    }

    private static List<FirstDay.Administrator> administrators(Options options) {
        var first = administrator(options, "admin", options.need("admin"));
        var second = options.find("admin2").map(login -> administrator(options, "admin2", login));
        if (second.filter(other -> other.login().equals(first.login())).isPresent()) {
            throw new SetupProblem("--admin2 names the same person as --admin; roles change with two persons.");
        }
        return Stream.concat(Stream.of(first), second.stream()).toList();
    }

    private static FirstDay.Administrator administrator(Options options, String option, String login) {
        return new FirstDay.Administrator(
                login, options.or(option + "-name-ko", login), options.or(option + "-name-en", login));
    }

    private void migrate(Installation installation) {
        out.println("Migrations applied: " + Migrate.run(installation.serverUrl(), installation.accounts()));
        Baseline.write(installation.serverUrl(), installation.accounts(), installation.keys())
                .ifPresent(entry -> out.println("How everything stands now is on record as entry " + entry));
    }

    private void rebuild(Installation installation) {
        var differing = States.rebuild(
                installation.serverUrl(),
                installation.accounts(),
                AuditKeys.read(installation.keys()).mac());
        differing.forEach(one -> out.println("Was not what its log says: " + one.name()));
        out.println("All states are written anew; " + differing.size() + " were not what their log says.");
    }

    private void check(Installation installation) {
        var accounts = installation.accounts();
        Database.requireReachable(installation.serverUrl() + accounts.database(), accounts, Account.APP);
        Database.requireReachable(installation.serverUrl() + accounts.database(), accounts, Account.SEQ);
        Database.requireRoom(installation.serverUrl() + accounts.database(), accounts);
        AuditKeys.read(installation.keys());
        Migrate.requireCurrent(installation.serverUrl(), accounts);
        out.println("Database, accounts, keys and schema are in order.");
    }

    private void bringIn(Options options, Installation installation) {
        boolean dryRun = options.find("dry-run").isPresent();
        var plan = new People(installation).bringIn(files(options.need("directory")), dryRun);
        plan.problems().forEach(problem -> out.println(problem));
        if (!plan.isClean()) {
            throw new SetupProblem(plan.problems().size() + " problems, listed above; nothing was written.");
        }
        out.println((dryRun ? "Would import " : "Imported ")
                + plan.records().people().size() + " people.");
    }

    private void passwords(Installation installation) {
        var file = installation.folder().resolve("one-time-passwords.csv");
        // those of an earlier run may not have been handed out yet
        var lines = new StringBuilder(Files.exists(file) ? read(file) : "login,one_time_password\n");
        var given = new People(installation).oneTimePasswords();
        given.forEach((login, password) ->
                lines.append(login).append(',').append(password).append('\n'));
        PrivateFile.write(file, lines.toString());
        out.println(given.size() + " one-time passwords are in " + file + "; hand them out and remove the file.");
    }

    private void admin(Options options, Installation installation) {
        var login = options.need("admin");
        say(login, new People(installation).administrator(login, login, login));
    }

    private void say(String login, String password) {
        out.println("Administrator " + login + ", one-time password (shown once): " + password);
    }

    private static String serverUrl(Options options) {
        var url = options.need("server");
        return url.endsWith("/") ? url : url + "/";
    }

    private static String ownerPassword() {
        return Optional.ofNullable(System.getenv("DOJANG_OWNER_PASSWORD"))
                .or(() -> Optional.ofNullable(System.console())
                        .map(console -> new String(console.readPassword("Password of the owner account: "))))
                .orElseThrow(() -> new SetupProblem("Put the owner's password into DOJANG_OWNER_PASSWORD."));
    }

    private static Map<String, String> files(String folder) {
        var files = new HashMap<String, String>();
        for (var file : ImportFile.values()) {
            var path = Path.of(folder, file.fileName());
            if (Files.exists(path)) {
                files.put(file.fileName(), read(path));
            }
        }
        if (files.isEmpty()) {
            throw new SetupProblem("There is no " + ImportFile.PEOPLE.fileName() + " in " + folder
                    + "; name the folder of the CSV files with --directory.");
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new SetupProblem(file + " cannot be read as UTF-8 (" + e.getMessage() + "); save it as UTF-8.", e);
        }
    }
}

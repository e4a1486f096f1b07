package dojang.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The folder that belongs to one installation: {@code server.properties} says where MariaDB is, {@code
 * accounts.properties} holds the accounts, {@code application.properties} what the application is started with,
 * {@code keys} the log's keys and {@code checkpoints} its signed heads. Only its owner can read it.
 */
public record Installation(Path folder) {

    private static final String URL = "url";

    public Installation {
        folder = folder.toAbsolutePath().normalize();
    }

    Path accountsFile() {
        return folder.resolve("accounts.properties");
    }

    /** What Payara Micro gets with {@code --systemproperties}. */
    public Path applicationFile() {
        return folder.resolve("application.properties");
    }

    public Path keys() {
        return folder.resolve("keys");
    }

    Path checkpoints() {
        return folder.resolve("checkpoints");
    }

    /** The accounts without the owner, whose password is kept nowhere. */
    Accounts accounts() {
        return Accounts.read(accountsFile()).orElseThrow(this::notThere);
    }

    /** Address of the server without a database, with a slash at its end. */
    String serverUrl() {
        var url = PrivateFile.read(folder.resolve("server.properties"))
                .orElseThrow(this::notThere)
                .get(URL);
        if (url == null) {
            throw notThere();
        }
        return url;
    }

    /** Writes what is missing; settings that an operator has added to a file of an earlier run stay. */
    void write(String serverUrl, Accounts accounts, String origin) {
        var kept = new HashMap<>(accounts.settings());
        kept.keySet().removeIf(key -> key.startsWith(Account.OWNER.key()));
        PrivateFile.write(folder.resolve("server.properties"), Map.of(URL, serverUrl));
        PrivateFile.write(accountsFile(), kept);
        if (!Files.exists(applicationFile())) {
            PrivateFile.write(applicationFile(), settings(serverUrl, accounts, origin));
        }
        try {
            Files.createDirectories(checkpoints());
        } catch (IOException e) {
            throw new SetupProblem("The folder " + checkpoints() + " cannot be made (" + e.getMessage() + ").", e);
        }
    }

    private Map<String, String> settings(String serverUrl, Accounts accounts, String origin) {
        return Map.of(
                "dojang.audit.origin",
                origin,
                "dojang.db.url",
                serverUrl + accounts.database(),
                "dojang.db.user",
                accounts.name(Account.APP),
                "dojang.db.password",
                accounts.password(Account.APP),
                "dojang.seq.user",
                accounts.name(Account.SEQ),
                "dojang.seq.password",
                accounts.password(Account.SEQ),
                "dojang.audit.database",
                accounts.audit(),
                "dojang.keys",
                keys().toString(),
                "dojang.audit.checkpoints",
                checkpoints().toString());
    }

    private SetupProblem notThere() {
        return new SetupProblem("There is no installation in " + folder
                + "; run the first-day command, or name its folder" + " with --folder.");
    }
}

package dojang.setup;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names of the two databases, and names and passwords of the accounts.
 *
 * @param settings keys {@code database}, {@code audit}, and per account {@code app} (its name) and {@code app.password}
 */
public record Accounts(Map<String, String> settings) {

    private static final int PASSWORD_BYTES = 24;

    public Accounts {
        settings = Map.copyOf(settings);
    }

    /** The usual names with fresh random passwords. */
    public static Accounts generate() {
        var settings = new HashMap<String, String>();
        settings.put("database", "dojang");
        settings.put("audit", "dojang_audit");
        for (var account : Account.values()) {
            settings.put(account.key(), "dojang_" + account.key());
            settings.put(account.key() + ".password", randomPassword());
        }
        return new Accounts(settings);
    }

    /** Reads the file; writes it with fresh passwords first when it is absent. Only its owner can read it. */
    public static Accounts readOrCreate(Path file) {
        return read(file).orElseGet(() -> {
            var fresh = generate();
            PrivateFile.write(file, fresh.settings);
            return fresh;
        });
    }

    public static Optional<Accounts> read(Path file) {
        return PrivateFile.read(file).map(Accounts::new);
    }

    /** 192 bits in letters, digits, minus and underscore: safe inside SQL quotes and property files. */
    public static String randomPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The same with some settings replaced. */
    public Accounts with(Map<String, String> changes) {
        var changed = new HashMap<>(settings);
        changed.putAll(changes);
        return new Accounts(changed);
    }

    public String database() {
        return need("database");
    }

    public String audit() {
        return need("audit");
    }

    public String name(Account account) {
        return need(account.key());
    }

    public String password(Account account) {
        return need(account.key() + ".password");
    }

    private String need(String key) {
        var value = settings.get(key);
        if (value == null) {
            throw new SetupProblem(
                    "The accounts file has no line " + key + "; add it or remove the file to start anew.");
        }
        return value;
    }
}

package dojang.setup;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.application.AuditKeys;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.LogWriter;
import dojang.audit.application.RowWatch;
import dojang.audit.model.EntryKind;
import dojang.directory.application.DirectoryImport;
import dojang.directory.model.ImportChange;
import dojang.directory.model.ImportPlan;
import dojang.directory.persistence.DirectoryTables;
import dojang.directory.persistence.DirectoryWatch;
import dojang.security.application.Argon2idHash;
import dojang.security.persistence.Credentials;
import dojang.security.persistence.PasswordWatch;
import dojang.shared.model.PersonId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings people in and gives them one-time passwords, as the application's account. Each act is an entry of the log, like
 * those of the running product.
 */
final class People {

    private final Installation installation;

    People(Installation installation) {
        this.installation = installation;
    }

    /** Imports the files, or says why not; nothing is written unless every line is good. */
    ImportPlan bringIn(Map<String, String> files, boolean dryRun) {
        return inTransaction(connection -> {
            var directory = new DirectoryImport(connection);
            if (dryRun) {
                return directory.plan(files);
            }
            new DirectoryTables(connection).lock();
            var watch = RowWatch.begin(connection, new DirectoryWatch());
            var plan = directory.run(files);
            if (plan.isClean()) {
                record(connection, EntryKind.DIRECTORY_IMPORTED, null, key -> with(counts(plan), watch.end(key)));
            }
            return plan;
        });
    }

    /**
     * Makes somebody an administrator with a one-time password; a new person when nobody has that sign-in name.
     *
     * @return the password, which is kept nowhere else
     */
    String administrator(String login, String nameKo, String nameEn) {
        var password = OneTimePassword.next();
        return inTransaction(connection -> {
            new DirectoryTables(connection).lock();
            var watch = RowWatch.begin(connection, new DirectoryWatch(), new PasswordWatch());
            var known = new Credentials(connection).byLogin(login);
            if (known.isEmpty()) {
                insert(connection, login, nameKo, nameEn);
            } else if (!known.get().roles().contains("ADMINISTRATOR")) {
                throw new SetupProblem(
                        login + " is somebody without the role ADMINISTRATOR; choose another sign-in name"
                                + " for the administrator, who acts on no case.");
            }
            var person =
                    new Credentials(connection).byLogin(login).orElseThrow().id();
            new Credentials(connection).set(person, new Argon2idHash().hash(password), true);
            record(
                    connection,
                    EntryKind.PERSON_ADDED,
                    person,
                    key -> with(Map.of("role", "ADMINISTRATOR", "oneTimePassword", true), watch.end(key)));
            return password;
        });
    }

    /**
     * Gives a one-time password to everybody who has none.
     *
     * @return passwords by sign-in name
     */
    Map<String, String> oneTimePasswords() {
        return inTransaction(connection -> {
            var given = new LinkedHashMap<String, String>();
            for (var login : withoutPassword(connection)) {
                var person =
                        new Credentials(connection).byLogin(login).orElseThrow().id();
                var password = OneTimePassword.next();
                var hash = new Argon2idHash().hash(password);
                new Credentials(connection).set(person, hash, true);
                record(
                        connection,
                        EntryKind.PASSWORD_CHANGED,
                        person,
                        key -> with(
                                Map.of("oneTimePassword", true),
                                RowWatch.keep(connection, key, List.of(PasswordWatch.left(person, hash, true)))));
                given.put(login, password);
            }
            return given;
        });
    }

    private static List<String> withoutPassword(Connection connection) throws SQLException {
        var logins = new ArrayList<String>();
        try (var query = connection.prepareStatement(
                        "select login from person where password_hash is null and active order by login");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                logins.add(rows.getString(1));
            }
        }
        return logins;
    }

    private static void insert(Connection connection, String login, String nameKo, String nameEn) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into person (id, login, name_ko, name_en, roles) values (?, ?, ?, ?, 'ADMINISTRATOR')")) {
            insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
            insert.setString(2, login);
            insert.setString(3, nameKo);
            insert.setString(4, nameEn);
            insert.executeUpdate();
        }
        // a server that runs already shows the new person within seconds
        new DirectoryTables(connection).countChange();
    }

    private static Map<String, Object> counts(ImportPlan plan) {
        var records = plan.records();
        return Map.of(
                "units",
                records.units().size(),
                "posts",
                records.posts().size(),
                "people",
                records.people().size(),
                "absences",
                records.absences().size(),
                "actingOrders",
                records.orders().size(),
                "changes",
                plan.changes().stream().map(ImportChange::facts).toList());
    }

    private static Map<String, Object> with(Map<String, Object> facts, Map<String, Object> rows) {
        var all = new HashMap<>(facts);
        all.putAll(rows);
        return all;
    }

    /**
     * Puts it on record.
     *
     * @param facts what the entry with this key tells
     */
    private void record(
            Connection connection,
            EntryKind kind,
            @Nullable PersonId about,
            Function<UUID, Map<String, Object>> facts) {
        var key = UuidCreator.getTimeOrderedEpoch();
        var body = new LinkedHashMap<>(facts.apply(key));
        body.put("at", Instant.now().toString());
        body.put("method", "setup");
        if (about != null) {
            body.put("person", about.toString());
        }
        new LogWriter(
                        connection,
                        installation.accounts().audit(),
                        AuditKeys.read(installation.keys()).mac())
                .append(new AuditRecord(kind, null, null, null, null, null, key, body));
    }

    private <T> T inTransaction(Work<T> work) {
        var accounts = installation.accounts();
        try (var connection = Database.open(installation.serverUrl() + accounts.database(), accounts, Account.APP)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            var result = work.with(connection); // closing without a commit rolls back
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new SetupProblem("The database did not take it (" + e.getMessage() + "); nothing was changed.", e);
        }
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}

package dojang.support;

import dojang.approval.persistence.StateFill.Difference;
import dojang.audit.application.SealedLog;
import dojang.audit.model.AppMac;
import dojang.audit.model.Verification;
import dojang.setup.Account;
import dojang.setup.Accounts;
import dojang.setup.Baseline;
import dojang.setup.Database;
import dojang.setup.Migrate;
import dojang.setup.States;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.flywaydb.core.Flyway;

/** A database of an earlier version, on the server of the database tests, under names of its own. */
public final class UpgradedDatabase {

    private final String serverUrl;
    private final Accounts accounts;
    private final SealedLog sealed;

    private UpgradedDatabase(String serverUrl, Accounts accounts) {
        this.serverUrl = serverUrl;
        this.accounts = accounts;
        sealed = new SealedLog(accounts.audit());
    }

    /** With the schema as it was after this migration. */
    public static UpgradedDatabase before(String migration) {
        var server = TestDatabase.withNewLog();
        var accounts = server.accounts().with(Map.of("database", "upgrade_of_" + server.log()));
        server.run(Account.OWNER, "drop database if exists " + accounts.database());
        TestDatabase.bootstrap(accounts);
        Flyway.configure()
                .dataSource(
                        TestDatabase.serverUrl() + accounts.database(),
                        accounts.name(Account.MIGRATOR),
                        accounts.password(Account.MIGRATOR))
                .target(migration)
                .load()
                .migrate();
        return new UpgradedDatabase(TestDatabase.serverUrl(), accounts);
    }

    /**
     * Brings it to this version, as an operator does.
     *
     * @return the entry of the baseline, where one was written
     */
    public OptionalLong migrate() {
        Migrate.run(serverUrl, accounts);
        return Baseline.write(serverUrl, accounts, sealed.keys());
    }

    /** Writes the states anew from the log, as an operator does. */
    public List<Difference> rebuild() {
        return States.rebuild(serverUrl, accounts, mac());
    }

    /** Seals and signs what was written until now. */
    public void seal() {
        sealed.seal(() -> open(Account.SEQ));
    }

    /** Holds every row against seals, signatures and what is kept outside the database. */
    public Verification verify() throws SQLException {
        try (var auditor = open(Account.AUDITOR)) {
            return sealed.verified(auditor);
        }
    }

    /** Whether all that was signed first is still under the newest signature. */
    public boolean grewFromItsFirstHead() {
        return sealed.grewFromItsFirstHead();
    }

    public AppMac mac() {
        return sealed.mac();
    }

    public String log() {
        return accounts.audit();
    }

    public Connection open(Account account) {
        return Database.open(serverUrl + accounts.database(), accounts, account);
    }
}

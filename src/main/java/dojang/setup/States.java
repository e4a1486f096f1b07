package dojang.setup;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.approval.application.CaseFollower;
import dojang.approval.persistence.StateFill;
import dojang.approval.persistence.StateFill.Difference;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.LogWriter;
import dojang.audit.model.AppMac;
import dojang.audit.model.EntryKind;
import dojang.audit.persistence.BatchTable;
import dojang.audit.persistence.CursorTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The states of cases as the log tells them: filled at an upgrade, written anew when a table was altered or lost. */
public final class States {

    private States() {}

    /** Fills what an upgrade has left empty; what is sealed by now an earlier version has told. */
    static void fillMissing(String serverUrl, Accounts accounts) {
        with(serverUrl, accounts, (product, log) -> {
            new CursorTable(product).begin(CaseFollower.NAME, new BatchTable(log, accounts.audit()).leaves());
            return new StateFill(product, log, accounts.audit()).missing();
        });
    }

    /** Writes all of them anew; names the cases whose state was another one, and puts each on record. */
    public static List<Difference> rebuild(String serverUrl, Accounts accounts, AppMac mac) {
        return with(serverUrl, accounts, (product, log) -> {
            var differing = new StateFill(product, log, accounts.audit()).all();
            try (var app = Database.open(serverUrl + accounts.database(), accounts, Account.APP)) {
                var record = new LogWriter(app, accounts.audit(), mac);
                differing.forEach(one -> record.append(restored(one)));
            }
            return differing;
        });
    }

    private static AuditRecord restored(Difference one) {
        var body = new HashMap<String, Object>(Map.of(
                "at",
                Instant.now().toString(),
                "method",
                "setup",
                "was",
                one.was().hex(),
                "is",
                one.is().hex()));
        if (one.reference() != null) {
            body.put("reference", one.reference());
        }
        return new AuditRecord(
                EntryKind.STATE_RESTORED, one.id(), null, null, null, null, UuidCreator.getTimeOrderedEpoch(), body);
    }

    /**
     * Looks without changing anything.
     *
     * @throws SetupProblem when an upgrade has not filled all states
     */
    static void requireFilled(String serverUrl, Accounts accounts) {
        try (var connection = Database.open(serverUrl + accounts.database(), accounts, Account.MIGRATOR)) {
            if (isUnfilled(connection)) {
                throw new SetupProblem(
                        "An upgrade has not filled the states of all cases; run the migrate command again.");
            }
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    static boolean isUnfilled(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select 1 from approval_case where state_document is null"
                        + " union all select 1 where not exists (select 1 from log_cursor) limit 1")) {
            return rows.next();
        }
    }

    private interface Work<T> {
        T on(Connection product, Connection log) throws SQLException;
    }

    private static <T> T with(String serverUrl, Accounts accounts, Work<T> work) {
        var url = serverUrl + accounts.database();
        try (var product = Database.open(url, accounts, Account.MIGRATOR);
                var log = Database.open(url, accounts, Account.AUDITOR)) {
            return work.on(product, log);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private static SetupProblem broken(SQLException e) {
        return new SetupProblem(
                "The states of cases could not be written (" + e.getMessage() + "); run the command again.", e);
    }
}

package dojang.setup;

import dojang.approval.persistence.StateFill;
import dojang.approval.persistence.StateFill.Difference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The states of cases as the log tells them: filled at an upgrade, written anew when a table was altered or lost. */
final class States {

    private States() {}

    /** Fills what an upgrade has left empty. */
    static void fillMissing(String serverUrl, Accounts accounts) {
        with(serverUrl, accounts, StateFill::missing);
    }

    /** Writes all of them anew; names the cases whose state was another one. */
    static List<Difference> rebuild(String serverUrl, Accounts accounts) {
        return with(serverUrl, accounts, StateFill::all);
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
                var rows = query.executeQuery("select 1 from approval_case where state_document is null limit 1")) {
            return rows.next();
        }
    }

    private interface Work<T> {
        T on(StateFill fill) throws SQLException;
    }

    private static <T> T with(String serverUrl, Accounts accounts, Work<T> work) {
        var url = serverUrl + accounts.database();
        try (var product = Database.open(url, accounts, Account.MIGRATOR);
                var log = Database.open(url, accounts, Account.AUDITOR)) {
            return work.on(new StateFill(product, log, accounts.audit()));
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private static SetupProblem broken(SQLException e) {
        return new SetupProblem(
                "The states of cases could not be written (" + e.getMessage() + "); run the command again.", e);
    }
}

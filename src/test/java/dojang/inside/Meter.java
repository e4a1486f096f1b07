package dojang.inside;

import dojang.shared.persistence.TransactionConnection;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/** What a work asks of the database, by the server's own counters of the one connection of its transaction. */
@Stateless
@PermitAll
public class Meter {

    private static final String COUNTERS = "show session status where Variable_name in ('Questions', 'Rows_sent')";

    @Inject
    TransactionConnection transaction;

    @Resource
    SessionContext session;

    /** How much was asked and how much came. */
    public record Amount<T>(T result, long statements, long rows) {

        /**
         * The least of three: every few seconds somebody looks whether the directory or the rules have changed, which
         * belongs to no work.
         */
        public static <T> Amount<T> least(Callable<Amount<T>> count) throws Exception {
            var least = count.call();
            for (int again = 0; again < 2; again++) {
                var next = count.call();
                least = next.statements() < least.statements() ? next : least;
            }
            return least;
        }
    }

    private record Look(long statements, long rows) {

        Look since(Look before) {
            return new Look(statements - before.statements, rows - before.rows);
        }
    }

    /** Work over the connection of the transaction. */
    public interface Preparation {
        void on(Connection connection) throws SQLException;
    }

    /** Does the work in a transaction and counts. */
    public <T> Amount<T> count(Callable<T> work) throws Exception {
        var first = look();
        var before = look();
        var result = work.call();
        var asked = look().since(before);
        var looking = before.since(first);
        return new Amount<>(result, asked.statements() - looking.statements(), asked.rows() - looking.rows());
    }

    /** Prepares, works, and undoes all of it. */
    public <T> T undone(Preparation preparation, Callable<T> work) throws Exception {
        transaction.with(connection -> {
            preparation.on(connection);
            return "";
        });
        var result = work.call();
        session.setRollbackOnly();
        return result;
    }

    private Look look() throws SQLException {
        return transaction.with(connection -> {
            try (var query = connection.createStatement();
                    var row = query.executeQuery(COUNTERS)) {
                row.next();
                long statements = row.getLong(2);
                row.next();
                return new Look(statements, row.getLong(2));
            }
        });
    }
}

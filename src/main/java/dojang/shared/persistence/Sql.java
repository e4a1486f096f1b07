package dojang.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain SQL: on the connection of the transaction where there is one, else on one of its own, for reading. */
@ApplicationScoped
public class Sql {

    @Inject
    TransactionConnection transaction;

    @Resource(lookup = DataSources.APP)
    DataSource pool;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** A statement that is ready to be run. */
    public interface Work<T> {
        T on(Query query);
    }

    /** Runs one statement. */
    public <T> T run(String sql, List<? extends @Nullable Object> values, Work<T> work) {
        return work(connection -> work.on(new Query(connection, sql, values)));
    }

    /** Works over the connection. */
    public <T> T work(TransactionConnection.Work<T> work) {
        try {
            if (transactions.getTransactionKey() != null) {
                return transaction.with(work);
            }
            try (Connection connection = pool.getConnection()) {
                return work.on(connection);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public <T> List<T> list(String sql, List<? extends @Nullable Object> values, Query.Reading<T> reading) {
        return run(sql, values, query -> query.list(reading));
    }

    public long number(String sql, List<? extends @Nullable Object> values) {
        return run(sql, values, Query::number);
    }

    /** Changes rows; only inside a transaction. */
    public int change(String sql, List<? extends @Nullable Object> values) {
        return run(sql, values, Query::run);
    }
}

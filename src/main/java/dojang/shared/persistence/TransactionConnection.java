package dojang.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The one connection of the transaction there is, the one JPA works on. Whoever asked the pool for another handle of it
 * would need a second place there for a moment, and many at once would wait for one another.
 */
@ApplicationScoped
public class TransactionConnection {

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** Works over a connection, which stays open. */
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Does the work inside the transaction.
     *
     * @throws IllegalStateException outside a transaction
     * @throws SQLException          as the work does
     */
    public <T> T with(Work<T> work) throws SQLException {
        var known = (Connection) transactions.getResource(TransactionConnection.class);
        return work.on(known == null ? unwrapped() : known);
    }

    /** Asked for once a transaction: JPA would look for it anew each time. */
    private Connection unwrapped() {
        @Nullable Connection connection = entities.unwrap(Connection.class);
        if (connection == null) {
            throw new IllegalStateException("there is no transaction");
        }
        transactions.putResource(TransactionConnection.class, connection);
        return connection;
    }
}

package dojang.audit.application;

import dojang.audit.persistence.BatchTable;
import dojang.audit.persistence.CursorTable;
import dojang.audit.persistence.EntryTable;
import dojang.shared.persistence.SqlFailure;
import dojang.shared.persistence.TransactionConnection;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;

/** Tells a listener the next sealed batch and remembers it, in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LogFollower {

    @Inject
    TransactionConnection transaction;

    @Inject
    AuditSettings settings;

    /**
     * Tells one batch. Of several nodes one does so at a time; the others find nothing to tell.
     *
     * @return whether there was one
     */
    @PermitAll
    public boolean tellNext(LogListener listener) {
        try {
            return transaction.with(connection -> tellNext(connection, listener));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private boolean tellNext(Connection connection, LogListener listener) {
        var cursors = new CursorTable(connection);
        var next =
                cursors.lock(listener.name()).flatMap(leaf -> new BatchTable(connection, settings.database()).at(leaf));
        next.ifPresent(batch -> {
            listener.hear(new EntryTable(connection, settings.database()).of(batch.entries()));
            cursors.move(listener.name(), batch.firstIndex() + batch.n());
        });
        return next.isPresent();
    }
}

package dojang.audit.application;

import dojang.audit.model.Batch;
import dojang.audit.model.Entry;
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
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;

/** Tells a listener the next sealed batch and remembers it, in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LogFollower {

    private static final Logger LOG = Logger.getLogger(LogFollower.class.getName());

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
            listener.hear(honest(batch, new EntryTable(connection, settings.database()).of(batch.entries())));
            cursors.move(listener.name(), batch.firstIndex() + batch.n());
        });
        return next.isPresent();
    }

    /** What somebody has altered or taken away since it was sealed is told to nobody; the verifier names it. */
    private static List<Entry> honest(Batch batch, Map<Long, Entry> found) {
        var sealed = batch.sealed(found);
        if (sealed.size() < batch.n()) {
            LOG.severe(() -> (batch.n() - sealed.size()) + " entries of the batch at leaf " + batch.firstIndex()
                    + " are not what was sealed and are told to nobody; verify the log");
        }
        return sealed;
    }
}

package dojang.audit.application;

import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.persistence.SqlFailure;
import dojang.shared.persistence.TransactionConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Puts acts on record, always inside the transaction of the act itself.
 *
 * <p>Every door writes here, also that of a failed sign-in and of a job without a caller, so nobody is turned away by role;
 * a transaction is what it asks for, and without one it refuses. No service of its own: a call through the container
 * costs more than what is asked here.
 */
@ApplicationScoped
public class AuditLog {

    @Inject
    TransactionConnection transaction;

    @Inject
    AuditSettings settings;

    private final LeftStates states = new LeftStates();

    /**
     * Writes exactly one entry. For an act on a case the caller holds the lock on the case's row, so that the entries of a
     * case follow one another; readings and sign-ins need no lock.
     *
     * @return the entry's id
     * @throws EntryExistsException if the idempotency key, or the step with its round, is taken
     */
    public long append(AuditRecord entry) {
        return write(log -> log.append(entry));
    }

    /**
     * Writes an act on a case whose row the caller has locked.
     *
     * @param state what {@link #state} found under the same lock, with nothing written for the case since
     * @return the entry's id
     * @throws EntryExistsException if the idempotency key, or the step with its round, is taken
     */
    public long append(AuditRecord entry, LogState state) {
        return write(log -> log.append(entry, state));
    }

    /** What the log holds for an act with this key on this case, whose row the caller has locked. */
    public LogState state(UUID idem, CaseId caseId) {
        return write(log -> log.state(idem, caseId));
    }

    /**
     * The digest of the state that the log has left this case in, whose row the caller has locked.
     *
     * @return empty before the first entry, and where entries of an earlier version do not say
     */
    public Optional<Digest> lastState(CaseId caseId) {
        return write(log -> log.lastState(caseId));
    }

    /** The entry of an idempotency key. */
    public Optional<StoredEntry> find(UUID idem) {
        return write(log -> log.find(idem));
    }

    private <T> T write(Function<LogWriter, T> work) {
        try {
            return transaction.with(connection -> work.apply(new LogWriter(
                    connection, settings.database(), settings.keys().mac(), states)));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}

package dojang.directory.application;

import dojang.directory.model.RoleChange;
import dojang.directory.persistence.RoleChangeTable;
import dojang.shared.model.PersonId;
import dojang.shared.persistence.TransactionConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps changes of roles that wait for a second person, always inside the transaction of whoever asks. It judges nothing;
 * what it answers stays true under the lock that {@link DirectoryChanges#locked} takes.
 */
@ApplicationScoped
public class RoleChanges {

    @Inject
    TransactionConnection transaction;

    /** Those that wait, the oldest first. */
    public List<RoleChange> open() {
        return with(RoleChangeTable::open);
    }

    /** Those that were settled last, the newest first. */
    public List<RoleChange> settled(int most) {
        return with(table -> table.settled(most));
    }

    public Optional<RoleChange> find(UUID id) {
        return with(table -> table.find(id));
    }

    public void add(RoleChange change) {
        with(table -> {
            table.add(change);
            return change;
        });
    }

    public void settle(UUID id, RoleChange.State state, PersonId by, Instant at) {
        with(table -> {
            table.settle(id, state, by, at);
            return state;
        });
    }

    private <T> T with(Work<T> work) {
        try {
            return transaction.with(connection -> work.on(new RoleChangeTable(connection)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T on(RoleChangeTable table) throws SQLException;
    }
}

package dojang.directory.application;

import dojang.directory.model.RoleChange;
import dojang.directory.persistence.RoleChangeTable;
import dojang.shared.model.PersonId;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Keeps changes of roles that wait for a second person, always inside the transaction of whoever asks. It judges nothing;
 * what it answers stays true under the lock that {@link DirectoryChanges#locked} takes.
 */
@ApplicationScoped
public class RoleChanges {

    @Inject
    Sql sql;

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

    private <T> T with(Function<RoleChangeTable, T> work) {
        return sql.work(connection -> work.apply(new RoleChangeTable(connection)));
    }
}

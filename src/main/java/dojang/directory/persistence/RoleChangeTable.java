package dojang.directory.persistence;

import dojang.directory.model.RoleChange;
import dojang.shared.model.PersonId;
import dojang.shared.persistence.Query;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes of roles that were proposed, and what became of them. Nothing is deleted. The caller owns the transaction. */
public final class RoleChangeTable {

    private static final String ROWS = "select id, person_id, roles_before, roles_after, reason, state, proposed_by,"
            + " proposed_at, decided_by, decided_at from role_change";

    private final Connection connection;

    public RoleChangeTable(Connection connection) {
        this.connection = connection;
    }

    /** Those that wait, the oldest first. */
    public List<RoleChange> open() {
        return rows(ROWS + " where state = ? order by proposed_at, id", RoleChange.State.PROPOSED.name());
    }

    /** Those that were settled last, the newest first. */
    public List<RoleChange> settled(int most) {
        return rows(
                ROWS + " where state <> ? order by decided_at desc, id desc limit " + most,
                RoleChange.State.PROPOSED.name());
    }

    public Optional<RoleChange> find(UUID id) {
        return rows(ROWS + " where id = ?", id).stream().findFirst();
    }

    public void add(RoleChange change) {
        run(
                "insert into role_change (id, person_id, roles_before, roles_after, reason, state, proposed_by,"
                        + " proposed_at) values (?,?,?,?,?,?,?,?)",
                change.id(),
                change.person().value(),
                stored(change.before()),
                stored(change.after()),
                change.reason(),
                change.state().name(),
                change.proposedBy().value(),
                Query.utc(change.proposedAt()));
    }

    public void settle(UUID id, RoleChange.State state, PersonId by, Instant at) {
        run(
                "update role_change set state = ?, decided_by = ?, decided_at = ? where id = ?",
                state.name(),
                by.value(),
                Query.utc(at),
                id);
    }

    private static RoleChange change(ResultSet row) throws SQLException {
        return new RoleChange(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                roles(row.getString("roles_before")),
                roles(row.getString("roles_after")),
                row.getString("reason"),
                RoleChange.State.valueOf(row.getString("state")),
                new PersonId(row.getObject("proposed_by", UUID.class)),
                Objects.requireNonNull(Query.instant(row, "proposed_at")),
                Query.value(row.getObject("decided_by", UUID.class), PersonId::new),
                Query.instant(row, "decided_at"));
    }

    private static String stored(Set<String> roles) {
        return String.join(",", roles.stream().sorted().toList());
    }

    private static Set<String> roles(String stored) {
        return stored.isEmpty() ? Set.of() : Set.of(stored.split(","));
    }

    private List<RoleChange> rows(String text, Object value) {
        return new Query(connection, text, value).list(RoleChangeTable::change);
    }

    private void run(String text, @Nullable Object... values) {
        new Query(connection, text, values).run();
    }
}

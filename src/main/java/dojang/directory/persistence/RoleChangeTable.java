package dojang.directory.persistence;

import dojang.directory.model.RoleChange;
import dojang.shared.model.PersonId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
    public List<RoleChange> open() throws SQLException {
        return rows(ROWS + " where state = ? order by proposed_at, id", RoleChange.State.PROPOSED.name());
    }

    /** Those that were settled last, the newest first. */
    public List<RoleChange> settled(int most) throws SQLException {
        return rows(
                ROWS + " where state <> ? order by decided_at desc, id desc limit " + most,
                RoleChange.State.PROPOSED.name());
    }

    public Optional<RoleChange> find(UUID id) throws SQLException {
        return rows(ROWS + " where id = ?", id).stream().findFirst();
    }

    public void add(RoleChange change) throws SQLException {
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
                utc(change.proposedAt()));
    }

    public void settle(UUID id, RoleChange.State state, PersonId by, Instant at) throws SQLException {
        run(
                "update role_change set state = ?, decided_by = ?, decided_at = ? where id = ?",
                state.name(),
                by.value(),
                utc(at),
                id);
    }

    private static RoleChange change(ResultSet row) throws SQLException {
        var decidedBy = row.getString("decided_by");
        return new RoleChange(
                UUID.fromString(row.getString("id")),
                PersonId.of(row.getString("person_id")),
                roles(row.getString("roles_before")),
                roles(row.getString("roles_after")),
                row.getString("reason"),
                RoleChange.State.valueOf(row.getString("state")),
                PersonId.of(row.getString("proposed_by")),
                row.getObject("proposed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                decidedBy == null ? null : PersonId.of(decidedBy),
                Optional.ofNullable(row.getObject("decided_at", LocalDateTime.class))
                        .map(at -> at.toInstant(ZoneOffset.UTC))
                        .orElse(null));
    }

    private static String stored(Set<String> roles) {
        return String.join(",", roles.stream().sorted().toList());
    }

    private static Set<String> roles(String stored) {
        return stored.isEmpty() ? Set.of() : Set.of(stored.split(","));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private List<RoleChange> rows(String query, Object value) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setObject(1, value);
            try (var rows = statement.executeQuery()) {
                var read = new ArrayList<RoleChange>();
                while (rows.next()) {
                    read.add(change(rows));
                }
                return List.copyOf(read);
            }
        }
    }

    private void run(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}

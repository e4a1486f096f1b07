package dojang.directory.persistence;

import dojang.directory.model.Absence;
import dojang.directory.model.AbsenceReason;
import dojang.directory.model.ActingKind;
import dojang.directory.model.ActingOrder;
import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.PersonRecord;
import dojang.directory.model.PostRecord;
import dojang.directory.model.Recorded;
import dojang.directory.model.Records;
import dojang.directory.model.Tenure;
import dojang.directory.model.UnitLevel;
import dojang.directory.model.UnitRecord;
import dojang.shared.model.Level;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads the whole directory; it is small, changes rarely and is asked all the time. Plain JDBC on the connection of
 * whoever reads: JPA reads over a connection of its own as long as it has written nothing itself, which is one place of
 * the pool too many and does not see what {@link DirectoryTables} has just written.
 */
public final class DirectoryRows {

    private static final String ABSENCES = "select id, person_id, from_date, to_date, reason from absence"
            + " where cancelled_at is null order by from_date, id";
    private static final String ORDERS = "select id, post_id, substitute_id, from_date, to_date, order_no, kind"
            + " from acting_order where cancelled_at is null order by from_date, id";

    private final Connection connection;

    public DirectoryRows(Connection connection) {
        this.connection = connection;
    }

    /** A number that grows with every change of the directory. */
    public long version() throws SQLException {
        return all(
                        "select value from setting where name = '" + DirectoryTables.VERSION + "'",
                        row -> Long.valueOf(row.getString(1)))
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** Reads all rows; units come in the order they are shown in. */
    public DirectorySnapshot read() throws SQLException {
        return new DirectorySnapshot(new Records(
                all(
                        "select id, code, name_ko, name_en, level, parent_id, task, place from org_unit"
                                + " order by place, code",
                        DirectoryRows::unit),
                all(
                        "select id, code, unit_id, title_ko, title_en, level, head from post order by code",
                        DirectoryRows::post),
                all(
                        "select id, login, name_ko, name_en, roles, language, active from person order by name_ko, login",
                        DirectoryRows::person),
                all(
                        "select person_id, post_id, from_date, to_date from tenure order by from_date",
                        DirectoryRows::tenure),
                all(ABSENCES, row -> absence(row).what()),
                all(ORDERS, row -> order(row).what())));
    }

    /** Absences under their ids, in order of their first days. */
    public List<Recorded<Absence>> absences() throws SQLException {
        return all(ABSENCES, DirectoryRows::absence);
    }

    /** Acting orders under their ids, in order of their first days. */
    public List<Recorded<ActingOrder>> orders() throws SQLException {
        return all(ORDERS, DirectoryRows::order);
    }

    private static UnitRecord unit(ResultSet row) throws SQLException {
        return new UnitRecord(
                new UnitId(id(row, "id")),
                row.getString("code"),
                new Text(row.getString("name_ko"), row.getString("name_en")),
                UnitLevel.valueOf(row.getString("level")),
                Optional.ofNullable(row.getString("parent_id"))
                        .map(UUID::fromString)
                        .map(UnitId::new)
                        .orElse(null),
                row.getString("task"),
                row.getInt("place"));
    }

    private static PostRecord post(ResultSet row) throws SQLException {
        return new PostRecord(
                new PostId(id(row, "id")),
                row.getString("code"),
                new UnitId(id(row, "unit_id")),
                new Text(row.getString("title_ko"), row.getString("title_en")),
                Level.valueOf(row.getString("level")),
                row.getBoolean("head"));
    }

    private static PersonRecord person(ResultSet row) throws SQLException {
        var roles = row.getString("roles");
        return new PersonRecord(
                new PersonId(id(row, "id")),
                row.getString("login"),
                new Text(row.getString("name_ko"), row.getString("name_en")),
                roles.isEmpty() ? Set.of() : Set.of(roles.split(",")),
                row.getString("language"),
                row.getBoolean("active"));
    }

    private static Tenure tenure(ResultSet row) throws SQLException {
        return new Tenure(
                new PersonId(id(row, "person_id")),
                new PostId(id(row, "post_id")),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class));
    }

    private static Recorded<Absence> absence(ResultSet row) throws SQLException {
        return new Recorded<>(
                id(row, "id"),
                new Absence(
                        new PersonId(id(row, "person_id")),
                        row.getObject("from_date", LocalDate.class),
                        row.getObject("to_date", LocalDate.class),
                        AbsenceReason.valueOf(row.getString("reason"))));
    }

    private static Recorded<ActingOrder> order(ResultSet row) throws SQLException {
        return new Recorded<>(
                id(row, "id"),
                new ActingOrder(
                        new PostId(id(row, "post_id")),
                        new PersonId(id(row, "substitute_id")),
                        row.getObject("from_date", LocalDate.class),
                        row.getObject("to_date", LocalDate.class),
                        row.getString("order_no"),
                        ActingKind.valueOf(row.getString("kind"))));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> all(String query, Reading<T> reading) throws SQLException {
        try (var statement = connection.prepareStatement(query);
                var rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(reading.of(rows));
            }
            return List.copyOf(read);
        }
    }
}

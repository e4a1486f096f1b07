package dojang.directory.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.directory.model.Absence;
import dojang.directory.model.ActingOrder;
import dojang.shared.model.PersonId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes one absence or order at a time. Nothing is deleted: what is taken back says when. The caller owns the transaction. */
public final class StandInTables {

    private final Connection connection;

    public StandInTables(Connection connection) {
        this.connection = connection;
    }

    public UUID add(Absence absence, PersonId by) throws SQLException {
        var id = UuidCreator.getTimeOrderedEpoch();
        run(
                "insert into absence (id, person_id, from_date, to_date, reason, set_by) values (?,?,?,?,?,?)",
                id,
                absence.person().value(),
                absence.from(),
                absence.to(),
                absence.reason().name(),
                by.value());
        return id;
    }

    public UUID add(ActingOrder order, PersonId by) throws SQLException {
        var id = UuidCreator.getTimeOrderedEpoch();
        run(
                "insert into acting_order (id, post_id, substitute_id, from_date, to_date, order_no, kind, set_by)"
                        + " values (?,?,?,?,?,?,?,?)",
                id,
                order.post().value(),
                order.substitute().value(),
                order.from(),
                order.to(),
                order.orderNumber(),
                order.kind().name(),
                by.value());
        return id;
    }

    public void endAbsence(UUID id, LocalDate last) throws SQLException {
        run("update absence set to_date = ? where id = ?", last, id);
    }

    public void cancelAbsence(UUID id, Instant at) throws SQLException {
        run("update absence set cancelled_at = ? where id = ?", utc(at), id);
    }

    public void endOrder(UUID id, LocalDate last) throws SQLException {
        run("update acting_order set to_date = ? where id = ?", last, id);
    }

    public void cancelOrder(UUID id, Instant at) throws SQLException {
        run("update acting_order set cancelled_at = ? where id = ?", utc(at), id);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
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

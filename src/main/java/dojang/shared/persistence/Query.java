package dojang.shared.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A statement with its values. The text is always a constant of its caller; values are never part of it. */
public final class Query {

    private final Connection connection;
    private final String sql;
    private final List<@Nullable Object> values;

    public Query(Connection connection, String sql, @Nullable Object... values) {
        this(connection, sql, Arrays.asList(values));
    }

    public Query(Connection connection, String sql, List<? extends @Nullable Object> values) {
        this.connection = connection;
        this.sql = sql;
        this.values = new ArrayList<>(values);
    }

    /** Reads one row. */
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(Reading<T> reading) {
        try (var statement = prepared(PreparedStatement.NO_GENERATED_KEYS);
                var rows = statement.executeQuery()) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(reading.read(rows));
            }
            return list;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public <T> Optional<T> first(Reading<T> reading) {
        return list(reading).stream().findFirst();
    }

    /** The one number that is asked for. */
    public long number() {
        return list(row -> row.getLong(1)).get(0);
    }

    /**
     * Inserts, updates or deletes.
     *
     * @return how many rows
     */
    public int run() {
        try (var statement = prepared(PreparedStatement.NO_GENERATED_KEYS)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public long insertForId() {
        try (var statement = prepared(PreparedStatement.RETURN_GENERATED_KEYS)) {
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** So many places for values, in brackets. */
    public static String places(Collection<?> values) {
        return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    /** A moment in UTC as the database keeps it, in microseconds. */
    public static @Nullable LocalDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /** The moment in this column; absent where it is null. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    /** What is made of a value that may be absent. */
    public static <A, B> @Nullable B value(@Nullable A value, Function<A, B> conversion) {
        return value == null ? null : conversion.apply(value);
    }

    private PreparedStatement prepared(int keys) throws SQLException {
        var statement = connection.prepareStatement(sql, keys);
        for (int place = 0; place < values.size(); place++) {
            statement.setObject(place + 1, values.get(place));
        }
        return statement;
    }
}

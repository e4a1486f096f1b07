package dojang.audit.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement with its values. The text is always a constant of this room; values are never part of it. */
final class Query {

    private final Connection connection;
    private final String sql;
    private final List<@Nullable Object> values;

    Query(Connection connection, String sql, @Nullable Object... values) {
        this(connection, sql, Arrays.asList(values));
    }

    Query(Connection connection, String sql, List<? extends @Nullable Object> values) {
        this.connection = connection;
        this.sql = sql;
        this.values = new ArrayList<>(values);
    }

    /** Reads one row. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(Reading<T> reading) {
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

    void insert() {
        try (var statement = prepared(PreparedStatement.NO_GENERATED_KEYS)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    long insertForId() {
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

    private PreparedStatement prepared(int keys) throws SQLException {
        var statement = connection.prepareStatement(sql, keys);
        for (int place = 0; place < values.size(); place++) {
            statement.setObject(place + 1, values.get(place));
        }
        return statement;
    }
}

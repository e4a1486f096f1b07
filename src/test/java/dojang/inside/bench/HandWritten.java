package dojang.inside.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Driver;

/**
 * The limit: what a decision has to write, by hand and without rules. Five statements and a commit, over connections that
 * are open and in a transaction already.
 */
final class HandWritten implements Subject, AutoCloseable {

    private static final String LOCK = "select state, version from bench_case where id = ? for update";
    private static final String CASE =
            "update bench_case set version = version + 1, state = ?, decided_at = utc_timestamp(6)"
                    + " where id = ? and version = ?";
    private static final String ENTRY =
            "insert into bench_entry (kind, case_id, step_id, round, actor_id, idem_key, body)"
                    + " values (7, ?, ?, 1, ?, ?, ?)";
    private static final String DONE =
            "update bench_step set state = 'DONE', outcome = 'ENDORSE', acted_by = ?, acted_at = utc_timestamp(6)"
                    + " where id = ? and state <> 'DONE'";
    private static final String NEXT =
            "update bench_step set state = 'ACTIVE', opened_at = utc_timestamp(6) where id = ? and state <> 'DONE'";

    private final BlockingQueue<Connection> connections;
    private final byte[] body;

    /** @param entryBytes size of an entry's body, as the product's are */
    HandWritten(int connections, int entryBytes) throws SQLException {
        this.connections = new ArrayBlockingQueue<>(connections);
        this.body = "x".repeat(entryBytes).getBytes(StandardCharsets.US_ASCII);
        for (int number = 0; number < connections; number++) {
            this.connections.add(open());
        }
    }

    private static Connection open() throws SQLException {
        var login = new Properties();
        login.setProperty("user", System.getProperty("dojang.db.user"));
        login.setProperty("password", System.getProperty("dojang.db.password"));
        @Nullable Connection opened = new Driver().connect(System.getProperty("dojang.db.url"), login);
        var connection = Objects.requireNonNull(opened);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public String name() {
        return "jdbc";
    }

    @Override
    public List<List<Deed>> chains(int number) throws Exception {
        return cases(number, STEPS);
    }

    @Override
    public List<List<Deed>> races(int number) throws Exception {
        return cases(number, AT_ONCE);
    }

    private List<List<Deed>> cases(int number, int deeds) throws Exception {
        var cases = new ArrayList<List<Deed>>();
        for (int made = 0; made < number; made++) {
            cases.add(within(connection -> fresh(connection, deeds)));
        }
        return cases;
    }

    /** One step more than there are deeds, so that each deed opens another one. */
    private List<Deed> fresh(Connection connection, int deeds) throws SQLException {
        var id = UuidCreator.getTimeOrderedEpoch();
        var steps = IntStream.rangeClosed(0, deeds)
                .mapToObj(place -> UuidCreator.getTimeOrderedEpoch())
                .toList();
        run(
                connection,
                "insert into bench_case (id, state, title, version) values (?, 'IN_APPROVAL', ?, 1)",
                id,
                "visit");
        for (int place = 0; place < steps.size(); place++) {
            run(
                    connection,
                    "insert into bench_step (id, case_id, place, state) values (?, ?, ?, 'PLANNED')",
                    steps.get(place),
                    id,
                    place);
        }
        return IntStream.range(0, deeds)
                .<Deed>mapToObj(place -> () -> within(open -> decide(open, id, steps.get(place), steps.get(place + 1))))
                .toList();
    }

    private boolean decide(Connection connection, UUID id, UUID step, UUID next) throws SQLException {
        var actor = id;
        long version = lock(connection, id);
        once(run(connection, CASE, "IN_APPROVAL", id, version));
        once(run(connection, ENTRY, id, step, actor, UUID.randomUUID(), body));
        once(run(connection, DONE, actor, step));
        run(connection, NEXT, next);
        return true;
    }

    private static long lock(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong("version");
            }
        }
    }

    private static void once(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("somebody was faster");
        }
    }

    private static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            return statement.executeUpdate();
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T within(Work<T> work) throws SQLException, InterruptedException {
        var connection = connections.take();
        try {
            var result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connections.add(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}

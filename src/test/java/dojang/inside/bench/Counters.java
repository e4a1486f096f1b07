package dojang.inside.bench;

import dojang.shared.persistence.DataSources;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The server's own counters: everything that came to it, also from the sequencer that seals once a second. */
@ApplicationScoped
class Counters {

    private static final int UTIME = 11;
    private static final int STIME = 12;
    private static final long TICK = 10_000_000;

    @Resource(lookup = DataSources.APP)
    DataSource database;

    /** All counters of statements, and of deadlocks. */
    Map<String, Long> now() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("show global status where Variable_name like 'Com\\_%'"
                        + " or Variable_name in ('Questions', 'Innodb_deadlocks')");
                var rows = statement.executeQuery()) {
            var counters = new TreeMap<String, Long>();
            while (rows.next()) {
                counters.put(rows.getString(1), rows.getLong(2));
            }
            return counters;
        }
    }

    /** Processor time that the server has used, in nanoseconds; Linux counts it in hundredths of a second. */
    long processorTime() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select @@datadir, @@pid_file");
                var row = statement.executeQuery()) {
            row.next();
            var pid = Files.readString(Path.of(row.getString(1)).resolve(row.getString(2)))
                    .strip();
            var stat = Files.readString(Path.of("/proc", pid, "stat"));
            // the fields after the name, which may hold blanks: proc(5)
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[UTIME]) + Long.parseLong(fields[STIME])) * TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What grew between two looks; the look itself is one statement. */
    static Map<String, Long> between(Map<String, Long> before, Map<String, Long> after) {
        var grown = new TreeMap<String, Long>();
        after.forEach((name, count) -> {
            long more = count - before.getOrDefault(name, 0L) - (name.equals("Questions") ? 1 : 0);
            if (more > 0 && !name.equals("Com_show_status")) {
                grown.put(name, more);
            }
        });
        return grown;
    }

    /** The size of an entry's body, in the mean over the log. */
    int entryBytes() throws SQLException {
        var log = System.getProperty("dojang.audit.database");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select avg(length(body)) from " + log + ".audit_entry where step_id is not null");
                var row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}

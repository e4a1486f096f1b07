package dojang.inside.bench;

import dojang.shared.persistence.DataSources;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The server's own counters: everything that came to it, also from the sequencer that seals once a second. */
@ApplicationScoped
class Counters {

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

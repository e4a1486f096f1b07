package dojang.inside;

import dojang.shared.persistence.DataSources;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Checksums of every table of the product database; the log lies in a database of its own. */
@Stateless
@PermitAll
public class StoredTables {

    @Resource(lookup = DataSources.APP)
    DataSource database;

    /** All but the memory of how far the log was told: every entry moves it, also that of a reading. */
    public Map<String, Long> checksums() {
        try (var connection = database.getConnection();
                var query = connection.createStatement()) {
            var sums = new TreeMap<String, Long>();
            for (var table : tables(connection)) {
                try (var row = query.executeQuery("checksum table `" + table + "`")) {
                    row.next();
                    sums.put(table, row.getLong(2));
                }
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("show full tables where Table_type = 'BASE TABLE'")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            names.remove("log_cursor");
            return names;
        }
    }
}

package dojang.directory.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.directory.model.ImportDoor;
import dojang.directory.model.ImportPlan;
import dojang.directory.model.ImportReader;
import dojang.directory.model.Records;
import dojang.directory.persistence.DirectoryRows;
import dojang.directory.persistence.DirectoryTables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Brings units, posts and people from CSV files into the directory: all lines or none. */
public final class DirectoryImport {

    private final DirectoryTables tables;
    private final DirectoryRows rows;

    /** The caller owns the connection and ends its transaction. */
    public DirectoryImport(Connection connection) {
        tables = new DirectoryTables(connection);
        rows = new DirectoryRows(connection);
    }

    /** Reads the files against what the directory knows, and writes nothing. */
    public ImportPlan plan(Map<String, String> files) throws SQLException {
        return plan(ImportDoor.SETUP, files, rows.read().records());
    }

    /** Reads the files against what the directory keeps, line by line, and writes nothing. */
    public ImportPlan plan(ImportDoor door, Map<String, String> files, Records stored) throws SQLException {
        return ImportReader.read(door, files, tables.known(), stored, UuidCreator::getTimeOrderedEpoch);
    }

    /** Writes when there is no problem at all. */
    public ImportPlan run(Map<String, String> files) throws SQLException {
        var plan = plan(files);
        if (plan.isClean()) {
            tables.write(plan.records());
        }
        return plan;
    }
}

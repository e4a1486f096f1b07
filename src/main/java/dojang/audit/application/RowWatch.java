package dojang.audit.application;

import dojang.audit.model.RecordedRow;
import dojang.audit.model.TablePicture;
import dojang.audit.model.WatchedTable;
import dojang.audit.model.WatchedTables;
import dojang.audit.persistence.RecordedRows;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Watches tables while an act changes them, and keeps what it changed. Whoever watches holds off those who write the same
 * tables, since what they do meanwhile would be taken for this act's.
 */
public final class RowWatch {

    private final RecordedRows rows;
    private final List<WatchedTable> tables;
    private final TablePicture before;

    private RowWatch(Connection connection, List<WatchedTable> tables, boolean fromNothing) {
        rows = new RecordedRows(connection);
        this.tables = List.copyOf(tables);
        before = fromNothing ? new TablePicture() : rows.picture(tables);
    }

    /** Watches from now on. */
    public static RowWatch begin(Connection connection, WatchedTables... watched) {
        return new RowWatch(connection, all(watched), false);
    }

    /** As if the tables had been empty: everything that stands there is what is recorded. */
    public static RowWatch ofEverything(Connection connection, WatchedTables... watched) {
        return new RowWatch(connection, all(watched), true);
    }

    private static List<WatchedTable> all(WatchedTables... watched) {
        var all = new ArrayList<WatchedTable>();
        for (var one : watched) {
            all.addAll(one.tables());
        }
        return all;
    }

    /**
     * Keeps what was changed since the beginning.
     *
     * @param entryKey of the entry that is about to be written
     * @return what the body of that entry must say beside its own words; nothing where nothing was changed
     */
    public Map<String, Object> end(UUID entryKey) {
        return keep(rows, entryKey, before.changesTo(rows.picture(tables)));
    }

    /** The same for rows that are known without looking. */
    public static Map<String, Object> keep(Connection connection, UUID entryKey, List<RecordedRow> changes) {
        return keep(new RecordedRows(connection), entryKey, changes);
    }

    private static Map<String, Object> keep(RecordedRows rows, UUID entryKey, List<RecordedRow> changes) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        rows.keep(entryKey, changes);
        return Map.of(
                RecordedRow.MEMBER,
                RecordedRow.told(changes.stream().map(RecordedRow::bytes).toList()));
    }
}

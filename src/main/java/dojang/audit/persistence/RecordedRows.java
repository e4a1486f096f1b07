package dojang.audit.persistence;

import dojang.audit.model.RecordedRow;
import dojang.audit.model.TablePicture;
import dojang.audit.model.WatchedTable;
import dojang.shared.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads watched tables, and keeps what acts left in them, over one connection. */
public final class RecordedRows {

    private static final int PAGE = 200;

    private final Connection connection;

    public RecordedRows(Connection connection) {
        this.connection = connection;
    }

    /** The rows of the tables as they stand. */
    public TablePicture picture(Collection<WatchedTable> tables) {
        var picture = new TablePicture();
        tables.forEach(table -> read(table, picture));
        return picture;
    }

    /** Every value as the database itself writes it, whatever driver reads it. */
    private void read(WatchedTable table, TablePicture picture) {
        var names = List.copyOf(table.columns().keySet());
        var columns = table.columns().values().stream()
                .map(expression -> ", cast(" + expression + " as char)")
                .collect(Collectors.joining());
        new Query(connection, "select cast(" + table.key() + " as char)" + columns + " from " + table.from())
                .list(row -> {
                    var values = new TreeMap<String, String>();
                    for (int place = 0; place < names.size(); place++) {
                        var value = row.getString(place + 2);
                        if (value != null) {
                            values.put(names.get(place), value);
                        }
                    }
                    picture.put(table.name(), row.getString(1), values);
                    return true;
                });
    }

    /** Keeps the rows of the entry with this key, in order. */
    public void keep(UUID entryKey, List<RecordedRow> rows) {
        for (int from = 0; from < rows.size(); from += PAGE) {
            var some = rows.subList(from, Math.min(rows.size(), from + PAGE));
            var values = new ArrayList<Object>();
            for (int place = 0; place < some.size(); place++) {
                var row = some.get(place);
                values.addAll(List.of(
                        entryKey,
                        from + place,
                        row.table(),
                        row.key(),
                        new String(row.bytes(), StandardCharsets.UTF_8)));
            }
            new Query(
                            connection,
                            "insert into recorded_row (entry_key, place, source, row_key, content) values "
                                    + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?, ?)")),
                            values)
                    .run();
        }
    }

    /** The bytes kept for the entry with this key, in order. */
    public List<byte[]> of(UUID entryKey) {
        return new Query(connection, "select content from recorded_row where entry_key = ? order by place", entryKey)
                .list(row -> row.getString(1).getBytes(StandardCharsets.UTF_8));
    }

    /** Keys of entries that rows are kept for. */
    public List<UUID> keys() {
        return new Query(connection, "select distinct entry_key from recorded_row")
                .list(row -> row.getObject(1, UUID.class));
    }
}

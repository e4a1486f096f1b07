package dojang.audit.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A table, or a part of one, whose rows are proven by the entries of the acts that wrote them.
 *
 * @param name    how the part is called in the log and in findings; usually the table
 * @param from    table, with the condition under which a row is watched where not all are
 * @param key     expression of the key
 * @param columns what is proven, by name, each with its expression; a column nobody relies on is left out
 */
public record WatchedTable(String name, String from, String key, Map<String, String> columns) {

    public WatchedTable {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** All rows of a table with a column {@code id}. */
    public static WatchedTable of(String table, String... columns) {
        var expressions = new LinkedHashMap<String, String>();
        Arrays.stream(columns).forEach(column -> expressions.put(column, column));
        return new WatchedTable(table, table, "id", expressions);
    }

    /** The same table with one more column, of which only the digest is told. */
    public WatchedTable digesting(String column) {
        var more = new LinkedHashMap<>(columns);
        more.put(column, "sha2(" + column + ", 256)");
        return new WatchedTable(name, from, key, more);
    }

    /** The same, of the rows that meet the condition. */
    public WatchedTable where(String condition) {
        return new WatchedTable(name, name + " where " + condition, key, columns);
    }

    /** The same, of rows that are told apart by this expression. */
    public WatchedTable keyed(String expression) {
        return new WatchedTable(name, from, expression, columns);
    }
}

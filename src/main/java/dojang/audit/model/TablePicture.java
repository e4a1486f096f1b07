package dojang.audit.model;

import dojang.shared.model.CanonicalJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rows of watched tables: as they stand, or as the log tells them. */
public final class TablePicture {

    private final Map<String, Map<String, Map<String, String>>> tables = new TreeMap<>();

    /** Takes one row as it stands; a column that is null is left out. */
    public void put(String table, String key, Map<String, String> columns) {
        var row = row(table, key);
        columns.forEach((column, value) -> row.put(column, normal(value)));
    }

    /** Goes on with what an act left. */
    public void apply(RecordedRow change) {
        var row = row(change.table(), change.key());
        change.columns()
                .forEach((column, value) ->
                        value.ifPresentOrElse(text -> row.put(column, text), () -> row.remove(column)));
    }

    private Map<String, String> row(String table, String key) {
        return tables.computeIfAbsent(table, none -> new TreeMap<>()).computeIfAbsent(key, none -> new TreeMap<>());
    }

    /** What has to be recorded so that this picture becomes the later one. */
    public List<RecordedRow> changesTo(TablePicture later) {
        var changes = new ArrayList<RecordedRow>();
        later.tables.forEach((table, rows) -> rows.forEach((key, columns) -> {
            var before = tables.getOrDefault(table, Map.of()).get(key);
            var changed = changed(before == null ? Map.of() : before, columns);
            if (before == null || !changed.isEmpty()) {
                changes.add(new RecordedRow(table, key, changed));
            }
        }));
        return changes;
    }

    private static Map<String, Optional<String>> changed(Map<String, String> before, Map<String, String> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var changed = new TreeMap<String, Optional<String>>();
        for (var name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changed.put(name, Optional.ofNullable(after.get(name)));
            }
        }
        return changed;
    }

    /** Where the rows that stand differ from what this picture, the log's, tells. */
    public List<RowFlaw> differing(TablePicture standing) {
        var flaws = new ArrayList<RowFlaw>();
        var names = new TreeSet<>(tables.keySet());
        names.addAll(standing.tables.keySet());
        for (var table : names) {
            var told = tables.getOrDefault(table, Map.of());
            var stands = standing.tables.getOrDefault(table, Map.of());
            for (var key : union(told.keySet(), stands.keySet())) {
                RowFlaw.add(flaws, table, key, told.get(key), stands.get(key));
            }
        }
        return flaws;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    /** As canonical JSON writes and reads it back. */
    private static String normal(String value) {
        var written = CanonicalJson.bytes(Map.of("v", value));
        return String.valueOf(CanonicalJsonReader.object(written).orElseThrow().get("v"));
    }
}

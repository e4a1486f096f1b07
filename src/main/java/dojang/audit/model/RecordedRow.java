package dojang.audit.model;

import dojang.shared.model.CanonicalJson;
import dojang.shared.model.Digest;
import dojang.shared.model.MerkleTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one act left in one row: only the columns it changed, so that nobody else's change is vouched for with it.
 *
 * @param columns values by column; empty where the act left nothing there
 */
public record RecordedRow(String table, String key, Map<String, Optional<String>> columns) {

    /** Member of an entry's body that names how many rows there are, and the root over them. */
    public static final String MEMBER = "rows";

    public RecordedRow {
        columns = Map.copyOf(columns);
    }

    /** The bytes that are hashed. */
    public byte[] bytes() {
        var values = new TreeMap<String, Object>();
        var emptied = new ArrayList<String>();
        new TreeMap<>(columns)
                .forEach((column, value) ->
                        value.ifPresentOrElse(text -> values.put(column, text), () -> emptied.add(column)));
        return CanonicalJson.bytes(Map.of("table", table, "key", key, "values", values, "emptied", emptied));
    }

    /** Reads one back; empty when the bytes are not those of one. */
    public static Optional<RecordedRow> read(byte[] bytes) {
        return CanonicalJsonReader.object(bytes).flatMap(RecordedRow::read);
    }

    private static Optional<RecordedRow> read(Map<String, Object> row) {
        if (row.get("values") instanceof Map<?, ?> values && row.get("emptied") instanceof List<?> emptied) {
            var columns = new TreeMap<String, Optional<String>>();
            values.forEach((column, text) -> columns.put(String.valueOf(column), Optional.of(String.valueOf(text))));
            emptied.forEach(column -> columns.put(String.valueOf(column), Optional.empty()));
            return Optional.of(
                    new RecordedRow(String.valueOf(row.get("table")), String.valueOf(row.get("key")), columns));
        }
        return Optional.empty();
    }

    /** What the body of an entry says of its rows, by RFC 6962 over their bytes in order. */
    public static Map<String, Object> told(List<byte[]> rows) {
        Digest root = MerkleTree.root(rows.stream().map(MerkleTree::leaf).toList());
        return Map.of("count", (long) rows.size(), "root", root.hex());
    }
}

package dojang.paper.model;

import dojang.shared.model.CanonicalJson;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people typed into a form: per field a String, Long, Boolean, List of String or List of rows; a row is a Map with
 * a stable {@code id}.
 *
 * <p>Two contents are equal when they say the same: text is kept in NFC, without blanks around it and with line feeds
 * only; what is empty or not ticked is left out, and so are rows without a filled cell.
 */
public final class Content implements Serializable {

    /** The key of a row's id. */
    public static final String ID = "id";

    public static final Content EMPTY = new Content(Map.of());

    private static final long serialVersionUID = 1L;

    private final TreeMap<String, Object> values;

    private Content(Map<?, ?> given) {
        values = cleanMap(given);
    }

    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if a value is of another type than those named above
     */
    public static Content of(Map<String, ?> values) {
        return new Content(values);
    }

    /** Copies the members of an object whose form only its reader knows; see {@link #of}. */
    public static Content ofMembers(Map<?, ?> members) {
        return new Content(members);
    }

    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** The value, or null when the field is empty. */
    public @Nullable Object value(String field) {
        return values.get(field);
    }

    /** The text, or the empty text when the field is empty or no text. */
    public String text(String field) {
        return values.get(field) instanceof String text ? text : "";
    }

    /** The rows of a table; empty when there are none. */
    public List<Map<String, Object>> rows(String field) {
        return rowsOf(values.get(field));
    }

    public Content with(String field, @Nullable Object value) {
        var changed = new TreeMap<String, Object>(values);
        changed.remove(field);
        if (value != null) {
            changed.put(field, value);
        }
        return new Content(changed);
    }

    /** The canonical JSON in which a draft is stored. */
    public String json() {
        return CanonicalJson.text(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Content content && values.equals(content.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return json();
    }

    @SuppressWarnings("unchecked") // the constructor lets only maps with text keys into a list of rows
    static List<Map<String, Object>> rowsOf(@Nullable Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>
                ? (List<Map<String, Object>>) list
                : List.of();
    }

    private static TreeMap<String, Object> cleanMap(Map<?, ?> given) {
        var clean = new TreeMap<String, Object>();
        given.forEach((key, value) -> {
            var kept = clean(value);
            if (kept != null) {
                clean.put((String) key, kept);
            }
        });
        return clean;
    }

    private static @Nullable Object clean(@Nullable Object value) {
        if (value == null || Boolean.FALSE.equals(value)) {
            return null;
        }
        if (value instanceof String text) {
            var kept = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                    .strip();
            return kept.isEmpty() ? null : kept;
        }
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof List<?> list) {
            return cleanList(list);
        }
        if (value instanceof Long || value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException("a content has no place for " + value.getClass());
    }

    private static @Nullable Object cleanList(List<?> list) {
        var kept = new ArrayList<Object>();
        for (var item : list) {
            var clean = item instanceof Map<?, ?> row ? cleanRow(row) : clean(item);
            if (clean != null) {
                kept.add(clean);
            }
        }
        return kept.isEmpty() ? null : Collections.unmodifiableList(kept);
    }

    private static @Nullable Object cleanRow(Map<?, ?> row) {
        var clean = cleanMap(row);
        return clean.isEmpty() || clean.size() == 1 && clean.containsKey(ID)
                ? null
                : Collections.unmodifiableMap(clean);
    }
}

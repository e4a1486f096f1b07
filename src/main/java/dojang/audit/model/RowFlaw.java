package dojang.audit.model;

import dojang.shared.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A row that stands otherwise than the log tells.
 *
 * @param column the column; empty when the whole row is missing or nobody has recorded it
 */
public record RowFlaw(String table, String key, String column, String told, String stands) {

    private static final int SHOWN = 120;

    static void add(
            List<RowFlaw> flaws,
            String table,
            String key,
            @Nullable Map<String, String> told,
            @Nullable Map<String, String> stands) {
        if (told == null || stands == null) {
            flaws.add(new RowFlaw(table, key, "", words(told), words(stands)));
            return;
        }
        var columns = new TreeSet<>(told.keySet());
        columns.addAll(stands.keySet());
        for (var column : columns) {
            if (!Objects.equals(told.get(column), stands.get(column))) {
                flaws.add(new RowFlaw(
                        table, key, column, told.getOrDefault(column, ""), stands.getOrDefault(column, "")));
            }
        }
    }

    private static String words(@Nullable Map<String, String> row) {
        return row == null ? "" : String.valueOf(row);
    }

    /** In words, with both sides. */
    public Finding finding() {
        var place = column.isEmpty() ? table : table + "." + column;
        return new Finding(
                null,
                "REGISTER_DIFFERS",
                new Text(
                        "%s (%s): 기록에는 “%s”, 표에는 “%s”".formatted(place, key, brief(told), brief(stands)),
                        "%s (%s): the log says “%s”, the table “%s”."
                                .formatted(place, key, brief(told), brief(stands))));
    }

    private static String brief(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}

package dojang.paper.model;

import dojang.policy.model.FacetName;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form, or one column of a table.
 *
 * @param name    unique in its form or table
 * @param choices for CHOICE and CHOICES, else empty
 * @param facet   the facet it fills; over the rows of a table words are united, flags or-ed, numbers added, and of a
 *                scale the highest is taken
 * @param table   for ROWS, else null
 */
public record Field(
        String name,
        FieldType type,
        Wording wording,
        Limits limits,
        List<Choice> choices,
        @Nullable FacetName facet,
        @Nullable Table table)
        implements Serializable {

    public Field {
        choices = List.copyOf(choices);
        if ((type == FieldType.ROWS) != (table != null)) {
            throw new IllegalArgumentException(name + ": a table belongs to rows and rows need a table");
        }
    }

    public Text label() {
        return wording.label();
    }

    public Text hint() {
        return wording.hint();
    }

    public boolean required() {
        return limits.required();
    }

    /** The columns of a table; empty for any other field. */
    public List<Field> columns() {
        return table == null ? List.of() : table.columns();
    }

    public Optional<Choice> choice(String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).findFirst();
    }

    /**
     * The columns of a field of rows.
     *
     * @param columns       fields without tables of their own
     * @param idPrefix      new rows get this prefix and the next free number as id, such as p9
     * @param sectionPerRow when each row is a section of its own: the start of its name, such as {@code TEXT.}; else null
     */
    public record Table(
            List<Field> columns, String idPrefix, @Nullable String sectionPerRow) implements Serializable {

        public Table {
            columns = List.copyOf(columns);
        }

        /** An id no row of the table has: one more than the highest number in use. */
        public String nextId(List<Map<String, Object>> rows) {
            var numbered = Pattern.compile(Pattern.quote(idPrefix) + "([0-9]{1,9})");
            int highest = rows.stream()
                    .map(row -> numbered.matcher(String.valueOf(row.get(Content.ID))))
                    .filter(Matcher::matches)
                    .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                    .max()
                    .orElse(0);
            return idPrefix + (highest + 1);
        }

        public Optional<Field> column(String name) {
            return columns.stream().filter(column -> column.name().equals(name)).findFirst();
        }
    }
}

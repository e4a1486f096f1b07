package dojang.paper.model;

import dojang.policy.model.FacetName;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
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
}

package dojang.paper.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    public Optional<Field> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}

package dojang.paper.model;

import dojang.policy.model.wording.Passage;
import java.io.Serializable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field or column whose text the guard of the language reads.
 *
 * @param path     a field, or {@code table.column}
 * @param language such as ko
 */
public record Guarded(String path, String language, Passage.Place place) implements Serializable {

    /** The column that says what a paragraph is for. */
    private static final String ROLE = "role";

    Stream<Passage> passages(FormDefinition form, Content content) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return passage(form.sectionOf(path), "", content.value(path));
        }
        var table = path.substring(0, dot);
        return content.rows(table).stream()
                .flatMap(row -> passage(
                        form.sectionOf(table, row),
                        row.get(ROLE) instanceof String role ? role : "",
                        row.get(path.substring(dot + 1))));
    }

    private Stream<Passage> passage(String section, String role, @Nullable Object text) {
        return text instanceof String written
                ? Stream.of(new Passage(place, section, language, role, written))
                : Stream.empty();
    }
}

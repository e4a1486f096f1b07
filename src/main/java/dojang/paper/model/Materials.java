package dojang.paper.model;

import dojang.policy.model.FacetName;
import dojang.policy.model.Material;
import dojang.policy.model.wording.Passage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what the rules know of a content besides its facets. */
final class Materials {

    /** The column that says what a paragraph is for. */
    private static final String ROLE = "role";

    private Materials() {}

    static Material of(FormDefinition form, Content content) {
        var passages = form.guarded().stream()
                .flatMap(guarded -> passages(guarded, form, content))
                .toList();
        var answered = WordingAnswers.of(content).keySet();
        return new Material(touched(form, content), passages, answered);
    }

    /** By task code the sections that name it. */
    private static Map<String, Set<String>> touched(FormDefinition form, Content content) {
        var touched = new TreeMap<String, Set<String>>();
        form.fields().forEach(field -> {
            if (field.facet() == FacetName.TASKS) {
                note(touched, content.value(field.name()), form.sectionOf(field.name()));
            }
            field.columns().stream()
                    .filter(column -> column.facet() == FacetName.TASKS)
                    .forEach(column -> content.rows(field.name())
                            .forEach(row -> note(touched, row.get(column.name()), form.sectionOf(field.name(), row))));
        });
        return touched;
    }

    private static void note(Map<String, Set<String>> touched, @Nullable Object tasks, String section) {
        if (tasks instanceof List<?> list) {
            list.forEach(task -> note(touched, task, section));
        } else if (tasks != null) {
            touched.computeIfAbsent(String.valueOf(tasks), task -> new TreeSet<>())
                    .add(section);
        }
    }

    private static Stream<Passage> passages(Guarded guarded, FormDefinition form, Content content) {
        var path = guarded.path();
        int dot = path.indexOf('.');
        if (dot < 0) {
            return passage(guarded, form.sectionOf(path), "", content.value(path));
        }
        var table = path.substring(0, dot);
        return content.rows(table).stream()
                .flatMap(row -> passage(
                        guarded,
                        form.sectionOf(table, row),
                        row.get(ROLE) instanceof String role ? role : "",
                        row.get(path.substring(dot + 1))));
    }

    private static Stream<Passage> passage(Guarded guarded, String section, String role, @Nullable Object text) {
        return text instanceof String written
                ? Stream.of(new Passage(guarded.place(), section, guarded.language(), role, written))
                : Stream.empty();
    }
}

package dojang.paper.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts a content into what a form has fields and columns for, and what another version of it had. */
final class OwnValues {

    private OwnValues() {}

    static Content of(Stream<Field> fields, Content content) {
        var own = new TreeMap<String, Object>();
        fields.forEach(field -> {
            var value = content.value(field.name());
            var rows = field.table() == null ? List.<Map<String, Object>>of() : content.rows(field.name());
            if (!rows.isEmpty()) {
                own.put(
                        field.name(),
                        rows.stream().map(row -> cells(field, row)).toList());
            } else if (value != null) {
                own.put(field.name(), value);
            }
        });
        return Content.of(own);
    }

    /** Names of fields, and of columns as {@code table.column}, that stand in the content and not in the form. */
    static Set<String> strange(List<Field> fields, Content content) {
        var strange = new TreeSet<>(content.values().keySet());
        fields.forEach(field -> strange.remove(field.name()));
        fields.stream().filter(field -> field.table() != null).forEach(field -> {
            var names = names(field);
            content.rows(field.name()).stream()
                    .flatMap(row -> row.keySet().stream())
                    .filter(name -> !names.contains(name))
                    .forEach(name -> strange.add(field.name() + "." + name));
        });
        return strange;
    }

    private static Set<String> names(Field table) {
        return Stream.concat(Stream.of(Content.ID), table.columns().stream().map(Field::name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Object> cells(Field table, Map<String, Object> row) {
        var names = names(table);
        return row.entrySet().stream()
                .filter(cell -> names.contains(cell.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

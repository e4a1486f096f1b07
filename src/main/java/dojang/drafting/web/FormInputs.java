package dojang.drafting.web;

import dojang.paper.model.Content;
import dojang.paper.model.Field;
import dojang.paper.model.FieldType;
import dojang.paper.model.FormDefinition;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A form while somebody types in it. */
public class FormInputs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormDefinition form;
    private final FieldInputs cells;
    private final Map<String, List<RowInputs>> tables = new HashMap<>();

    /** Values of fields that this version of the form does not have; nobody who saves loses them. */
    private final HashMap<String, Object> kept = new HashMap<>();

    /** Opens the stored content for typing. */
    FormInputs(FormDefinition form, Content content, Locale locale) {
        this.form = form;
        cells = FieldInputs.of(plain(form), content.values(), locale);
        content.values().forEach((name, value) -> {
            if (form.field(name).isEmpty()) {
                kept.put(name, value);
            }
        });
        form.fields().filter(FormInputs::isTable).forEach(field -> {
            var rows = new ArrayList<RowInputs>();
            content.rows(field.name())
                    .forEach(row -> rows.add(new RowInputs(
                            String.valueOf(row.get(Content.ID)),
                            FieldInputs.of(field.columns(), row, locale),
                            keptCells(field, row))));
            tables.put(field.name(), rows);
        });
    }

    /** What is typed now, complete or not. */
    Content content() {
        var values = new HashMap<>(kept);
        values.putAll(cells.values(plain(form)));
        form.fields()
                .filter(FormInputs::isTable)
                .forEach(field -> values.put(
                        field.name(),
                        rows(field.name()).stream()
                                .map(row -> values(field, row))
                                .toList()));
        return Content.of(values);
    }

    private static HashMap<String, Object> keptCells(Field table, Map<String, Object> row) {
        var kept = new HashMap<>(row);
        kept.remove(Content.ID);
        table.columns().forEach(column -> kept.remove(column.name()));
        return kept;
    }

    private static Map<String, Object> values(Field table, RowInputs row) {
        var values = new HashMap<>(row.kept());
        values.putAll(row.cells().values(table.columns()));
        values.put(Content.ID, row.id());
        return values;
    }

    /** Adds an empty row at the end. */
    public void add(String table) {
        var field = form.field(table).orElseThrow();
        rows(table)
                .add(new RowInputs(
                        freeId(field), FieldInputs.of(field.columns(), Map.of(), Locale.ROOT), new HashMap<>()));
    }

    public void remove(String table, String id) {
        rows(table).removeIf(row -> row.id().equals(id));
    }

    /** Moves a row up (-1) or down (1); at the edge it stays. */
    public void move(String table, String id, int by) {
        var rows = rows(table);
        for (int place = 0; place < rows.size(); place++) {
            int other = place + by;
            if (rows.get(place).id().equals(id) && other >= 0 && other < rows.size()) {
                Collections.swap(rows, place, other);
                return;
            }
        }
    }

    /** The next number behind every number in use, so that an id never comes back for another row. */
    private String freeId(Field field) {
        String prefix = Objects.requireNonNull(field.table()).idPrefix();
        int highest = rows(field.name()).stream()
                .map(row -> row.id().replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty() && digits.length() < 9)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return prefix + (highest + 1);
    }

    public List<RowInputs> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    WrongFields objections() {
        return WrongFields.of(form, content());
    }

    public FormDefinition getForm() {
        return form;
    }

    public FieldInputs getCells() {
        return cells;
    }

    private static List<Field> plain(FormDefinition form) {
        return form.fields().filter(field -> !isTable(field)).toList();
    }

    private static boolean isTable(Field field) {
        return field.type() == FieldType.ROWS;
    }
}

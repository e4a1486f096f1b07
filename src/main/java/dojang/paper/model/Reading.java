package dojang.paper.model;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One section in words, as a page shows it.
 *
 * @param section the section's name, the same as among those that are hashed
 * @param lines   at least one
 */
public record Reading(String section, Text label, List<Line> lines) implements Serializable {

    public Reading {
        lines = List.copyOf(lines);
    }

    /**
     * One field in words.
     *
     * @param value   empty for a table
     * @param columns headings of a table, else empty
     * @param rows    the cells of each row of a table, else empty
     */
    public record Line(Text label, Text value, List<Text> columns, List<List<Text>> rows) implements Serializable {}

    static List<Reading> of(List<Section> sections, Content content) {
        var readings = new ArrayList<Reading>();
        for (var section : sections) {
            var together = new ArrayList<Line>();
            section.fields().forEach(field -> {
                if (field.table() == null || field.table().sectionPerRow() == null) {
                    together.addAll(lines(field, content.values()));
                }
            });
            if (!together.isEmpty()) {
                readings.add(new Reading(section.name(), section.label(), together));
            }
            section.fields().forEach(field -> readings.addAll(rowReadings(section, field, content)));
        }
        return readings;
    }

    private static List<Reading> rowReadings(Section section, Field field, Content content) {
        if (field.table() == null || field.table().sectionPerRow() == null) {
            return List.of();
        }
        var prefix = field.table().sectionPerRow();
        var rows = content.rows(field.name());
        return IntStream.range(0, rows.size())
                .mapToObj(index -> new Reading(
                        prefix + rows.get(index).get(Content.ID),
                        numbered(section.label(), index + 1),
                        rowLines(field, rows.get(index))))
                .toList();
    }

    /** Readers count rows; the ids that outlive a change of their order mean nothing to them. */
    private static Text numbered(Text label, int number) {
        return new Text(label.ko() + " " + number, label.en() + " " + number);
    }

    private static List<Line> rowLines(Field table, Map<String, Object> row) {
        return table.columns().stream()
                .flatMap(column -> lines(column, row).stream())
                .toList();
    }

    private static List<Line> lines(Field field, Map<String, Object> cells) {
        var value = cells.get(field.name());
        if (value == null) {
            return List.of();
        }
        if (field.type() != FieldType.ROWS) {
            return List.of(new Line(field.label(), InWords.of(field, value), List.of(), List.of()));
        }
        var columns = field.columns().stream().map(Field::label).toList();
        var rows = Content.rowsOf(value).stream()
                .map(row -> cellsInWords(field, row))
                .toList();
        return List.of(new Line(field.label(), InWords.NOTHING, columns, rows));
    }

    private static List<Text> cellsInWords(Field table, Map<String, Object> row) {
        return table.columns().stream()
                .map(column -> {
                    var value = row.get(column.name());
                    return value == null ? InWords.NOTHING : InWords.of(column, value);
                })
                .toList();
    }
}

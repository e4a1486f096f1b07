package dojang.paper.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Cuts a content into the sections that are hashed one by one (domain study 4.9); empty sections are left out. */
final class Sections {

    /** Name of the section that keeps the order of rows which are sections themselves, after their common prefix. */
    static final String ORDER = "order";

    private final TreeMap<String, Object> sections = new TreeMap<>();

    private Sections() {}

    static SortedMap<String, Object> of(List<Section> cut, Content content) {
        var result = new Sections();
        cut.forEach(section -> result.add(section, content));
        return result.sections;
    }

    /**
     * The content that was cut into these sections.
     *
     * @param stored values by section name
     */
    static Content content(List<Section> cut, Map<String, Object> stored) {
        var values = new TreeMap<String, Object>();
        for (var section : cut) {
            if (stored.get(section.name()) instanceof Map<?, ?> together) {
                together.forEach((field, value) -> values.put(String.valueOf(field), value));
            }
            for (var field : section.fields()) {
                var prefix = field.table() == null ? null : field.table().sectionPerRow();
                if (prefix != null && stored.get(prefix + ORDER) instanceof List<?> order) {
                    values.put(
                            field.name(),
                            order.stream()
                                    .map(id -> stored.get(prefix + id))
                                    .filter(Objects::nonNull)
                                    .toList());
                }
            }
        }
        return Content.of(values);
    }

    private void add(Section section, Content content) {
        var together = new TreeMap<String, Object>();
        for (var field : section.fields()) {
            var value = content.value(field.name());
            if (value != null && field.table() != null && field.table().sectionPerRow() != null) {
                addRows(field.table().sectionPerRow(), content.rows(field.name()));
            } else if (value != null) {
                together.put(field.name(), value);
            }
        }
        if (!together.isEmpty()) {
            sections.put(section.name(), together);
        }
    }

    private void addRows(String prefix, List<Map<String, Object>> rows) {
        rows.forEach(row -> sections.put(prefix + row.get(Content.ID), row));
        sections.put(
                prefix + ORDER, rows.stream().map(row -> row.get(Content.ID)).collect(Collectors.toList()));
    }
}

package dojang.paper.model;

import java.util.List;
import java.util.Map;
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

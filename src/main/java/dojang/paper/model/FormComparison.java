package dojang.paper.model;

import dojang.paper.model.FormDifference.What;
import dojang.shared.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a newer version of a form has otherwise than an older one; whatever differs in the files is named. */
public final class FormComparison {

    private final List<FormDifference> found = new ArrayList<>();

    private FormComparison() {}

    /** In the order of the newer form, then what is gone, then what belongs to no field. */
    public static List<FormDifference> between(FormDefinition before, FormDefinition after) {
        var comparison = new FormComparison();
        comparison.fields("", before.fields().toList(), after.fields().toList());
        comparison.sections(before.sections(), after.sections());
        comparison.part("label", before.label(), after.label());
        comparison.part("referencePrefix", before.referencePrefix(), after.referencePrefix());
        comparison.part("derivations", before.derivations(), after.derivations());
        comparison.part("checks", before.checks(), after.checks());
        comparison.part("guarded", before.guarded(), after.guarded());
        return List.copyOf(comparison.found);
    }

    private void fields(String place, List<Field> before, List<Field> after) {
        var old = byName(before);
        var fresh = byName(after);
        fresh.forEach((name, field) -> {
            var was = old.get(name);
            if (was == null) {
                found.add(FormDifference.of(What.ADDED, place + name, field.label()));
            } else {
                field(place + name, was, field);
            }
        });
        old.forEach((name, field) -> {
            if (!fresh.containsKey(name)) {
                found.add(FormDifference.of(What.REMOVED, place + name, field.label()));
            }
        });
    }

    private static Map<String, Field> byName(List<Field> fields) {
        var named = new LinkedHashMap<String, Field>();
        fields.forEach(field -> named.put(field.name(), field));
        return named;
    }

    private void field(String name, Field before, Field after) {
        var label = after.label();
        if (!before.label().equals(label)) {
            found.add(new FormDifference(What.LABEL, name, label, before.label(), label));
        }
        if (before.type() != after.type()) {
            found.add(new FormDifference(What.TYPE, name, label, type(before), type(after)));
        }
        if (before.required() != after.required()) {
            found.add(FormDifference.of(after.required() ? What.REQUIRED : What.OPTIONAL, name, label));
        }
        if (!details(before).equals(details(after))) {
            found.add(FormDifference.of(What.DETAIL, name, label));
        }
        fields(name + ".", before.columns(), after.columns());
    }

    private static Text type(Field field) {
        return new Text(field.type().name(), field.type().name());
    }

    private static List<Object> details(Field field) {
        var table = field.table();
        return List.of(
                field.hint(),
                field.limits().maxLength(),
                field.limits().min(),
                field.limits().max(),
                field.choices(),
                String.valueOf(field.facet()),
                table == null ? "" : table.idPrefix(),
                table == null ? "" : String.valueOf(table.sectionPerRow()),
                field.columns().stream().map(Field::name).toList());
    }

    private void sections(List<Section> before, List<Section> after) {
        var names = new LinkedHashMap<String, Section>();
        after.forEach(section -> names.put(section.name(), section));
        before.forEach(section -> names.putIfAbsent(section.name(), section));
        names.forEach((name, section) -> {
            if (!outline(before, name).equals(outline(after, name))) {
                found.add(FormDifference.of(What.SECTION, name, section.label()));
            }
        });
        part(
                "sections",
                before.stream().map(Section::name).toList(),
                after.stream().map(Section::name).toList());
    }

    /** A section's label and the order of its fields; empty where there is none so called. */
    private static List<Object> outline(List<Section> sections, String name) {
        return sections.stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .map(section -> List.<Object>of(
                        section.label(),
                        section.fields().stream().map(Field::name).toList()))
                .orElse(List.of());
    }

    private void part(String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            found.add(FormDifference.of(What.PART, name, new Text(name, name)));
        }
    }
}

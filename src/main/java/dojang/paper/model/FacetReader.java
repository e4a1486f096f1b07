package dojang.paper.model;

import dojang.policy.model.FacetName;
import dojang.policy.model.Facets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the facets of a content: from fields, from columns over all rows, and by derivation. */
public final class FacetReader {

    /** Of a date with time only the day counts. */
    private static final int DAY_LENGTH = "2017-11-22".length();

    private final Map<FacetName, Object> facets = new EnumMap<>(FacetName.class);

    private FacetReader() {}

    /** What the rules get to know; values that do not fit their field are left out. */
    public static Facets read(FormDefinition form, Content content) {
        var reader = new FacetReader();
        form.fields().forEach(field -> reader.take(field, content));
        form.derivations()
                .forEach(derivation ->
                        derivation.from(content).ifPresent(value -> reader.facets.put(derivation.facet(), value)));
        reader.facets.put(FacetName.KIND, form.kind());
        return new Facets(reader.facets, content.values().keySet(), Materials.of(form, content));
    }

    private void take(Field field, Content content) {
        takeCell(field, content.values());
        for (var row : content.rows(field.name())) {
            field.columns().forEach(column -> takeCell(column, row));
        }
    }

    private void takeCell(Field field, Map<String, Object> cells) {
        var facet = field.facet();
        var value = cells.get(field.name());
        if (facet != null && value != null && FieldCheck.objection(field, value).isEmpty()) {
            var fitting = facetValue(facet, value);
            facets.merge(facet, fitting, (one, other) -> merged(facet, one, other));
        }
    }

    private static Object facetValue(FacetName facet, Object value) {
        return switch (facet.type()) {
            case NUMBER, FLAG, WORD, SCALE -> value;
            case DAY -> ((String) value).substring(0, DAY_LENGTH);
            case WORDS -> value instanceof List<?> words ? Set.copyOf(words) : Set.of(value);
        };
    }

    private static Object merged(FacetName facet, Object one, Object other) {
        return switch (facet.type()) {
            case NUMBER -> (Long) one + (Long) other;
            case FLAG, WORD, DAY -> other;
            case SCALE -> facet.words().indexOf(one) >= facet.words().indexOf(other) ? one : other;
            case WORDS -> union((Set<?>) one, (Set<?>) other);
        };
    }

    private static Set<Object> union(Set<?> one, Set<?> other) {
        var all = new TreeSet<Object>(one);
        all.addAll(other);
        return all;
    }
}

package dojang.policy.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that fit their facets; laying some over others checks nothing twice, which trying every combination needs. */
final class FacetValues extends AbstractMap<FacetName, Object> {

    private final EnumMap<FacetName, Object> values;

    private FacetValues(EnumMap<FacetName, Object> values) {
        this.values = values;
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a value does not fit its facet
     */
    static FacetValues of(Map<FacetName, Object> given) {
        if (given instanceof FacetValues checked) {
            return checked;
        }
        var values = new EnumMap<FacetName, Object>(FacetName.class);
        given.forEach((facet, value) -> values.put(facet, checked(facet, value)));
        return new FacetValues(values);
    }

    FacetValues with(FacetValues over) {
        var more = values.clone();
        more.putAll(over.values);
        return new FacetValues(more);
    }

    FacetValues with(FacetName facet, Object value) {
        var more = values.clone();
        more.put(facet, checked(facet, value));
        return new FacetValues(more);
    }

    FacetValues without(FacetName facet) {
        var fewer = values.clone();
        fewer.remove(facet);
        return new FacetValues(fewer);
    }

    @Override
    public @Nullable Object get(Object facet) {
        return values.get(facet);
    }

    @Override
    public boolean containsKey(Object facet) {
        return values.containsKey(facet);
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public Set<Map.Entry<FacetName, Object>> entrySet() {
        return Collections.unmodifiableSet(values.entrySet());
    }

    private static Object checked(FacetName facet, Object value) {
        return switch (facet.type()) {
            case NUMBER -> require(facet, value, value instanceof Long);
            case FLAG -> require(facet, value, value instanceof Boolean);
            case WORD, SCALE -> require(facet, value, value instanceof String word && facet.allows(word));
            case DAY -> require(facet, value, value instanceof String day && isDay(day));
            case WORDS ->
                require(
                        facet,
                        value instanceof Set<?> set ? Set.copyOf(set) : value,
                        value instanceof Set<?> set && set.stream().allMatch(word -> facet.allows((String) word)));
        };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Object require(FacetName facet, Object value, boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException(facet.key() + " cannot be " + value);
        }
        return value;
    }
}

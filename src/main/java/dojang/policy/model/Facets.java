package dojang.policy.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules know of one draft.
 *
 * @param values per facet a Long, Boolean, String or Set of String, as its {@link FacetType} says; a day is a String
 * @param filled names of the form's fields that hold something, for rules that require one
 * @param material what the rules know besides
 */
public record Facets(Map<FacetName, Object> values, Set<String> filled, Material material) {

    public static final Facets NONE = new Facets(Map.of(), Set.of());

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a value does not fit its facet
     */
    public Facets {
        values = FacetValues.of(values);
        filled = Set.copyOf(filled);
    }

    /** Facets without material. */
    public Facets(Map<FacetName, Object> values, Set<String> filled) {
        this(values, filled, Material.NONE);
    }

    public Facets with(FacetName facet, Object value) {
        return new Facets(FacetValues.of(values).with(facet, value), filled, material);
    }

    /** With these values laid over its own. */
    public Facets with(Map<FacetName, Object> over) {
        return new Facets(FacetValues.of(values).with(FacetValues.of(over)), filled, material);
    }

    public Facets without(FacetName facet) {
        return new Facets(FacetValues.of(values).without(facet), filled, material);
    }

    /** The same facets with this field of the form filled. */
    public Facets filling(String field) {
        var more = new TreeSet<>(filled);
        more.add(field);
        return new Facets(values, more, material);
    }

    /** As its {@link FacetType} says; null where nobody has given it. */
    @Nullable
    Object value(FacetName facet) {
        return values.get(facet);
    }

    public Optional<Long> number(FacetName facet) {
        return Optional.ofNullable((Long) values.get(facet));
    }

    public boolean flag(FacetName facet) {
        return Boolean.TRUE.equals(values.get(facet));
    }

    public Optional<String> word(FacetName facet) {
        return Optional.ofNullable((String) values.get(facet));
    }

    public Optional<LocalDate> day(FacetName facet) {
        return word(facet).map(LocalDate::parse);
    }

    /** The words in alphabetical order. */
    public List<String> words(FacetName facet) {
        return values.get(facet) instanceof Set<?> set
                ? set.stream().map(String.class::cast).sorted().toList()
                : List.of();
    }

    /** One facet as a fact to show, such as {@code guests = 16}. */
    public String fact(FacetName facet) {
        var shown = facet.type() == FacetType.WORDS
                ? String.join(", ", words(facet))
                : String.valueOf(values.getOrDefault(facet, facet.type() == FacetType.FLAG ? "false" : "?"));
        return facet.key() + " = " + shown;
    }

    /** All facets as plain values by key, fit for canonical JSON. */
    public Map<String, Object> plain() {
        var plain = new TreeMap<String, Object>();
        values.forEach((facet, value) -> plain.put(facet.key(), value instanceof Set<?> ? words(facet) : value));
        return plain;
    }
}

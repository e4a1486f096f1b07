package dojang.policy.web;

import dojang.policy.model.FacetName;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.sentence.FacetWords;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * How a facet is changed on a page.
 *
 * @param look    NUMBER, FLAG, CHOICE, CHOICES or LIST (words separated by commas)
 * @param unit    of a number, such as 원; empty when it has none
 * @param options for CHOICE and CHOICES, else empty
 */
public record FacetControl(String key, String look, Text name, Text unit, List<Option> options)
        implements Serializable {

    private static final Text NO_UNIT = new Text("", "");

    /** A word that can be chosen. */
    public record Option(String value, Text label) implements Serializable {}

    public FacetControl {
        options = List.copyOf(options);
    }

    static FacetControl of(FacetName facet, PolicyPack pack, FacetWords words) {
        var values = facet == FacetName.TASKS
                ? pack.words().tasks().keySet().stream().sorted().toList()
                : facet.words();
        var options = values.stream()
                .map(value -> new Option(value, words.word(facet, value)))
                .toList();
        return switch (facet.type()) {
            case FLAG -> new FacetControl(facet.key(), "FLAG", words.claim(facet, true), NO_UNIT, List.of());
            case NUMBER -> new FacetControl(facet.key(), "NUMBER", words.name(facet), unit(facet, words), List.of());
            case WORD, SCALE -> new FacetControl(facet.key(), "CHOICE", words.name(facet), NO_UNIT, options);
            case WORDS ->
                new FacetControl(
                        facet.key(), options.isEmpty() ? "LIST" : "CHOICES", words.name(facet), NO_UNIT, options);
            case DAY -> throw new IllegalArgumentException("no rule looks at the day " + facet.key());
        };
    }

    /** Its name with the unit, where the language has one and the name does not say it already. */
    public String label(Locale language) {
        var called = name.in(language);
        var counted = unit.in(language);
        boolean said = called.endsWith(" " + counted) || called.endsWith("(" + counted + ")");
        return counted.isEmpty() || said ? called : called + " (" + counted + ")";
    }

    private static Text unit(FacetName facet, FacetWords words) {
        var zero = words.number(facet, 0);
        return new Text(
                zero.ko().replace("0", "").strip(), zero.en().replace("0", "").strip());
    }

    FacetName facet() {
        return FacetName.ofKey(key).orElseThrow();
    }
}

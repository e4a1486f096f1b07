package dojang.policy.model.sentence;

import dojang.policy.model.FacetName;
import dojang.policy.model.Facets;
import dojang.shared.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is kept of a rule, such as {@code guests = 16} and {@code W30, P}, in words. */
public final class FactSentences {

    private static final String LINK = " = ";
    private static final String COMMA = ", ";
    private static final String PRACTICE = "P";
    private static final Pattern PUBLISHED = Pattern.compile("[SW]\\d+[a-z]?");

    private final FacetWords words;
    private final Lexicon lexicon;

    public FactSentences(FacetWords words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** A fact as {@link Facets#fact} wrote it; what is none stays as it is. */
    public Text of(String fact) {
        var parts = fact.split(LINK, 2);
        return FacetName.ofKey(parts[0])
                .filter(facet -> parts.length == 2)
                .flatMap(facet -> worded(facet, parts[1]))
                .orElseGet(() -> new Text(fact, fact));
    }

    private Optional<Text> worded(FacetName facet, String value) {
        try {
            return Optional.of(words.fact(facets(facet, value), facet));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a word of rules long gone
        }
    }

    private static Facets facets(FacetName facet, String value) {
        if (value.equals("?") || value.isEmpty()) {
            return Facets.NONE;
        }
        return Facets.NONE.with(
                facet,
                switch (facet.type()) {
                    case NUMBER -> (Object) Long.valueOf(value);
                    case FLAG -> Boolean.valueOf(value);
                    case WORD, SCALE, DAY -> value;
                    case WORDS -> Set.copyOf(Arrays.asList(value.split(COMMA, -1)));
                });
    }

    /** What a rule rests on: articles by their names, the ministry's practice in words, marks of sources left out. */
    public Text basis(String basis) {
        var said = new ArrayList<Text>();
        for (var part : basis.split(COMMA, -1)) {
            if (part.equals(PRACTICE)) {
                said.add(lexicon.say("basis.practice"));
            } else if (!PUBLISHED.matcher(part).matches()) {
                said.add(new Text(part, part));
            }
        }
        return joined(said.isEmpty() ? List.of(lexicon.say("basis.published")) : said);
    }

    private static Text joined(List<Text> said) {
        return new Text(
                String.join(COMMA, said.stream().map(Text::ko).toList()),
                String.join(COMMA, said.stream().map(Text::en).toList()));
    }
}

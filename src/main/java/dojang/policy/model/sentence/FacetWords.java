package dojang.policy.model.sentence;

import dojang.policy.model.FacetName;
import dojang.policy.model.FacetType;
import dojang.policy.model.Facets;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Rank;
import dojang.shared.model.Level;
import dojang.shared.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What facets and their values are called. */
public final class FacetWords {

    private static final Set<FacetName> RANKS =
            Set.of(FacetName.HEAD_RANK, FacetName.HOST_RANK, FacetName.COUNTERPART_RANK, FacetName.OUR_SIGNATORY_RANK);
    private static final Set<FacetName> LEVELS = Set.of(FacetName.ASKED_LEVEL, FacetName.FORMER_LEVEL);

    private final PolicyPack pack;
    private final Lexicon lexicon;

    public FacetWords(PolicyPack pack, Lexicon lexicon) {
        this.pack = pack;
        this.lexicon = lexicon;
    }

    /** What the facet is called, such as "the number of guests". */
    public Text name(FacetName facet) {
        return lexicon.say("facet." + facet.key());
    }

    /** What a flag says: that the head of agency meets the guests, or that not. */
    public Text claim(FacetName flag, boolean holds) {
        return lexicon.say("facet." + flag.key() + (holds ? ".yes" : ".no"));
    }

    /** A number with its unit. */
    public Text number(FacetName facet, long value) {
        var grouped = String.format(Locale.ROOT, "%,d", value);
        return lexicon.find("facet." + facet.key() + ".value")
                .map(pattern -> new Text(
                        pattern.ko().replace("{0}", grouped), pattern.en().replace("{0}", grouped)))
                .orElseGet(() -> new Text(grouped, grouped));
    }

    /** A word of a facet. */
    public Text word(FacetName facet, String word) {
        if (RANKS.contains(facet)) {
            return Rank.valueOf(word).label();
        }
        if (LEVELS.contains(facet)) {
            return pack.words().of(Level.valueOf(word));
        }
        return switch (facet) {
            case KIND -> lexicon.say("kind." + word);
            case TASKS -> pack.words().of(word);
            case COUNTRIES -> country(word);
            default ->
                facet.words().isEmpty() ? new Text(word, word) : lexicon.say("facet." + facet.key() + "." + word);
        };
    }

    /** A facet of a draft as a fact, such as "the number of guests: 16". */
    public Text fact(Facets facets, FacetName facet) {
        if (facet.type() == FacetType.FLAG) {
            return claim(facet, facets.flag(facet));
        }
        var value = value(facets, facet);
        return new Text(name(facet).ko() + ": " + value.ko(), name(facet).en() + ": " + value.en());
    }

    private Text value(Facets facets, FacetName facet) {
        return switch (facet.type()) {
            case NUMBER ->
                facets.number(facet).map(number -> number(facet, number)).orElseGet(this::unknown);
            case WORD, SCALE ->
                facets.word(facet).map(word -> word(facet, word)).orElseGet(this::unknown);
            case DAY -> facets.word(facet).map(day -> new Text(day, day)).orElseGet(this::unknown);
            case WORDS -> list(facet, facets.words(facet));
            case FLAG -> claim(facet, facets.flag(facet));
        };
    }

    Text list(FacetName facet, List<String> words) {
        if (words.isEmpty()) {
            return lexicon.say("facet.none");
        }
        var said = words.stream().map(word -> word(facet, word)).toList();
        return new Text(
                String.join(", ", said.stream().map(Text::ko).toList()),
                String.join(", ", said.stream().map(Text::en).toList()));
    }

    private Text unknown() {
        return lexicon.say("facet.unknown");
    }

    private static Text country(String code) {
        var country = new Locale("", code);
        return new Text(country.getDisplayCountry(Locale.KOREAN), country.getDisplayCountry(Locale.ENGLISH));
    }
}

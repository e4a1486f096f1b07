package dojang.policy.model;

import static dojang.policy.model.FacetType.FLAG;
import static dojang.policy.model.FacetType.NUMBER;
import static dojang.policy.model.FacetType.SCALE;
import static dojang.policy.model.FacetType.WORD;
import static dojang.policy.model.FacetType.WORDS;

import dojang.shared.model.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The closed vocabulary in which rules speak about a draft (domain study 4.5). Forms fill facets, conditions read them;
 * a name outside this list is refused in either file.
 */
public enum FacetName {
    KIND(
            WORD,
            List.of(
                    "HOST_VISIT",
                    "INVITE_DELEGATION",
                    "INVITATIONAL_COURSE",
                    "COURSE_INVITEES",
                    "WORKSHOP",
                    "SPEAKING_ONLINE",
                    "MEDIA_COOPERATION",
                    "MOU_MANDATE",
                    "MOU_CONCLUSION",
                    "MOU_CHANGE",
                    "RELATIONSHIP_CHANGE",
                    "CENTRE_OR_PLACEMENT",
                    "AFTER_REPORT",
                    "REVOCATION")),
    COUNTERPART_TYPE(
            WORD, List.of("MINISTRY", "AGENCY", "CITY", "INTERNATIONAL_BODY", "COMPANY", "ACADEMIC", "EMBASSY")),
    /** Rank of the counterpart's highest representative in a matter without guests. */
    COUNTERPART_RANK(SCALE, Rank.scale()),
    COUNTRIES(WORDS, List.of()),
    COUNTRY_COUNT(NUMBER),
    SECTORS(WORDS, List.of("PUBLIC", "PRIVATE", "ACADEMIC", "INTERNATIONAL")),
    /** Task codes of other units whose work is touched: by a site, an area of cooperation or data. */
    TASKS(WORDS, List.of()),
    HEAD_RANK(SCALE, Rank.scale()),
    HOST_RANK(SCALE, Rank.scale()),
    /** Places between the ranks of the head of the visiting delegation and of our host. */
    RANK_GAP(NUMBER),
    GUESTS(NUMBER),
    NIGHTS(NUMBER),
    /** The minister, or a city's mayor, meets the guests. */
    AGENCY_HEAD_MEETS(FLAG),
    /** Won. */
    COST(NUMBER),
    /** Won; the largest single contract. */
    CONTRACT(NUMBER),
    IN_BUDGET(FLAG),
    ODA(FLAG),
    SITE_SECURITY(SCALE, List.of("OPEN", "CONTROLLED", "RESTRICTED")),
    PERSONAL_DATA(FLAG),
    SENSITIVITY(SCALE, List.of("GENERAL", "RESTRICTED", "CLASSIFIED")),
    DISCLOSURE(WORD, List.of("OPEN", "PARTIAL", "CLOSED")),
    PRESS_PLANNED(FLAG),
    NATIONAL_MEDIA(FLAG),
    STATE_VISIT(FLAG),
    URGENT(FLAG),
    CO_HOSTS(WORDS, List.of()),
    INTERNATIONAL_CO_HOST(FLAG),
    INTERMEDIARY(WORD, List.of("NONE", "EMBASSY", "ORGANISER", "AGENCY", "PERSON")),
    GIFT_PLANNED(FLAG),
    NEW_PROGRAMME(FLAG),
    INSTRUMENT_TYPE(WORD, List.of("LETTER_OF_INTENT", "MOU", "AGENCY_ARRANGEMENT", "CENTRE_TEXT")),
    OUR_SIGNATORY_RANK(SCALE, Rank.scale()),
    /** Places between the ranks of the two signatories. */
    SIGNATORY_RANK_GAP(NUMBER),
    INTER_STATE_DUTIES(FLAG),
    MONEY_OUTSIDE_BUDGET(FLAG),
    NEEDS_LAW(FLAG),
    LIMITS_SOVEREIGNTY(FLAG),
    TAX_OR_IMMUNITY(FLAG),
    STATE_PROPERTY(FLAG),
    HAS_NON_BINDING_CLAUSE(FLAG),
    HAS_MEANS_CLAUSE(FLAG),
    TREATY_LIKE(FLAG),
    DATA_SHARING(FLAG),
    INTELLECTUAL_PROPERTY(FLAG),
    TERM_YEARS(NUMBER),
    TACIT_RENEWAL(FLAG),
    LANGUAGES(WORDS, List.of()),
    CHANGE_KIND(
            WORD,
            List.of(
                    "EDITORIAL",
                    "EXTENSION_SAME_TERMS",
                    "EXTENSION_WITH_CHANGE",
                    "CENTRE",
                    "NEW_AREAS",
                    "TERMINATION")),
    RELATIONSHIP_TYPE(WORD, List.of("FRIENDSHIP", "SISTER")),
    /** Level that decided the case reported on or revoked; for a revocation never below the present table's. */
    FORMER_LEVEL(SCALE, Arrays.stream(Level.values()).map(Enum::name).toList());

    private static final Pattern OPEN_WORD = Pattern.compile("\\S(.{0,198}\\S)?");

    private final FacetType type;
    private final List<String> words;

    FacetName(FacetType type) {
        this(type, List.of());
    }

    FacetName(FacetType type, List<String> words) {
        this.type = type;
        this.words = words;
    }

    public FacetType type() {
        return type;
    }

    /** The words allowed, lowest first for a scale; empty when any word is. */
    public List<String> words() {
        return words;
    }

    /** The name in rule and form files, such as {@code headRank}. */
    public String key() {
        var key = new StringBuilder();
        for (var part : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            key.append(key.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return key.toString();
    }

    public static Optional<FacetName> ofKey(String key) {
        return Arrays.stream(values()).filter(facet -> facet.key().equals(key)).findFirst();
    }

    /** Whether a word may stand in this facet. */
    public boolean allows(String word) {
        return words.isEmpty() ? OPEN_WORD.matcher(word).matches() : words.contains(word);
    }
}

package dojang.policy.model;

import static dojang.policy.model.FacetType.DAY;
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
    /** Of the pack, not of the draft: whose rule book it is. */
    PROFILE(WORD, List.of("MINISTRY", "CITY")),
    /** Of the pack: the ordinance asks the local council even about a friendship (우호교류). */
    REQUIRES_COUNCIL(FLAG),
    COUNTERPART_TYPE(
            WORD, List.of("MINISTRY", "AGENCY", "CITY", "INTERNATIONAL_BODY", "COMPANY", "ACADEMIC", "EMBASSY")),
    /** Rank of the counterpart's highest representative in a matter without guests. */
    COUNTERPART_RANK(SCALE, Rank.scale()),
    COUNTRIES(WORDS, List.of()),
    COUNTRY_COUNT(NUMBER),
    /** A country or organisation of the watch list: sanctioned, or without relations. */
    WATCH_LISTED(FLAG),
    /** Foreign participants in a hundred. */
    FOREIGN_PERCENT(NUMBER),
    SECTORS(WORDS, List.of("PUBLIC", "PRIVATE", "ACADEMIC", "INTERNATIONAL")),
    BUSINESS_MATCHING(FLAG),
    /** Task codes of other units whose work is touched: by a site, an area of cooperation or data. */
    TASKS(WORDS, List.of()),
    HEAD_RANK(SCALE, Rank.scale()),
    HOST_RANK(SCALE, Rank.scale()),
    /** Places between the ranks of the head of the visiting delegation and of our host. */
    RANK_GAP(NUMBER),
    GUESTS(NUMBER),
    NIGHTS(NUMBER),
    /** First and last day of the visit or event. */
    EVENT_DAY(DAY),
    EVENT_END(DAY),
    VISA_NEEDED(FLAG),
    /** Days from the planned issue of the letters to the earliest arrival. */
    ARRIVAL_LEAD_DAYS(NUMBER),
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
    /** A matter of weight (중요한 사항); rules raise it, a drafter may. */
    IMPORTANT(FLAG),
    /** The level the drafter asks for instead of the table's, and on what ground. */
    ASKED_LEVEL(SCALE, levels()),
    ELEVATION_GROUND(WORD, List.of("IMPORTANT", "UNUSUAL")),
    /** Pages of the text. */
    PAGES(NUMBER),
    CO_HOSTS(WORDS, List.of()),
    INTERNATIONAL_CO_HOST(FLAG),
    INTERMEDIARY(WORD, List.of("NONE", "EMBASSY", "ORGANISER", "AGENCY", "PERSON")),
    GIFT_PLANNED(FLAG),
    /** Won and US dollars; the dearest single gift. */
    GIFT_WON(NUMBER),
    GIFT_DOLLARS(NUMBER),
    NEW_PROGRAMME(FLAG),
    INSTRUMENT_TYPE(WORD, List.of("LETTER_OF_INTENT", "MOU", "AGENCY_ARRANGEMENT", "CENTRE_TEXT")),
    OUR_SIGNATORY_RANK(SCALE, Rank.scale()),
    /** Places between the ranks of the two signatories. */
    SIGNATORY_RANK_GAP(NUMBER),
    SIGNING_DAY(DAY),
    /** Codes of the areas of cooperation. */
    AREAS(WORDS, List.of()),
    /** Areas overlap an instrument in effect with the same counterpart. */
    OVERLAPS_IN_EFFECT(FLAG),
    LINEAGE(WORD, List.of("NEW", "RENEWS", "EXPANDS", "EXTENDS", "AMENDS", "SUPERSEDES")),
    /** The text speaks of money. */
    MOU_MONEY(FLAG),
    INTER_STATE_DUTIES(FLAG),
    MONEY_OUTSIDE_BUDGET(FLAG),
    NEEDS_LAW(FLAG),
    LIMITS_SOVEREIGNTY(FLAG),
    TAX_OR_IMMUNITY(FLAG),
    STATE_PROPERTY(FLAG),
    HAS_NON_BINDING_CLAUSE(FLAG),
    HAS_MEANS_CLAUSE(FLAG),
    /** How many binding expressions the guard found. */
    BINDING_TERMS(NUMBER),
    /** The title is that of a treaty, or the parties are governments. */
    TREATY_TITLE(FLAG),
    GOVERNMENT_PARTIES(FLAG),
    TREATY_LIKE(FLAG),
    DATA_SHARING(FLAG),
    INTELLECTUAL_PROPERTY(FLAG),
    TERM_YEARS(NUMBER),
    TACIT_RENEWAL(FLAG),
    EXCLUSIVITY(FLAG),
    DISPUTE_CLAUSE(FLAG),
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
    FORMER_LEVEL(SCALE, levels());

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

    private static List<String> levels() {
        return Arrays.stream(Level.values()).map(Enum::name).toList();
    }

    /** Whether a word may stand in this facet. */
    public boolean allows(String word) {
        return words.isEmpty() ? OPEN_WORD.matcher(word).matches() : words.contains(word);
    }
}

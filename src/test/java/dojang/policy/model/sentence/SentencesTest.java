package dojang.policy.model.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.policy.application.Packs;
import dojang.policy.application.WordLexicon;
import dojang.policy.model.Condition;
import dojang.policy.model.Condition.All;
import dojang.policy.model.Condition.Any;
import dojang.policy.model.Condition.None;
import dojang.policy.model.Condition.Test;
import dojang.policy.model.Effect;
import dojang.policy.model.FacetName;
import dojang.policy.model.Facets;
import dojang.policy.model.Operator;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Quorum;
import dojang.shared.model.Join.Rest;
import dojang.shared.model.Scope;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every condition and effect of the shipped packs reads as a sentence in both languages. */
@Tag("B-2")
class SentencesTest {

    private static final Lexicon LEXICON = new WordLexicon();
    private static final Pattern RAW = Pattern.compile("[a-z]+[A-Z]\\w*|[A-Z]{2,}_[A-Z]+|facet\\.|\\{\\d}|\\[|null");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");

    static Stream<Arguments> conditions() {
        return Stream.of(Packs.shipped(), Packs.city())
                .flatMap(pack -> Stream.concat(
                                pack.rules().stream()
                                        .flatMap(rule -> Stream.concat(
                                                Stream.of(rule.when()),
                                                rule.effects().stream().map(Effect::when))),
                                pack.table().rows().values().stream()
                                        .flatMap(List::stream)
                                        .flatMap(cell -> cell.limits().stream()))
                        .distinct()
                        .map(condition -> Arguments.of(pack.profile(), condition, pack)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("conditions")
    void every_condition_is_a_sentence_in_both_languages(String profile, Condition condition, PolicyPack pack) {
        assertWorded(sentences(pack).of(condition));
    }

    static Stream<Arguments> effects() {
        return Stream.of(Packs.shipped(), Packs.city())
                .flatMap(pack -> pack.rules().stream()
                        .flatMap(rule -> new EffectSentences(pack, LEXICON)
                                .of(rule.effects()).stream().map(text -> Arguments.of(rule.id(), text))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("effects")
    void every_effect_is_a_sentence_in_both_languages(String rule, Text text) {
        assertWorded(text);
    }

    static Stream<Arguments> quorums() {
        return Stream.of(
                Arguments.of(
                        Quorum.ALL,
                        "법무, 대변인 협조 — 반대하면 멈춤",
                        "legal affairs, spokesperson concurs; its refusal stops the case"),
                Arguments.of(
                        new Quorum(1, Rest.WITHDRAWN),
                        "법무, 대변인 협조 — 1곳이 동의하면 충분하며 나머지는 더 묻지 않음 — 반대하면 멈춤",
                        "legal affairs, spokesperson concurs; one agreement is enough, and the others are withdrawn;"
                                + " its refusal stops the case"),
                Arguments.of(
                        new Quorum(2, Rest.MAY_SPEAK),
                        "법무, 대변인 협조 — 2곳이 동의하면 충분하며 나머지는 효력 없이 의견을 남길 수 있음 — 반대하면 멈춤",
                        "legal affairs, spokesperson concurs; 2 agreements are enough, and the others may still speak,"
                                + " without effect; its refusal stops the case"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("quorums")
    void a_group_says_when_it_has_agreed_and_what_becomes_of_the_others(Quorum quorum, String korean, String english) {
        var asked = new Effect.AddStep(
                Condition.always(),
                StepKind.CONCURRENCE,
                List.of("LEGAL", "SPOKESPERSON"),
                null,
                Condition.always(),
                null,
                Scope.EVERYTHING,
                quorum);

        assertThat(new EffectSentences(Packs.shipped(), LEXICON).of(List.of(asked)))
                .containsExactly(new Text(korean, english));
    }

    static Stream<Arguments> examples() {
        var guests = new Test(FacetName.GUESTS, Operator.MORE_THAN, 30L);
        var rank = new Test(FacetName.HEAD_RANK, Operator.AT_LEAST, "VICE_MINISTER");
        var meets = new Test(FacetName.AGENCY_HEAD_MEETS, Operator.IS, true);
        return Stream.of(
                Arguments.of(guests, "인원이 30명 초과", "the number of guests is more than 30"),
                Arguments.of(
                        new Test(FacetName.COST, Operator.AT_MOST, 5_000_000L),
                        "비용이 5,000,000원 이하",
                        "the cost is at most 5,000,000 won"),
                Arguments.of(rank, "단장 직급이 차관급 이상", "the head’s rank is vice minister or above"),
                Arguments.of(meets, "기관장이 접견함", "the head of agency meets the guests"),
                Arguments.of(
                        new Test(FacetName.IN_BUDGET, Operator.IS, false), "예산에 없음", "the money is not in the budget"),
                Arguments.of(
                        new Any(List.of(rank, meets)),
                        "단장 직급이 차관급 이상 또는 기관장이 접견함",
                        "the head’s rank is vice minister or above or the head of agency meets the guests"),
                Arguments.of(
                        new All(List.of(guests, new Any(List.of(rank, meets)))),
                        "인원이 30명 초과 그리고 (단장 직급이 차관급 이상 또는 기관장이 접견함)",
                        "the number of guests is more than 30 and (the head’s rank is vice minister or above or the head"
                                + " of agency meets the guests)"),
                Arguments.of(
                        new None(List.of(new Test(FacetName.ARRIVAL_LEAD_DAYS, Operator.AT_LEAST, 21L))),
                        "‘초청장 발송부터 입국까지가 21일 이상’에 해당하지 않음",
                        "it is not so that the time from letter to arrival is at least 21 days"),
                Arguments.of(
                        new Test(FacetName.COUNTRIES, Operator.ANY_OF, List.of("KP", "UZ")),
                        "국가에 북한 · 우즈베키스탄 중 하나 포함",
                        "one of North Korea, Uzbekistan is among the countries"),
                Arguments.of(
                        new Test(FacetName.CO_HOSTS, Operator.IS_FILLED, true), "공동주최 기관이 있음", "there are co-hosts"),
                Arguments.of(
                        new Test(FacetName.RELATIONSHIP_TYPE, Operator.IS, "SISTER"),
                        "교류 관계가 자매결연",
                        "the relationship is a sister relation"),
                Arguments.of(
                        new Test(FacetName.FORMER_LEVEL, Operator.AT_MOST, "OFFICE_HEAD"),
                        "앞선 결재권자가 실장 이하",
                        "the former decider is office head or below"),
                Arguments.of(Condition.always(), "언제나", "always"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("examples")
    void a_condition_says_what_it_tests(Condition condition, String korean, String english) {
        assertThat(sentences(Packs.shipped()).of(condition)).isEqualTo(new Text(korean, english));
    }

    @ParameterizedTest
    @EnumSource(FacetName.class)
    void every_facet_has_a_name_and_every_word_of_it_too(FacetName facet) {
        var words = new FacetWords(Packs.shipped(), LEXICON);

        assertWorded(words.name(facet));
        facet.words().forEach(word -> assertWorded(words.word(facet, word)));
        assertWorded(words.fact(Facets.NONE, facet));
    }

    @org.junit.jupiter.api.Test
    void a_fact_names_its_value() {
        var words = new FacetWords(Packs.shipped(), LEXICON);
        var facets =
                new Facets(Map.of(FacetName.GUESTS, 16L, FacetName.TASKS, Set.of("OPEN_DATA", "PRIVACY")), Set.of());

        assertThat(words.fact(facets, FacetName.GUESTS)).isEqualTo(new Text("인원: 16명", "the number of guests: 16"));
        assertThat(words.fact(facets, FacetName.TASKS).ko()).isEqualTo("관련 업무: 공공데이터, 개인정보보호");
        assertThat(words.fact(facets, FacetName.HEAD_RANK).en()).isEqualTo("the head’s rank: not given");
    }

    private static void assertWorded(Text text) {
        assertThat(text.ko()).isNotBlank().doesNotContainPattern(RAW);
        assertThat(text.ko()).containsPattern(HANGUL);
        assertThat(text.en()).isNotBlank().doesNotContainPattern(RAW).doesNotContainPattern(HANGUL);
    }

    private static ConditionSentences sentences(PolicyPack pack) {
        return new ConditionSentences(new FacetWords(pack, LEXICON));
    }
}

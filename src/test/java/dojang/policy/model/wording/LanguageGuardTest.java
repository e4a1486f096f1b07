package dojang.policy.model.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.policy.application.Packs;
import dojang.policy.model.wording.Passage.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped word list finds and what it leaves alone. */
@Tag("B-3")
class LanguageGuardTest {

    private static final WordList LIST = Packs.shipped().extras().wording();

    static Stream<Arguments> everyExpression() {
        return LIST.terms().stream()
                .flatMap(term -> term.phrases().entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(phrase -> Arguments.of(term.id(), entry.getKey(), phrase.toString()))));
    }

    @ParameterizedTest(name = "{0} ({1}): {2}")
    @MethodSource("everyExpression")
    void every_expression_of_the_list_is_found_where_it_was_planted(String id, String language, String phrase) {
        var term = LIST.terms().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        var planted = phrase.replace("#", "22").replace("*", "");
        var before = language.equals("ko") ? "양측은 " : "It is said that ";

        var found = LanguageGuard.read(
                LIST, List.of(new Passage(term.place(), "TEXT.p9", language, "PLAIN", before + planted + " .")));

        assertThat(found).filteredOn(finding -> finding.group() == term.group()).anySatisfy(finding -> {
            assertThat(finding.from()).isLessThanOrEqualTo(before.length() + 1);
            assertThat(finding.found()).containsIgnoringCase(planted);
            assertThat(finding.instead().ko()).isNotBlank();
            assertThat(finding.instead().en()).isNotBlank();
        });
    }

    @Test
    @Tag("AS-22")
    void the_english_draft_with_three_treaty_words_has_all_of_them_named_with_place_and_alternative() {
        var text = "The Parties shall cooperate. This text will enter into force on signature, as both agree.";

        var found = LanguageGuard.read(LIST, List.of(english(text)));

        assertThat(found)
                .filteredOn(finding -> finding.group() == WordClass.BINDING)
                .extracting(
                        Finding::term,
                        Finding::from,
                        Finding::found,
                        finding -> finding.instead().en())
                .containsExactly(
                        tuple("PARTIES", 4, "Parties", "Participants, Sides"),
                        tuple("SHALL", 12, "shall", "will, intend to"),
                        tuple("FORCE", text.indexOf("enter"), "enter into force", "come into effect"),
                        tuple("AGREE", text.indexOf("agree"), "agree", "decide, arrangement, understanding"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "AGREE | 양측은 다음과 같이 합의한다.",
                "SHALL | 각 측은 비용을 부담하여야 한다.",
                "SHALL | 각 측은 비용을 부담해야한다.",
                "PARTIES | 당사국은 협력한다.",
                "FORCE | 이 문서는 서명일에 발효한다.",
                "OBLIGATIONS | 각 측은 다음 의무를 진다.",
                "UNDERTAKE | 양측은 이행을 약속한다.",
                "AUTHENTIC | 두 본은 동등하게 정본이다.",
                "RATIFICATION | 비준을 받는다.",
                "TRIBUNAL | 분쟁은 중재로 해결한다."
            })
    void korean_treaty_words_are_found_with_or_without_blanks(String term, String text) {
        assertThat(LanguageGuard.read(LIST, List.of(korean(text))))
                .filteredOn(finding -> finding.group() == WordClass.BINDING)
                .extracting(Finding::term)
                .containsExactly(term);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Sides will cooperate and intend to exchange experts.",
                "Marshall and Partytown have a disagreement.",
                "The Sides decide to carry out joint seminars; it will come into effect on signature.",
                "Differences will be settled by consultation.",
                "Cooperation will take the form of expert exchange, joint seminars and courses."
            })
    void plain_english_is_left_alone(String text) {
        assertThat(LanguageGuard.read(LIST, List.of(english(text)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "양측은 협력하고자 한다.",
                "이 양해각서는 서명한 날부터 3년 동안 효력을 가지며, 협의하여 연장할 수 있다.",
                "양측은 공공데이터의 우수 사례를 나눈다.",
                "이견은 협의로 해결한다."
            })
    void plain_korean_is_left_alone(String text) {
        assertThat(LanguageGuard.read(LIST, List.of(korean(text)))).isEmpty();
    }

    @Test
    void a_clause_that_denies_duties_may_name_them() {
        var clause = "This memorandum creates no rights or obligations under international law.";

        assertThat(LanguageGuard.read(LIST, List.of(new Passage(Place.TEXT, "TEXT.p7", "en", "NON_BINDING", clause))))
                .isEmpty();
        assertThat(LanguageGuard.read(LIST, List.of(english("Each Side has rights and obligations."))))
                .extracting(Finding::found)
                .containsExactly("rights", "obligations");
    }

    @ParameterizedTest(name = "{0}")
    @Tag("AS-23")
    @Tag("R-20")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Korean side will provide 2 million USD to the centre. | true",
                "The Korean side will pay USD 2,000,000. | true",
                "The Korean side will provide USD 2,000 within the existing budget. | false",
                "Members of the other side are granted a tax exemption. | true",
                "The Sides will meet 2 times a year. | false"
            })
    void money_and_privileges_are_prohibited_unless_the_paragraph_keeps_to_the_budget(String text, boolean prohibited) {
        assertThat(LanguageGuard.read(LIST, List.of(english(text))))
                .extracting(Finding::group)
                .isEqualTo(prohibited ? List.of(WordClass.PROHIBITED) : List.of());
    }

    @Test
    void a_word_that_binds_in_one_language_only_is_unequal() {
        var both = List.of(korean("각 측은 협력하여야 한다."), english("Each Side will cooperate."));
        var equal = List.of(korean("각 측은 협력하여야 한다."), english("Each Side shall cooperate."));

        assertThat(LanguageGuard.read(LIST, both))
                .extracting(finding -> finding.passage().language(), Finding::group, Finding::found)
                .containsExactly(tuple("ko", WordClass.BINDING, "하여야 한다"), tuple("ko", WordClass.UNEQUAL, "하여야 한다"));
        assertThat(LanguageGuard.counts(LanguageGuard.read(LIST, equal)))
                .isEqualTo(java.util.Map.of(WordClass.BINDING, 2L));
    }

    @Test
    void a_missing_translation_is_not_unequal() {
        assertThat(LanguageGuard.read(LIST, List.of(english("Each Side shall cooperate."))))
                .extracting(Finding::group)
                .containsExactly(WordClass.BINDING);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @Tag("R-19")
    @CsvSource(
            delimiter = '|',
            value = {
                "TITLE | Agreement on e-government | true",
                "TITLE | Memorandum of Understanding on e-government | false",
                "PARTY | The Government of the Republic of Uzbekistan | true",
                "PARTY | Ministry for Development of Information Technologies | false"
            })
    void a_treatys_title_and_governments_as_parties_are_named(Place place, String text, boolean named) {
        assertThat(LanguageGuard.read(LIST, List.of(new Passage(place, "IDENT", "en", "", text))))
                .extracting(Finding::group)
                .isEqualTo(named ? List.of(WordClass.BINDING) : List.of());
    }

    private static Passage english(String text) {
        return new Passage(Place.TEXT, "TEXT.p1", "en", "PLAIN", text);
    }

    private static Passage korean(String text) {
        return new Passage(Place.TEXT, "TEXT.p1", "ko", "PLAIN", text);
    }
}

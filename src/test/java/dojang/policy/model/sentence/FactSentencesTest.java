package dojang.policy.model.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.policy.application.Packs;
import dojang.policy.application.WordLexicon;
import dojang.policy.model.FacetName;
import dojang.policy.model.Facets;
import dojang.shared.model.Text;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a case keeps of its rules is read in words, in both languages. */
@Tag("B-2")
class FactSentencesTest {

    private static final Lexicon LEXICON = new WordLexicon();
    private static final FacetWords WORDS = new FacetWords(Packs.shipped(), LEXICON);
    private static final FactSentences SENTENCES = new FactSentences(WORDS, LEXICON);
    private static final Pattern RAW = Pattern.compile("[a-z]+[A-Z]\\w*|(?!ODA|MOU)[A-Z]{3,}|_|=|\\?");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");

    @ParameterizedTest
    @EnumSource(FacetName.class)
    void every_facet_with_every_value_has_words_in_both_languages(FacetName facet) {
        values(facet).forEach(value -> {
            var facets = Facets.NONE.with(facet, value);
            var said = SENTENCES.of(facets.fact(facet));

            assertThat(said).isEqualTo(WORDS.fact(facets, facet));
            assertThat(said.ko()).containsPattern(HANGUL).doesNotContainPattern(RAW);
            assertThat(said.en()).isNotBlank().doesNotContainPattern(HANGUL).doesNotContainPattern(RAW);
        });
        assertThat(SENTENCES.of(Facets.NONE.fact(facet))).isEqualTo(WORDS.fact(Facets.NONE, facet));
    }

    private static Stream<?> values(FacetName facet) {
        return switch (facet.type()) {
            case NUMBER -> Stream.of(0L, 16L, 5_000_000L);
            case FLAG -> Stream.of(true, false);
            case WORD, SCALE -> facet.words().stream();
            case DAY -> Stream.of("2024-04-22");
            case WORDS -> words(facet).stream().map(Set::of);
        };
    }

    private static List<String> words(FacetName facet) {
        return switch (facet) {
            case TASKS -> List.copyOf(Packs.shipped().words().tasks().keySet());
            case COUNTRIES -> List.of("KE", "UZ");
            default -> facet.words();
        };
    }

    @Test
    void several_words_stay_together() {
        assertThat(SENTENCES.of("tasks = OPEN_DATA, PRIVACY").ko()).isEqualTo("관련 업무: 공공데이터, 개인정보보호");
        assertThat(SENTENCES.of("headRank = VICE_MINISTER"))
                .isEqualTo(new Text("단장 직급: 차관급", "the head’s rank: vice minister"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guests", "guests = many", "headRank = KING", "mood = good", "16"})
    void what_cannot_be_read_stays_as_it_is(String fact) {
        assertThat(SENTENCES.of(fact)).isEqualTo(new Text(fact, fact));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P|부처 내부 기준|ministry practice",
                "W30, P|부처 내부 기준|ministry practice",
                "S2|공개된 관행|published practice",
                "행정업무규정 67②, W6b|행정업무규정 67②|행정업무규정 67②",
                "기록물령 17, P|기록물령 17, 부처 내부 기준|기록물령 17, ministry practice"
            })
    void a_basis_is_named_and_not_coded(String basis, String korean, String english) {
        assertThat(SENTENCES.basis(basis)).isEqualTo(new Text(korean, english));
    }

    @Test
    void no_basis_of_the_shipped_packs_shows_a_code() {
        assertThat(Stream.of(Packs.shipped(), Packs.city())
                        .flatMap(pack -> pack.rules().stream())
                        .map(rule -> SENTENCES.basis(rule.basis()).en()))
                .isNotEmpty()
                .allSatisfy(
                        basis -> assertThat(basis).isNotBlank().doesNotContainPattern("(^|, )[PSW]\\d*[a-z]?(,|$)"));
    }
}

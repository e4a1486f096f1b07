package dojang.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.policy.application.Packs;
import dojang.policy.application.WordLexicon;
import dojang.policy.model.FacetName;
import dojang.policy.model.FacetType;
import dojang.policy.model.sentence.FacetWords;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FacetControlTest {

    static Stream<FacetName> facets() {
        return Arrays.stream(FacetName.values()).filter(facet -> facet.type() != FacetType.DAY);
    }

    @ParameterizedTest
    @MethodSource("facets")
    void a_label_keeps_to_its_language_and_names_no_unit_twice(FacetName facet) {
        var english = control(facet).label(Locale.ENGLISH);

        assertThat(english).doesNotContainPattern("[가-힣]").doesNotContain("()");
        assertThat(english.replaceAll("[()]|\\bthe\\b ?", "").split(" ")).doesNotHaveDuplicates();
        assertThat(control(facet).label(Locale.KOREAN)).isNotBlank().doesNotContain("()");
    }

    @ParameterizedTest
    @CsvSource({
        "GUESTS, 인원 (명), the number of guests",
        "COST, 비용 (원), the cost (won)",
        "NIGHTS, 숙박 (박), the number of nights",
        "GIFT_DOLLARS, 가장 비싼 선물(달러), the dearest gift in dollars"
    })
    void a_unit_stands_where_the_language_has_one(FacetName facet, String korean, String english) {
        assertThat(control(facet).label(Locale.KOREAN)).isEqualTo(korean);
        assertThat(control(facet).label(Locale.ENGLISH)).isEqualTo(english);
    }

    private static FacetControl control(FacetName facet) {
        return FacetControl.of(facet, Packs.shipped(), new FacetWords(Packs.shipped(), new WordLexicon()));
    }
}

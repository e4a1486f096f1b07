package dojang.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.policy.application.Packs;
import dojang.policy.application.WordLexicon;
import dojang.policy.model.FacetName;
import dojang.policy.model.FacetsOfKind;
import dojang.policy.model.sentence.FacetWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The controls of a question, as a page fills and reads them. */
@Tag("B-2")
class FacetInputsTest {

    static List<String> kinds() {
        return FacetName.KIND.words();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_starts_with_a_question_that_can_be_asked(String kind) {
        assertThat(inputs(kind).read().problems()).isEmpty();
    }

    @Test
    void what_is_typed_is_read_as_the_facet_needs_it() {
        var inputs = inputs("HOST_VISIT");
        inputs.getTexts().put("guests", " 1,031 ");
        inputs.getTexts().put("countries", "UZ, KP");
        inputs.getTicks().put("tasks:OPEN_DATA", true);
        inputs.getTicks().put("oda", true);

        var facets = inputs.read().facets();

        assertThat(facets.number(FacetName.GUESTS)).contains(1031L);
        assertThat(facets.words(FacetName.COUNTRIES)).containsExactly("KP", "UZ");
        assertThat(facets.words(FacetName.TASKS)).containsExactly("OPEN_DATA");
        assertThat(facets.flag(FacetName.ODA)).isTrue();
    }

    @Test
    void a_number_nobody_can_read_is_named_at_its_control() {
        var inputs = inputs("HOST_VISIT");
        inputs.getTexts().put("guests", "many");

        assertThat(inputs.read().problems()).hasSize(1);
        assertThat(inputs.getProblems()).containsOnlyKeys("guests");
    }

    @Test
    void a_select_that_was_emptied_says_nothing() {
        var inputs = inputs("HOST_VISIT");
        inputs.getTexts().put("headRank", null);

        assertThat(inputs.read().facets().word(FacetName.HEAD_RANK)).isEmpty();
    }

    private static FacetInputs inputs(String kind) {
        var pack = Packs.shipped();
        var words = new FacetWords(pack, new WordLexicon());
        return new FacetInputs(
                kind,
                Stream.concat(FacetsOfKind.ofTable(pack, kind).stream(), FacetsOfKind.ofRules(pack, kind).stream())
                        .map(facet -> FacetControl.of(facet, pack, words))
                        .toList());
    }
}

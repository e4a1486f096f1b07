package dojang.policy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("B-2")
class FacetInputTest {

    @Test
    void values_of_every_type_are_read() {
        var input = FacetInput.read(Map.of(
                "kind",
                "HOST_VISIT",
                "guests",
                16L,
                "oda",
                true,
                "headRank",
                "MINISTER",
                "tasks",
                List.of("BUDGET"),
                "eventDay",
                "2024-04-25"));

        assertThat(input.problems()).isEmpty();
        assertThat(input.facets().number(FacetName.GUESTS)).contains(16L);
        assertThat(input.facets().words(FacetName.TASKS)).containsExactly("BUDGET");
        assertThat(input.facets().flag(FacetName.ODA)).isTrue();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("guest", 1L, "no facet"),
                Arguments.of("profile", "CITY", "no facet"),
                Arguments.of("requiresCouncil", true, "no facet"),
                Arguments.of("guests", "many", "whole number"),
                Arguments.of("guests", true, "whole number"),
                Arguments.of("oda", 1L, "True or false"),
                Arguments.of("headRank", "KING", "HEAD_OF_STATE"),
                Arguments.of("headRank", List.of("MINISTER"), "HEAD_OF_STATE"),
                Arguments.of("tasks", "BUDGET", "list of words"),
                Arguments.of("tasks", List.of(1L), "list of words"),
                Arguments.of("sectors", List.of("SECRET"), "PUBLIC"),
                Arguments.of("eventDay", "2024-02-30", "2017-11-22"),
                Arguments.of("eventDay", "25 April", "2017-11-22"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("wrong")
    void what_does_not_fit_is_named(String facet, Object value, String words) {
        var input = FacetInput.read(Map.of("kind", "HOST_VISIT", facet, value));

        assertThat(input.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.facet()).isEqualTo(facet);
            assertThat(problem.words().en()).contains(words);
            assertThat(problem.words().ko()).isNotBlank();
        });
    }

    @Test
    void without_a_kind_there_is_nothing_to_ask() {
        assertThat(FacetInput.read(Map.of("guests", 1L)).problems())
                .extracting(FacetInput.Problem::facet)
                .containsExactly("kind");
        assertThat(FacetInput.read(Map.of("kind", "PARTY")).problems())
                .extracting(FacetInput.Problem::facet)
                .containsExactly("kind");
    }
}

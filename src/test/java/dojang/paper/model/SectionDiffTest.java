package dojang.paper.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.SectionChange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a change of words only is judged by the system, and never too mildly. */
class SectionDiffTest {

    @ParameterizedTest(name = "\"{0}\" → \"{1}\": editorial {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "both sides meet  | both sides  meet.  | true",
                "양측은 협력한다 | 양측은 협력한다. | true",
                "양측은 협력한다 | 양측은 협력하여야 한다 | false",
                "1.5 million      | 15 million         | false",
                "12:30            | 1230               | false",
                "will meet        | shall meet         | false",
                "meet, and talk   | meet and talk      | true",
            })
    @Tag("AS-20")
    void blanks_and_punctuation_are_form_and_anything_else_is_substance(
            String before, String after, boolean editorial) {
        var changes = SectionDiff.between(sections("TEXT.p1", before), sections("TEXT.p1", after));

        assertThat(changes).containsExactly(new SectionChange("TEXT.p1", editorial));
    }

    @Test
    void what_was_added_or_taken_away_is_substance_and_what_is_the_same_is_not_told() {
        var before = new TreeMap<String, Object>(Map.of("MONEY", Map.of("cost", 1L), "PRESS", "none"));
        var after = new TreeMap<String, Object>(Map.of("MONEY", Map.of("cost", 1L), "TERM", "two years"));

        assertThat(SectionDiff.between(before, after))
                .containsExactly(new SectionChange("PRESS", false), new SectionChange("TERM", false));
    }

    @Test
    void words_that_move_between_cells_are_no_editorial_change() {
        var before = new TreeMap<String, Object>(Map.of("MEMBERS", List.of(Map.of("name", "Kim", "post", "head of"))));
        var after = new TreeMap<String, Object>(Map.of("MEMBERS", List.of(Map.of("name", "Kim head", "post", "of"))));

        assertThat(SectionDiff.between(before, after)).containsExactly(new SectionChange("MEMBERS", false));
    }

    private static TreeMap<String, Object> sections(String name, String text) {
        return new TreeMap<>(Map.of(name, Map.of("text", text)));
    }
}

package dojang.paper.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.paper.model.FormComparison;
import dojang.paper.model.FormDifference;
import dojang.paper.model.FormDifference.What;
import dojang.shared.model.Text;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever approves a form reads every difference from the one in force. */
@Tag("T-01")
class FormComparisonTest {

    private static final String OCCASION =
            "{ \"name\": \"occasion\", \"type\": \"TEXT\", \"label\": {\"ko\": \"계기\", \"en\": \"Occasion\"} },";

    @Test
    void the_same_form_differs_in_nothing() {
        assertThat(FormComparison.between(SamplePapers.visitForm(), SamplePapers.visitForm()))
                .isEmpty();
    }

    @Test
    void a_renamed_field_is_named_with_both_names() {
        assertThat(differences(OCCASION, OCCASION.replace("Occasion", "Why now")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.what()).isEqualTo(What.LABEL);
                    assertThat(one.before()).isEqualTo(new Text("계기", "Occasion"));
                    assertThat(one.after()).isEqualTo(new Text("계기", "Why now"));
                });
    }

    @Test
    void a_removed_field_and_a_new_one_are_named_with_their_section() {
        assertThat(differences(OCCASION, OCCASION.replace("occasion", "reason")))
                .extracting(FormDifference::what, FormDifference::name)
                .containsExactly(
                        tuple(What.ADDED, "reason"), tuple(What.REMOVED, "occasion"), tuple(What.SECTION, "EVENT"));
    }

    @Test
    void another_type_is_named_with_both_and_so_is_what_becomes_required() {
        var changed = OCCASION.replace("\"TEXT\"", "\"DATE\", \"required\": true");

        var differences = differences(OCCASION, changed);
        assertThat(differences).extracting(FormDifference::what).containsExactly(What.TYPE, What.REQUIRED);
        assertThat(differences.get(0).before().en()).isEqualTo("TEXT");
        assertThat(differences.get(0).after().en()).isEqualTo("DATE");
    }

    /** Nothing goes unseen: what has no words of its own is named as a part of the file. */
    @ParameterizedTest(name = "{1} instead of {0}: {2} of {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"referencePrefix\": \"V\" | \"referencePrefix\": \"X\" | PART | referencePrefix",
                "[\"countryCounts.country\"] } | [\"organisations.country\"] } | PART | derivations",
                "A country stands here twice. | Twice. | PART | checks",
                "Such as another host's course | A course | DETAIL | partOf",
                "university or institute | school | DETAIL | counterpartType"
            })
    void whatever_else_differs_is_named(String before, String after, What what, String name) {
        assertThat(differences(before, after))
                .extracting(FormDifference::what, FormDifference::name)
                .containsExactly(tuple(what, name));
    }

    @Test
    void a_column_is_named_with_its_table() {
        assertThat(differences("\"name\": \"security\"", "\"name\": \"guarding\""))
                .extracting(FormDifference::what, FormDifference::name)
                .contains(tuple(What.ADDED, "sites.guarding"), tuple(What.REMOVED, "sites.security"));
    }

    private static List<FormDifference> differences(String before, String after) {
        var file = SamplePapers.resource("config/forms/HOST_VISIT.json");
        assertThat(file).contains(before);
        return FormComparison.between(
                SamplePapers.visitForm(), FormReader.read("changed", file.replace(before, after)));
    }
}

package dojang.paper.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.paper.model.Content;
import dojang.paper.model.FacetReader;
import dojang.paper.model.Problem;
import dojang.policy.model.FacetName;
import dojang.shared.json.BadFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    @Test
    void the_archive_carries_a_form_for_each_kind_it_can_draft() {
        assertThat(FormFiles.shipped())
                .extracting(FormFile::kind, file -> file.read().referencePrefix())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("HOST_VISIT", "V"),
                        org.assertj.core.groups.Tuple.tuple("MOU_CONCLUSION", "M"),
                        org.assertj.core.groups.Tuple.tuple("REVOCATION", "R"));
    }

    @Test
    @Tag("AS-04")
    void the_sixteen_person_visit_has_no_problem() {
        assertThat(SamplePapers.visitForm().problems(SamplePapers.visit())).isEmpty();
    }

    @Test
    @Tag("AS-01")
    void the_memorandum_of_2017_has_no_problem() {
        assertThat(SamplePapers.mouForm().problems(SamplePapers.mou())).isEmpty();
    }

    @Test
    @Tag("T-01")
    void a_content_is_put_together_again_from_its_sections() {
        var visit = SamplePapers.visitForm();
        var mou = SamplePapers.mouForm();

        assertThat(visit.content(visit.sections(SamplePapers.visit()))).isEqualTo(SamplePapers.visit());
        assertThat(mou.content(mou.sections(SamplePapers.mou()))).isEqualTo(SamplePapers.mou());
    }

    @Test
    @Tag("R-01")
    void an_empty_form_names_every_required_field() {
        var problems = SamplePapers.visitForm().problems(Content.EMPTY);

        assertThat(problems)
                .extracting(Problem::field)
                .contains("titleKo", "titleEn", "abstract", "keywords", "disclosure", "retention", "guestCount", "cost")
                .doesNotContain("members", "embargo");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "headRank, KING",
        "visitStart, 25 April",
        "counterpartType, CLUB",
        "guestPrecision, MAYBE",
        "visitEnd, 2024-04-24T10:00"
    })
    void a_value_that_does_not_fit_is_named_at_its_field(String field, String value) {
        var problems = SamplePapers.visitForm().problems(SamplePapers.visit().with(field, value));

        assertThat(problems).extracting(Problem::field).containsExactly(field);
    }

    @Test
    void a_wrong_cell_is_named_by_table_column_and_row() {
        var content = SamplePapers.visit()
                .with(
                        "sites",
                        List.of(
                                Map.of("id", "s1", "name", "Centre", "security", "OPEN"),
                                Map.of("id", "s1", "name", "Hall", "security", "SECRET")));

        assertThat(SamplePapers.visitForm().problems(content))
                .extracting(Problem::field, Problem::row)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("sites", 1),
                        org.assertj.core.groups.Tuple.tuple("sites.security", 1));
    }

    @Test
    void a_field_the_form_does_not_know_is_refused() {
        assertThat(SamplePapers.visitForm().problems(SamplePapers.visit().with("decider", "me")))
                .extracting(Problem::field)
                .containsExactly("decider");
    }

    @ParameterizedTest(name = "{0} guests, {1}, by country {2} + {3}: accepted {4}")
    @Tag("I-8")
    @Tag("AS-13")
    @CsvSource({"14, EXACT, 11, 3, true", "14, EXACT, 11, 2, false", "14, EXACT, 12, 3, false", "14, ABOUT, 11, 2, true"
    })
    void country_counts_add_up_when_the_number_is_exact(int all, String precision, int one, int two, boolean accepted) {
        var content = SamplePapers.visit()
                .with("guestCount", all)
                .with("guestPrecision", precision)
                .with(
                        "countryCounts",
                        List.of(
                                Map.of("id", "c1", "country", "ID", "count", one),
                                Map.of("id", "c2", "country", "PH", "count", two)));

        assertThat(SamplePapers.visitForm().problems(content).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void the_visit_tells_the_rules_what_they_ask() {
        var facets = FacetReader.read(SamplePapers.visitForm(), SamplePapers.visit());

        assertThat(facets.word(FacetName.KIND)).contains("HOST_VISIT");
        assertThat(facets.number(FacetName.GUESTS)).contains(16L);
        assertThat(facets.number(FacetName.NIGHTS)).contains(0L);
        assertThat(facets.number(FacetName.RANK_GAP)).contains(1L);
        assertThat(facets.words(FacetName.TASKS)).containsExactly("SAFE_CITY");
        assertThat(facets.word(FacetName.SITE_SECURITY)).contains("CONTROLLED");
        assertThat(facets.flag(FacetName.AGENCY_HEAD_MEETS)).isTrue();
        assertThat(facets.filled()).contains("protocolSheet").doesNotContain("emergencyPlan");
    }

    @Test
    void the_memorandum_tells_which_clauses_and_tasks_it_has() {
        var facets = FacetReader.read(SamplePapers.mouForm(), SamplePapers.mou());

        assertThat(facets.words(FacetName.TASKS))
                .containsExactly("CLOUD_MOBILE", "CYBER_SECURITY", "OPEN_DATA", "SAFE_CITY");
        assertThat(facets.flag(FacetName.HAS_NON_BINDING_CLAUSE)).isTrue();
        assertThat(facets.flag(FacetName.HAS_MEANS_CLAUSE)).isTrue();
        assertThat(facets.flag(FacetName.TACIT_RENEWAL)).isFalse();
        assertThat(facets.number(FacetName.SIGNATORY_RANK_GAP)).contains(0L);
    }

    @Test
    void a_list_longer_than_the_stated_number_counts() {
        var members = java.util.stream.IntStream.rangeClosed(1, 20)
                .mapToObj(place -> Map.of("id", "m" + place, "name", "Guest " + place))
                .toList();

        var facets =
                FacetReader.read(SamplePapers.visitForm(), SamplePapers.visit().with("members", members));

        assertThat(facets.number(FacetName.GUESTS)).contains(20L);
    }

    @Test
    void a_wrong_value_reaches_no_rule() {
        var facets =
                FacetReader.read(SamplePapers.visitForm(), SamplePapers.visit().with("cost", "much"));

        assertThat(facets.number(FacetName.COST)).isEmpty();
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"type\": \"MONEY\" | \"type\": \"GOLD\" | none of TEXT",
                "\"facet\": \"cost\" | \"facet\": \"costs\" | there is no facet",
                "\"facet\": \"headRank\" | \"facet\": \"guests\" | cannot fill a facet",
                "\"name\": \"cost\" | \"name\": \"guestCount\" | two fields",
                "\"by\": \"NIGHTS\" | \"by\": \"HAS_VALUE\" | cannot be derived",
                "\"referencePrefix\" | \"prefix\" | unknown",
                "\"headRank\", \"hostRank\" | \"headRank\", \"rank\" | no field rank"
            })
    void a_bad_form_file_is_refused_with_its_place(String good, String bad, String reason) {
        var file = SamplePapers.resource("config/forms/HOST_VISIT.json");
        assertThat(file).contains(good);

        assertThatThrownBy(() -> FormReader.read("HOST_VISIT.json", file.replace(good, bad)))
                .isInstanceOf(BadFile.class)
                .hasMessageStartingWith("HOST_VISIT.json, at /")
                .hasMessageContaining(reason);
    }

    @Test
    void words_of_the_sheet_are_in_both_languages() {
        var readings = SamplePapers.visitForm().reading(SamplePapers.visit());
        var sections = SamplePapers.visitForm().sections(SamplePapers.visit());

        assertThat(readings).extracting(reading -> reading.section()).hasSameElementsAs(sections.keySet());
        assertThat(readings.stream()
                        .flatMap(reading -> reading.lines().stream())
                        .map(line -> line.value().ko()))
                .contains("2024. 4. 25. 10:00", "차관급", "4,800,000원", "예");
        assertThat(readings.stream()
                        .flatMap(reading -> reading.lines().stream())
                        .map(line -> line.value().en()))
                .contains("25 April 2024 10:00", "vice minister", "KRW 4,800,000", "Yes");
        assertThat(Set.copyOf(SamplePapers.visitForm().problems(SamplePapers.visit())))
                .isEmpty();
    }

    @Test
    void rows_that_are_sections_are_counted_for_the_reader() {
        var labels = SamplePapers.mouForm().reading(SamplePapers.mou()).stream()
                .filter(reading -> reading.section().startsWith("TEXT."))
                .map(reading -> reading.label().en())
                .toList();

        assertThat(labels).startsWith("Text 1", "Text 2").doesNotHaveDuplicates();
    }
}

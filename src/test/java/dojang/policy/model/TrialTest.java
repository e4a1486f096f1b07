package dojang.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.policy.application.Packs;
import dojang.policy.model.Compared.Change;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What if: facets without a draft. */
@Tag("B-2")
class TrialTest {

    private static final PolicyPack PACK = Packs.shipped();

    @Test
    void thirty_one_guests_instead_of_thirty_go_one_level_up_and_need_a_plan() {
        var thirty = trial(visit().with(FacetName.GUESTS, 30L));
        var more = trial(visit().with(FacetName.GUESTS, 31L));

        assertThat(Drafts.decider(Drafts.planned(thirty.verdict()).plan())).isEqualTo(DemoOffice.BUREAU);
        assertThat(Drafts.decider(Drafts.planned(more.verdict()).plan())).isEqualTo(DemoOffice.OFFICE);
        assertThat(fields(thirty)).doesNotContain("emergencyPlan");
        assertThat(fields(more)).contains("emergencyPlan");
    }

    @Test
    void fields_are_named_and_hinder_nothing() {
        var trial = trial(visit().with(FacetName.RANK_GAP, 3L));

        assertThat(trial.verdict()).isInstanceOf(Verdict.Planned.class);
        assertThat(trial.needs())
                .extracting(Trial.Need::rule, need -> need.asked().field(), Trial.Need::warning)
                .contains(tuple("R-01", "abstract", false), tuple("R-04", "rankReason", true));
    }

    @Test
    @Tag("R-20")
    void what_is_prohibited_stays_prohibited() {
        var mou = new Facets(Map.of(FacetName.KIND, "MOU_CONCLUSION", FacetName.TAX_OR_IMMUNITY, true), Set.of());

        assertThat(Drafts.objections(trial(mou).verdict()))
                .extracting(Objection::rule)
                .contains("R-20", "R-21");
    }

    @Test
    void nothing_asked_is_forgotten_of_the_facets_that_rules_raise() {
        assertThat(trial(visit().with(FacetName.HEAD_RANK, "MINISTER")).facets().flag(FacetName.IMPORTANT))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}: table {1}, rules {2}")
    @CsvSource({
        "HOST_VISIT, agencyHeadMeets, siteSecurity",
        "MOU_CONCLUSION, ourSignatoryRank, counterpartType",
        "RELATIONSHIP_CHANGE, relationshipType, stateVisit",
        "INVITE_DELEGATION, guests, visaNeeded"
    })
    void a_kind_has_the_facets_that_can_matter_for_it(String kind, String ofTable, String ofRules) {
        assertThat(FacetsOfKind.ofTable(PACK, kind)).extracting(FacetName::key).contains(ofTable);
        assertThat(FacetsOfKind.ofRules(PACK, kind))
                .extracting(FacetName::key)
                .contains(ofRules)
                .doesNotContain("kind");
        assertThat(FacetsOfKind.ofRules(PACK, kind)).doesNotContainAnyElementsOf(FacetsOfKind.ofTable(PACK, kind));
    }

    @Test
    void a_visit_is_not_asked_about_the_clauses_of_a_memorandum() {
        assertThat(FacetsOfKind.ofRules(PACK, "HOST_VISIT"))
                .doesNotContain(FacetName.HAS_MEANS_CLAUSE, FacetName.VISA_NEEDED, FacetName.OVERLAPS_IN_EFFECT);
    }

    @Test
    void a_facet_left_out_of_the_question_changes_nothing() {
        for (var kind : FacetName.KIND.words()) {
            var asked = new java.util.HashSet<>(FacetsOfKind.ofTable(PACK, kind));
            asked.addAll(FacetsOfKind.ofRules(PACK, kind));
            var plain = trial(new Facets(Map.of(FacetName.KIND, kind), Set.of()));
            for (var facet : FacetName.values()) {
                if (facet.type() == FacetType.FLAG && !asked.contains(facet) && facet != FacetName.REQUIRES_COUNCIL) {
                    var other = trial(new Facets(Map.of(FacetName.KIND, kind, facet, true), Set.of()));
                    assertThat(other.verdict()).as("%s %s", kind, facet).isEqualTo(plain.verdict());
                }
            }
        }
    }

    @Test
    void lines_are_compared_by_key_and_what_is_gone_stays_in_its_place() {
        var compared = Compared.of(
                List.of("a1", "b1", "c1", "d1"), List.of("a1", "c2", "e1"), line -> line.substring(0, 1), line -> line);

        assertThat(compared)
                .extracting(Compared::item, Compared::change)
                .containsExactly(
                        tuple("a1", Change.SAME),
                        tuple("b1", Change.REMOVED),
                        tuple("c2", Change.CHANGED),
                        tuple("d1", Change.REMOVED),
                        tuple("e1", Change.ADDED));
    }

    private static List<String> fields(Trial trial) {
        return trial.needs().stream().map(need -> need.asked().field()).toList();
    }

    private static Trial trial(Facets facets) {
        return Trial.of(PACK, facets, DemoOffice.full(), DemoOffice.OFFICER);
    }

    private static Facets visit() {
        return new Facets(
                Map.of(
                        FacetName.KIND,
                        "HOST_VISIT",
                        FacetName.GUESTS,
                        8L,
                        FacetName.HEAD_RANK,
                        "DIRECTOR",
                        FacetName.COST,
                        0L),
                Set.of());
    }
}

package dojang.policy.model;

import static dojang.policy.model.FacetName.AGENCY_HEAD_MEETS;
import static dojang.policy.model.FacetName.COST;
import static dojang.policy.model.FacetName.COUNTRY_COUNT;
import static dojang.policy.model.FacetName.GUESTS;
import static dojang.policy.model.FacetName.HEAD_RANK;
import static dojang.policy.model.FacetName.HOST_RANK;
import static dojang.policy.model.FacetName.KIND;
import static dojang.policy.model.FacetName.RELATIONSHIP_TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.paper.application.SamplePapers;
import dojang.paper.model.FacetReader;
import dojang.policy.application.Packs;
import dojang.shared.model.Blocks;
import dojang.shared.model.ChainPlan;
import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.ChainPlan.PlannedGate;
import dojang.shared.model.Level;
import dojang.shared.model.StepKind;
import dojang.support.Offices;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule book of Hanbit City on its own directory: same rules, other deciders, and a council. */
class CityTest {

    private static final PolicyPack CITY = Packs.city();
    private static final Offices OFFICES = Offices.city();

    @Test
    @Tag("AS-04")
    void the_sixteen_guests_go_to_the_mayor_who_receives_them() {
        var plan = plan(CITY, FacetReader.read(SamplePapers.visitForm(), SamplePapers.visit()));

        assertThat(plan.steps())
                .extracting(step -> OFFICES.code(step.desk()), step -> step.kind(), step -> step.because())
                .containsExactly(
                        tuple("SCD-HEAD", StepKind.REVIEW, List.of("LINE")),
                        tuple("SAF-HEAD", StepKind.CONCURRENCE, List.of("R-02")),
                        tuple("PRO-HEAD", StepKind.CONCURRENCE, List.of("R-03")),
                        tuple("BUD-HEAD", StepKind.CONCURRENCE, List.of("R-05")),
                        tuple("SPK-HEAD", StepKind.CONCURRENCE, List.of("R-15")),
                        tuple("SCB-HEAD", StepKind.REVIEW, List.of("LINE")),
                        tuple("DIO-HEAD", StepKind.REVIEW, List.of("LINE")),
                        tuple("VICE-MAYOR", StepKind.REVIEW, List.of("LINE")),
                        tuple("MAYOR", StepKind.DECISION, List.of("TABLE")));
        assertThat(plan.duties()).extracting(PlannedDuty::kind).contains("MINUTES", "PHOTOS");
    }

    @ParameterizedTest(name = "{0} guests, head {1}, {2} won, mayor meets {3}: {4}")
    @Tag("AS-04")
    @Tag("I-2")
    @CsvSource({
        " 10, DIRECTOR, 5000000, false, DIVISION_HEAD",
        " 11, DIRECTOR, 5000000, false, DIRECTOR_GENERAL",
        " 30, DIRECTOR_GENERAL, 30000000, false, DIRECTOR_GENERAL",
        " 31, DIRECTOR_GENERAL, 30000000, false, OFFICE_HEAD",
        " 16, VICE_MINISTER, 100000000, false, OFFICE_HEAD",
        " 16, VICE_MINISTER, 100000001, false, VICE_MINISTER",
        " 16, MINISTER, 0, false, VICE_MINISTER",
        " 16, HEAD_OF_GOVT, 0, false, MINISTER",
        "  1, OFFICIAL, 0, true, MINISTER"
    })
    void a_visit_has_the_limits_of_the_ministry_and_the_posts_of_the_city(
            long guests, String head, long won, boolean meets, Level decider) {
        assertThat(decider(Map.of(
                        KIND, "HOST_VISIT", GUESTS, guests, HEAD_RANK, head, COST, won, AGENCY_HEAD_MEETS, meets)))
                .isEqualTo(decider);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"HOST_VISIT", "INVITE_DELEGATION", "INVITATIONAL_COURSE", "WORKSHOP", "MOU_CONCLUSION"})
    void the_mayor_decides_whenever_the_mayor_meets_the_guests(String kind) {
        var draft =
                Map.<FacetName, Object>of(KIND, kind, GUESTS, 1L, HEAD_RANK, "OFFICIAL", COST, 0L, COUNTRY_COUNT, 1L);
        var facets = new Facets(draft, Set.of()).with(FacetName.OUR_SIGNATORY_RANK, "DIRECTOR");

        assertThat(CITY.table().decider(facets.with(AGENCY_HEAD_MEETS, true))).contains(Level.MINISTER);
        assertThat(CITY.table().decider(facets).orElseThrow()).isLessThan(Level.MINISTER);
    }

    @ParameterizedTest(name = "{0} with {1} {2}: {3}")
    @CsvSource({
        "RELATIONSHIP_CHANGE, relationshipType, FRIENDSHIP, MINISTER",
        "RELATIONSHIP_CHANGE, relationshipType, SISTER, MINISTER",
        "SPEAKING_ONLINE, hostRank, DEPUTY_MINISTER, OFFICE_HEAD",
        "SPEAKING_ONLINE, hostRank, HEAD_OF_LOCAL_GOVT, MINISTER",
        "MEDIA_COOPERATION, hostRank, DIRECTOR_GENERAL, DIRECTOR_GENERAL",
        "MOU_MANDATE, counterpartRank, DEPUTY_MINISTER, OFFICE_HEAD",
        "MOU_MANDATE, counterpartRank, HEAD_OF_LOCAL_GOVT, VICE_MINISTER",
        "MOU_CONCLUSION, ourSignatoryRank, DEPUTY_MINISTER, VICE_MINISTER",
        "MOU_CONCLUSION, ourSignatoryRank, HEAD_OF_LOCAL_GOVT, MINISTER",
        "MOU_CHANGE, changeKind, NEW_AREAS, MINISTER",
        "CENTRE_OR_PLACEMENT, hostRank, DIRECTOR, VICE_MINISTER",
        "AFTER_REPORT, formerLevel, OFFICE_HEAD, OFFICE_HEAD"
    })
    @Tag("I-2")
    void the_other_kinds_have_their_rows(String kind, String facet, String word, Level decider) {
        assertThat(decider(Map.of(KIND, kind, FacetName.ofKey(facet).orElseThrow(), word)))
                .isEqualTo(decider);
    }

    @ParameterizedTest(name = "{0}, ordinance asks {1}: council {2}")
    @Tag("AS-05")
    @Tag("R-25")
    @Tag("R-26")
    @CsvSource({"SISTER, false, true", "SISTER, true, true", "FRIENDSHIP, false, false", "FRIENDSHIP, true, true"})
    void a_sister_relation_waits_for_the_council_and_a_friendship_where_the_ordinance_says_so(
            String relation, boolean ordinance, boolean council) {
        var pack = ordinance ? Packs.strictCity() : CITY;
        var change = Drafts.smallVisit().with(KIND, "RELATIONSHIP_CHANGE").with(RELATIONSHIP_TYPE, relation);

        assertThat(plan(pack, change).gates())
                .extracting(PlannedGate::kind, PlannedGate::blocks)
                .isEqualTo(council ? List.of(tuple("LOCAL_COUNCIL", Blocks.SIGNING)) : List.of());
    }

    @ParameterizedTest(name = "host {0}: minutes {1}")
    @Tag("R-22")
    @CsvSource({"HEAD_OF_LOCAL_GOVT, true", "VICE_MINISTER, true", "DEPUTY_MINISTER, false"})
    void the_head_of_a_local_government_keeps_minutes(String host, boolean due) {
        var visit = Drafts.smallVisit().with(HOST_RANK, host).with(HEAD_RANK, "VICE_MINISTER");

        assertThat(plan(CITY, visit).duties().stream()
                        .anyMatch(duty -> duty.kind().equals("MINUTES")))
                .isEqualTo(due);
    }

    @Test
    void the_city_keeps_every_rule_of_the_ministry_and_calls_its_posts_by_their_names() {
        assertThat(CITY.rules())
                .extracting(Rule::id)
                .isEqualTo(Packs.shipped().rules().stream().map(Rule::id).toList());
        assertThat(CITY.rule("R-22").orElseThrow().text().ko()).contains("시장");
        assertThat(CITY.rule("R-22").orElseThrow().effects())
                .isEqualTo(Packs.shipped().rule("R-22").orElseThrow().effects());
        assertThat(CITY.words().of(Level.MINISTER).en()).isEqualTo("mayor");
        assertThat(CITY.words().of("BUDGET")).isEqualTo(Packs.shipped().words().of("BUDGET"));
        assertThat(CITY.calendar()).isEqualTo(Packs.shipped().calendar());
    }

    @Test
    void every_function_a_rule_asks_for_is_that_of_a_unit_of_the_city() {
        var office = OFFICES.around("SCD-1");
        assertThat(CITY.rules().stream()
                        .flatMap(rule -> rule.effects().stream())
                        .filter(Effect.AddStep.class::isInstance)
                        .flatMap(effect -> ((Effect.AddStep) effect).tasks().stream()))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(office.headOf(task)).as(task).isPresent());
    }

    @Test
    void no_sentence_of_the_city_speaks_of_a_minister() {
        assertThat(CITY.rules()).allSatisfy(rule -> assertThat(rule.text().ko()).doesNotContain("장관이", "장관의", "장관급"));
    }

    private static Level decider(Map<FacetName, Object> values) {
        return CITY.table().decider(new Facets(values, Set.of())).orElseThrow();
    }

    private static ChainPlan plan(PolicyPack pack, Facets facets) {
        return Drafts.planned(ChainBuilder.build(pack, facets, OFFICES.around("SCD-1"), OFFICES.drafter("SCD-1")))
                .plan();
    }
}

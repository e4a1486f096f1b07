package dojang.policy.model;

import static dojang.policy.model.DemoOffice.BUREAU;
import static dojang.policy.model.DemoOffice.EGOV;
import static dojang.policy.model.DemoOffice.MINISTER;
import static dojang.policy.model.DemoOffice.OFFICE;
import static dojang.policy.model.DemoOffice.OFFICER;
import static dojang.policy.model.DemoOffice.VICE_MINISTER;
import static dojang.policy.model.DemoOffice.desk;
import static dojang.policy.model.Drafts.objections;
import static dojang.policy.model.Drafts.planned;
import static dojang.policy.model.Drafts.smallVisit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.policy.application.Packs;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Level;
import dojang.shared.model.OfficeView.LineDesk;
import dojang.shared.model.StepKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChainBuilderTest {

    private static final PolicyPack PACK = Packs.shipped();
    private static final Facets COSTLY = smallVisit().with(FacetName.COST, 60_000_000L);

    @Test
    @Tag("SD-2")
    void a_unit_asked_to_concur_and_to_audit_signs_once_for_both() {
        var draft = Drafts.smallVisit()
                .with(FacetName.TASKS, java.util.Set.of("AUDIT"))
                .with(FacetName.CONTRACT, 20_000_000L);

        assertThat(Drafts.because(Drafts.plan(dojang.policy.application.Packs.shipped(), draft), "AUDIT"))
                .containsExactlyInAnyOrder("R-02", "R-27");
    }

    @Test
    @Tag("SD-1")
    void a_division_head_who_drafts_is_decided_by_the_next_higher_post() {
        var plan = planned(ChainBuilder.build(PACK, smallVisit(), DemoOffice.full(), new DrafterSeat(EGOV)))
                .plan();

        assertThat(plan.steps())
                .extracting(PlannedStep::kind, PlannedStep::desk)
                .containsExactly(tuple(StepKind.DELEGATED_DECISION, BUREAU));
    }

    @Test
    @Tag("SD-1")
    void a_minister_who_drafts_finds_nobody_above() {
        var verdict = ChainBuilder.build(PACK, smallVisit(), DemoOffice.full(), new DrafterSeat(MINISTER));

        assertThat(objections(verdict)).extracting(Objection::rule).containsExactly("TABLE");
    }

    @Test
    @Tag("SD-3")
    void a_unit_is_not_asked_to_concur_with_its_own_draft() {
        var office = DemoOffice.full().with("BUDGET", EGOV);

        var planned = planned(ChainBuilder.build(PACK, smallVisit().with(FacetName.COST, 1L), office, OFFICER));

        assertThat(planned.plan().steps()).extracting(PlannedStep::desk).containsExactly(EGOV);
        assertThat(planned.reasons()).extracting(Reason::rule).contains("R-05");
    }

    @Test
    @Tag("SD-2")
    void a_superior_whose_unit_is_touched_is_asked_once() {
        var office = DemoOffice.full().with("OPEN_DATA", BUREAU);

        var plan = planned(ChainBuilder.build(PACK, COSTLY.with(FacetName.TASKS, Set.of("OPEN_DATA")), office, OFFICER))
                .plan();

        assertThat(plan.steps())
                .extracting(PlannedStep::desk, PlannedStep::because)
                .contains(tuple(BUREAU, List.of("LINE", "R-02")))
                .hasSize(5);
    }

    @Test
    void concurrences_come_after_the_division_head_and_the_audit_before_the_decider() {
        var plan = planned(ChainBuilder.build(PACK, COSTLY, DemoOffice.full(), OFFICER))
                .plan();

        assertThat(plan.steps())
                .extracting(PlannedStep::stage, PlannedStep::kind, PlannedStep::desk)
                .containsExactly(
                        tuple(1, StepKind.REVIEW, EGOV),
                        tuple(2, StepKind.CONCURRENCE, desk("BUDGET")),
                        tuple(3, StepKind.REVIEW, BUREAU),
                        tuple(4, StepKind.PRE_AUDIT, desk("AUDIT")),
                        tuple(5, StepKind.DELEGATED_DECISION, OFFICE));
    }

    @Test
    void where_the_division_head_decides_other_units_are_asked_before() {
        var plan = planned(ChainBuilder.build(PACK, smallVisit().with(FacetName.COST, 1L), DemoOffice.full(), OFFICER))
                .plan();

        assertThat(plan.steps())
                .extracting(PlannedStep::kind, PlannedStep::desk)
                .containsExactly(tuple(StepKind.CONCURRENCE, desk("BUDGET")), tuple(StepKind.DELEGATED_DECISION, EGOV));
    }

    @Test
    void a_team_leader_reviews_before_the_division_head_and_the_concurrences() {
        var team = desk("team");
        var office = DemoOffice.full()
                .line(
                        new LineDesk(team, Level.TEAM_LEADER),
                        new LineDesk(EGOV, Level.DIVISION_HEAD),
                        new LineDesk(BUREAU, Level.DIRECTOR_GENERAL),
                        new LineDesk(MINISTER, Level.MINISTER));

        var plan = planned(ChainBuilder.build(PACK, COSTLY, office, OFFICER)).plan();

        assertThat(plan.steps())
                .extracting(PlannedStep::desk)
                .containsExactly(team, EGOV, desk("BUDGET"), BUREAU, desk("AUDIT"), MINISTER);
    }

    @Test
    @Tag("I-2")
    void where_the_line_lacks_the_level_the_next_higher_post_decides() {
        var office = DemoOffice.full()
                .line(new LineDesk(EGOV, Level.DIVISION_HEAD), new LineDesk(VICE_MINISTER, Level.VICE_MINISTER));

        var plan = planned(ChainBuilder.build(PACK, smallVisit().with(FacetName.GUESTS, 11L), office, OFFICER))
                .plan();

        assertThat(Drafts.decider(plan)).isEqualTo(VICE_MINISTER);
    }

    @Test
    void a_unit_the_agency_lacks_is_an_objection_and_no_guess() {
        assertObjects(DemoOffice.full().without("BUDGET"), "R-05", "예산");
    }

    @Test
    void a_vacant_concurring_post_is_an_objection() {
        assertObjects(DemoOffice.full().vacant(desk("BUDGET")), "R-05", "예산");
    }

    @Test
    void a_vacant_reviewer_is_an_objection() {
        assertObjects(DemoOffice.full().vacant(BUREAU), "LINE", "국장");
    }

    @Test
    void a_vacant_decider_is_an_objection() {
        assertObjects(DemoOffice.full().vacant(OFFICE), "TABLE", "실장");
    }

    @Test
    void a_flag_raised_by_a_rule_is_seen_by_the_rules_below() {
        var pack = Packs.edited(text -> text.replace("\"rules\": [", """
                "rules": [
                    { "id": "R-90", "version": 1, "text": { "ko": "가", "en": "a" }, "basis": "P",
                      "when": { "facet": "guests", "is": "MORE_THAN", "value": 5 },
                      "effects": [{ "do": "SET_FLAG", "flag": "oda" }] },"""));

        assertThat(Drafts.because(Drafts.plan(pack, smallVisit()), "PROGRAMME")).containsExactly("R-06");
    }

    private static void assertObjects(DemoOffice office, String rule, String name) {
        assertThat(objections(ChainBuilder.build(PACK, COSTLY, office, OFFICER)))
                .singleElement()
                .satisfies(objection -> assertThat(objection.rule()).isEqualTo(rule))
                .satisfies(objection -> assertThat(objection.words().ko()).contains(name));
    }
}

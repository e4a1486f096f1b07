package dojang.policy.model;

import static dojang.policy.model.DemoOffice.BUREAU;
import static dojang.policy.model.DemoOffice.EGOV;
import static dojang.policy.model.DemoOffice.MINISTER;
import static dojang.policy.model.DemoOffice.OFFICE;
import static dojang.policy.model.DemoOffice.VICE_MINISTER;
import static dojang.policy.model.DemoOffice.desk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.paper.application.SamplePapers;
import dojang.paper.model.FacetReader;
import dojang.policy.application.Packs;
import dojang.shared.model.Blocks;
import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.ChainPlan.PlannedGate;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Scope;
import dojang.shared.model.StepKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StoryChainsTest {

    private static final Facets VISIT = FacetReader.read(SamplePapers.visitForm(), SamplePapers.visit());
    private static final Facets MOU = FacetReader.read(SamplePapers.mouForm(), SamplePapers.mou());

    @Test
    @Tag("AS-04")
    @Tag("R-02")
    @Tag("R-03")
    @Tag("R-15")
    void the_sixteen_person_visit_goes_to_the_minister() {
        var plan = Drafts.plan(Packs.shipped(), VISIT);

        assertThat(plan.steps())
                .extracting(PlannedStep::stage, PlannedStep::kind, PlannedStep::desk, PlannedStep::because)
                .containsExactly(
                        tuple(1, StepKind.REVIEW, EGOV, List.of("LINE")),
                        tuple(2, StepKind.CONCURRENCE, desk("SAFE_CITY"), List.of("R-02")),
                        tuple(2, StepKind.CONCURRENCE, desk("PROTOCOL"), List.of("R-03")),
                        tuple(2, StepKind.CONCURRENCE, desk("BUDGET"), List.of("R-05")),
                        tuple(2, StepKind.CONCURRENCE, desk("SPOKESPERSON"), List.of("R-15")),
                        tuple(3, StepKind.REVIEW, BUREAU, List.of("LINE")),
                        tuple(4, StepKind.REVIEW, OFFICE, List.of("LINE")),
                        tuple(5, StepKind.REVIEW, VICE_MINISTER, List.of("LINE")),
                        tuple(6, StepKind.DECISION, MINISTER, List.of("TABLE")));
        assertThat(plan.gates()).isEmpty();
    }

    @Test
    @Tag("AS-04")
    @Tag("R-22")
    @Tag("R-23")
    @Tag("R-37")
    void the_visit_leaves_minutes_photographs_and_a_report_when_a_substitute_decides() {
        assertThat(Drafts.plan(Packs.shipped(), VISIT).duties())
                .extracting(PlannedDuty::kind)
                .containsExactly("MINUTES", "PHOTOS", "AFTER_REPORT", "ACTION_ITEMS", "POST_REPORT");
    }

    @Test
    @Tag("AS-01")
    @Tag("R-17")
    void the_memorandum_asks_every_unit_whose_work_it_touches() {
        var plan = Drafts.plan(Packs.shipped(), MOU);

        assertThat(Drafts.decider(plan)).isEqualTo(MINISTER);
        assertThat(plan.steps().stream().filter(step -> step.kind() == StepKind.CONCURRENCE))
                .extracting(PlannedStep::desk, PlannedStep::because)
                .containsExactly(
                        tuple(desk("CLOUD_MOBILE"), List.of("R-02")),
                        tuple(desk("CYBER_SECURITY"), List.of("R-02")),
                        tuple(desk("OPEN_DATA"), List.of("R-02")),
                        tuple(desk("SAFE_CITY"), List.of("R-02")),
                        tuple(desk("PROTOCOL"), List.of("R-03")),
                        tuple(desk("BUDGET"), List.of("R-05")),
                        tuple(desk("INTL_COOP"), List.of("R-17")),
                        tuple(desk("LEGAL"), List.of("R-17")));
    }

    @Test
    @Tag("AS-01")
    @Tag("R-18")
    @Tag("R-36")
    void the_memorandum_waits_for_the_foreign_ministry_and_is_registered_afterwards() {
        var plan = Drafts.plan(Packs.shipped(), MOU);

        assertThat(plan.gates()).containsExactly(new PlannedGate("MOFA", "", Blocks.DECISION, false, List.of("R-18")));
        assertThat(plan.duties()).extracting(PlannedDuty::kind).contains("MINUTES", "PHOTOS", "REGISTRATION");
    }

    @Test
    @Tag("AS-20")
    @Tag("B-1")
    void a_narrowed_cloud_paragraph_is_the_business_of_legal_affairs_and_the_cloud_unit_only() {
        var changed = Set.of("AREAS.CLOUD", "TEXT.p4");

        assertThat(Drafts.plan(Packs.shipped(), MOU).steps().stream()
                        .filter(step -> step.kind() == StepKind.CONCURRENCE)
                        .filter(step -> changed.stream().anyMatch(step.terms().scope()::covers)))
                .extracting(PlannedStep::desk)
                .containsExactly(desk("CLOUD_MOBILE"), desk("LEGAL"));
    }

    @Test
    @Tag("AS-20")
    void a_unit_answers_for_its_areas_and_the_paragraphs_that_name_it() {
        assertThat(Drafts.plan(Packs.shipped(), MOU).steps().stream()
                        .filter(step -> step.desk().equals(desk("CLOUD_MOBILE"))
                                || step.desk().equals(desk("SAFE_CITY"))))
                .extracting(step -> step.terms().scope().sections())
                .containsExactly(List.of("AREAS.CLOUD", "AREAS.MOBILE", "TEXT.p4"), List.of("AREAS.SAFE_CITY"));
        assertThat(Drafts.plan(Packs.shipped(), VISIT).steps().stream()
                        .filter(step -> step.desk().equals(desk("SAFE_CITY"))))
                .extracting(step -> step.terms().scope().sections())
                .containsExactly(List.of("SITES"));
    }

    @Test
    @Tag("AS-20")
    void a_unit_whose_sections_nobody_knows_answers_for_everything() {
        var draft = Drafts.smallVisit().with(FacetName.TASKS, Set.of("OPEN_DATA"));

        assertThat(Drafts.plan(Packs.shipped(), draft).steps().stream()
                        .filter(step -> step.kind() == StepKind.CONCURRENCE))
                .extracting(step -> step.terms().scope())
                .containsExactly(Scope.EVERYTHING);
    }

    @Test
    @Tag("AS-04")
    void every_step_of_the_visit_has_a_reason_with_its_facts() {
        var planned = Drafts.planned(Drafts.verdict(Packs.shipped(), VISIT));

        var told = planned.reasons().stream().map(Reason::rule).toList();
        assertThat(planned.plan().steps()).allSatisfy(step -> assertThat(told).containsAll(step.because()));
        assertThat(planned.reasons())
                .filteredOn(reason -> reason.rule().equals("TABLE"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.facts())
                        .contains("guests = 16", "headRank = VICE_MINISTER", "agencyHeadMeets = true"))
                .satisfies(reason -> assertThat(reason.text().ko()).endsWith("장관"));
        assertThat(planned.reasons())
                .filteredOn(reason -> reason.rule().equals("R-03"))
                .singleElement()
                .extracting(Reason::facts)
                .isEqualTo(List.of("headRank = VICE_MINISTER", "agencyHeadMeets = true"));
    }
}

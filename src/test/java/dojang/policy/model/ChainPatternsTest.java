package dojang.policy.model;

import static dojang.policy.model.DemoOffice.BUREAU;
import static dojang.policy.model.DemoOffice.EGOV;
import static dojang.policy.model.DemoOffice.OFFICE;
import static dojang.policy.model.DemoOffice.desk;
import static dojang.policy.model.Drafts.decider;
import static dojang.policy.model.Drafts.plan;
import static dojang.policy.model.Drafts.smallVisit;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CaseState;
import dojang.approval.model.Command;
import dojang.approval.model.CommentClass;
import dojang.approval.model.Opinion;
import dojang.approval.model.Step;
import dojang.approval.model.StepCommand;
import dojang.approval.model.StepState;
import dojang.policy.application.Packs;
import dojang.shared.model.ChainPlan;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.StepKind;
import dojang.support.NamedChain;
import dojang.support.SampleCase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Workflow patterns that a chain has from the rules which build it; each chain is walked by the rules of approval. */
class ChainPatternsTest {

    private static final PolicyPack PACK = Packs.shipped();
    private static final Facets COSTLY = smallVisit().with(FacetName.COST, 60_000_000L);

    @Test
    @Tag("WCP-4")
    @Tag("WRP-8")
    void the_facts_of_a_draft_choose_exactly_one_decider_the_lowest_whose_authority_suffices() {
        assertThat(List.of(8L, 11L, 31L))
                .extracting(guests -> decider(plan(PACK, smallVisit().with(FacetName.GUESTS, guests))))
                .containsExactly(EGOV, BUREAU, OFFICE);
        assertThat(plan(PACK, smallVisit().with(FacetName.GUESTS, 31L)).steps())
                .filteredOn(step -> step.kind().decides())
                .hasSize(1);
    }

    @Test
    @Tag("WCP-6")
    @Tag("WCP-7")
    void the_facts_choose_any_of_the_units_and_the_decision_waits_for_just_those_chosen() {
        var money = smallVisit().with(FacetName.COST, 1L);
        var both = money.with(FacetName.TASKS, Set.of("CYBER_SECURITY"));

        assertThat(List.of(smallVisit(), money, both))
                .extracting(facets -> asked(plan(PACK, facets)).size())
                .containsExactly(0, 1, 2);
        assertThat(List.of(smallVisit(), money, both))
                .extracting(facets -> answered(plan(PACK, facets)).state())
                .containsOnly(CaseState.APPROVED);
    }

    @Test
    @Tag("WCP-13")
    void a_rule_asks_as_many_units_as_it_names() {
        var planned = plan(PACK, Drafts.plainMou());

        assertThat(asked(planned)).contains(desk("INTL_COOP"), desk("LEGAL"));
        assertThat(answered(planned).state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    @Tag("WCP-14")
    @Tag("WRP-3")
    void a_draft_says_how_many_units_it_touches_and_which() {
        var one = smallVisit().with(FacetName.TASKS, Set.of("OPEN_DATA"));
        var three = smallVisit().with(FacetName.TASKS, Set.of("CYBER_SECURITY", "OPEN_DATA", "SAFE_CITY"));

        assertThat(asked(plan(PACK, one))).containsExactly(desk("OPEN_DATA"));
        assertThat(asked(plan(PACK, three)))
                .containsExactlyInAnyOrder(desk("CYBER_SECURITY"), desk("OPEN_DATA"), desk("SAFE_CITY"));
        assertThat(answered(plan(PACK, three)).state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    @Tag("WCP-35")
    void two_of_however_many_units_a_draft_touches_complete_the_group_and_the_rest_are_withdrawn() {
        var pack = Packs.edited(
                text -> text.replace("\"tasksOf\": \"tasks\"", "\"tasksOf\": \"tasks\", \"join\": {\"quorum\": 2}"));
        var touched =
                smallVisit().with(FacetName.TASKS, Set.of("CLOUD_MOBILE", "CYBER_SECURITY", "OPEN_DATA", "SAFE_CITY"));

        var decided = answered(plan(pack, touched));

        assertThat(decided.state()).isEqualTo(CaseState.APPROVED);
        assertThat(decided.steps())
                .filteredOn(step -> step.kind() == StepKind.CONCURRENCE)
                .extracting(Step::state)
                .containsExactly(StepState.DONE, StepState.DONE, StepState.CANCELLED, StepState.CANCELLED);
    }

    @Test
    @Tag("WCP-34")
    void two_of_however_many_units_a_draft_touches_complete_the_group_and_the_rest_may_still_speak() {
        var pack = Packs.edited(text -> text.replace(
                "\"tasksOf\": \"tasks\"",
                "\"tasksOf\": \"tasks\", \"join\": {\"quorum\": 2, \"rest\": \"MAY_SPEAK\"}"));
        var touched =
                smallVisit().with(FacetName.TASKS, Set.of("CLOUD_MOBILE", "CYBER_SECURITY", "OPEN_DATA", "SAFE_CITY"));

        var decided = answered(plan(pack, touched));

        assertThat(decided.state()).isEqualTo(CaseState.APPROVED);
        assertThat(decided.steps())
                .filteredOn(step -> step.kind() == StepKind.CONCURRENCE)
                .extracting(Step::state)
                .containsExactly(StepState.DONE, StepState.DONE, StepState.LAPSED, StepState.LAPSED);
        var last = decided.steps().stream().filter(Step::isOutvoted).findFirst().orElseThrow();
        var words = new Opinion(CommentClass.WISH, "we would have liked another day");
        var late = SampleCase.after(
                decided,
                new StepCommand.LateOpinion(last.id(), words),
                SampleCase.own(SampleCase.person("late"), last.desk()));
        assertThat(late.state()).isEqualTo(CaseState.APPROVED);
        assertThat(late.step(last.id()).orElseThrow().state()).isEqualTo(StepState.LAPSED);
    }

    @Test
    @Tag("WRP-10")
    void the_reviewers_are_the_superiors_of_the_drafting_unit_up_to_the_decider() {
        assertThat(plan(PACK, COSTLY).steps())
                .filteredOn(step -> step.because().contains(Reason.LINE))
                .extracting(PlannedStep::desk)
                .containsExactly(EGOV, BUREAU);
        assertThat(decider(plan(PACK, COSTLY))).isEqualTo(OFFICE);
    }

    private static List<Desk> asked(ChainPlan plan) {
        return plan.steps().stream()
                .filter(step -> step.kind() == StepKind.CONCURRENCE)
                .map(PlannedStep::desk)
                .toList();
    }

    /** The case after everybody said yes whose step opened, one after the other. */
    private static ApprovalCase answered(ChainPlan plan) {
        var current = NamedChain.of(plan).submitted().current();
        while (current.openSteps().findAny().isPresent()) {
            var step = current.openSteps().findFirst().orElseThrow();
            var person = SampleCase.person(step.desk().toString());
            current = SampleCase.after(current, yes(current, step), SampleCase.own(person, step.desk()));
        }
        return current;
    }

    private static Command yes(ApprovalCase current, Step step) {
        var seen = SampleCase.seen(current);
        if (step.kind() == StepKind.REVIEW) {
            return new Command.Endorse(step.id(), seen, Opinion.NONE);
        }
        return step.kind().decides()
                ? new Command.Approve(step.id(), seen, Opinion.NONE, Set.of(), "")
                : new Command.Concur(step.id(), seen, Opinion.NONE);
    }
}

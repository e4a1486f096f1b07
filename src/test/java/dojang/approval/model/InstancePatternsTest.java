package dojang.approval.model;

import static dojang.support.NamedChain.DRAFTER;
import static dojang.support.NamedChain.desk;
import static dojang.support.NamedChain.stepId;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.Join;
import dojang.shared.model.Join.Rest;
import dojang.shared.model.StepKind;
import dojang.support.NamedCase;
import dojang.support.NamedChain;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Workflow control-flow patterns: one task given to many desks. Those of rules stand in ChainPatternsTest. */
class InstancePatternsTest {

    private static final Join TWO = Join.quorum("R-02", 2);

    @Test
    @Tag("WCP-12")
    void readers_read_each_for_themselves_and_nothing_waits_for_them() {
        var decided = new NamedChain().decide(1, "vice").submitted().approve("vice");
        var readers = List.of("budget", "legal", "protocol").stream()
                .map(name -> Readers.along(stepId("reader " + name), decided.current(), desk(name)))
                .toList();

        var given = decided.act(new AfterDecisionCommand.Circulate(readers), DRAFTER);
        assertThat(given.current().openSteps()).hasSize(3);
        var closed = given.act(new AfterDecisionCommand.Read(stepId("reader legal"), Opinion.NONE), "legal")
                .act(new AfterDecisionCommand.Close(), DRAFTER);

        assertThat(closed.current().state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.current().openSteps()).hasSize(2);
    }

    @Test
    @Tag("WCP-15")
    void further_units_are_asked_while_others_answer_and_the_next_stage_waits_for_them_too() {
        var half = asked(Join.ALL).concur("audit", "budget");

        var one = half.act(half.adding("museum"), DRAFTER).concur("legal");
        var two = one.act(one.adding("security"), "museum");

        assertThat(two.isOpenAt("museum", "security")).isTrue();
        var last = two.concur("museum");
        assertThat(last.isOpenAt("security")).isTrue();
        assertThat(last.concur("security").isOpenAt("vice")).isTrue();
    }

    @Test
    @Tag("WCP-26")
    void when_a_unit_returns_the_text_those_still_asked_are_withdrawn_and_answers_stay() {
        var half = asked(Join.ALL).concur("budget");

        var returned = half.act(half.returning("audit"), "audit");

        assertThat(returned.current().state()).isEqualTo(CaseState.RETURNED);
        assertThat(returned.step("budget").state()).isEqualTo(StepState.DONE);
        assertThat(returned.step("legal").state()).isEqualTo(StepState.CANCELLED);
        assertThat(returned.current().openSteps()).isEmpty();
    }

    @Test
    @Tag("WCP-27")
    void the_units_head_ends_the_asking_and_the_case_goes_on_with_the_answers_there_are() {
        var late = asked(Join.ALL).concur("audit", "budget").later(9);

        var first = late.act(new StepCommand.ProceedWithout(late.id("legal"), "no answer"), "chief");

        assertThat(first.isOpenAt("vice")).isTrue();
        assertThat(first.step("budget").state()).isEqualTo(StepState.DONE);
        assertThat(first.refusal(first.concurrence("legal"), "legal")).isEqualTo(Refusal.STEP_PASSED);
    }

    @Test
    @Tag("WCP-36")
    void a_unit_asked_while_the_group_is_voting_counts_for_its_quorum() {
        var voting = asked(TWO);
        var against = voting.act(voting.dissent("budget"), "budget");

        var grown = against.act(voting(against, "museum"), DRAFTER)
                .act(voting(against, "security"), DRAFTER)
                .concur("audit", "museum");
        assertThat(grown.isOpenAt("legal", "security")).isTrue();
        var complete = grown.concur("security");

        assertThat(complete.isOpenAt("vice")).isTrue();
        assertThat(complete.step("legal").state()).isEqualTo(StepState.CANCELLED);
        assertThat(complete.refusal(voting(complete, "late"), DRAFTER)).isEqualTo(Refusal.TOO_LATE_TO_ASK);
    }

    @Test
    void a_unit_asked_besides_takes_the_terms_of_the_group_over_and_is_needed_where_it_names_none() {
        var free = TWO.with(Rest.MAY_SPEAK);
        var asked = asked(free).concur("legal");

        var grown = asked.act(voting(asked, "museum"), DRAFTER).act(asked.adding("security"), DRAFTER);

        assertThat(grown.step("museum").plan().terms().join()).isEqualTo(free);
        assertThat(grown.step("security").plan().terms().join()).isEqualTo(Join.ALL);
        var complete = grown.concur("audit", "museum");
        assertThat(complete.isOpenAt("security")).isTrue();
        assertThat(complete.step("budget").state()).isEqualTo(StepState.LAPSED);
    }

    @Test
    void nobody_is_asked_into_a_group_that_does_not_vote_and_no_reviewer_into_any() {
        var voting = asked(TWO);

        assertThat(voting.refusal(voting.adding("museum", StepKind.CONCURRENCE, "R-31"), DRAFTER))
                .isEqualTo(Refusal.NO_GROUP_VOTES);
        assertThat(voting.refusal(voting.adding("museum", StepKind.REVIEW, "R-02"), DRAFTER))
                .isEqualTo(Refusal.NO_GROUP_VOTES);
        var complete = voting.concur("budget", "legal");
        assertThat(complete.isOpenAt("audit")).isTrue();
        assertThat(complete.refusal(voting(complete, "museum"), DRAFTER)).isEqualTo(Refusal.NO_GROUP_VOTES);
        assertThat(complete.refusal(voting(asked(Join.ALL), "museum"), DRAFTER)).isEqualTo(Refusal.NO_GROUP_VOTES);
    }

    private static Command voting(NamedCase current, String name) {
        return current.adding(name, StepKind.CONCURRENCE, "R-02");
    }

    /** The group of budget and legal, and beside it the audit office, which can stop the case. */
    private static NamedCase asked(Join join) {
        return new NamedChain()
                .review(1, "chief")
                .ask(2, join, "budget", "legal")
                .askBlocking(2, "audit")
                .decide(3, "vice")
                .submitted()
                .endorse("chief");
    }
}

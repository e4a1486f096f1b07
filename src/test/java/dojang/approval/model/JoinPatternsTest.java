package dojang.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.Join;
import dojang.shared.model.Join.Rest;
import dojang.support.NamedCase;
import dojang.support.NamedChain;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Workflow control-flow patterns: how many answers of a stage the next one waits for. */
class JoinPatternsTest {

    private static final Join ONE = Join.quorum("R-02", 1);
    private static final Join TWO = Join.quorum("R-02", 2);

    @Test
    @Tag("WCP-2")
    @Tag("WCP-3")
    void all_desks_of_a_stage_open_at_once_and_the_next_stage_waits_for_every_one() {
        var asked = parallel(Join.ALL);

        assertThat(asked.isOpenAt("budget", "legal", "protocol")).isTrue();
        assertThat(asked.concur("legal", "budget").isOpenAt("protocol")).isTrue();
        assertThat(asked.concur("legal", "budget", "protocol").isOpenAt("vice")).isTrue();
    }

    @Test
    @Tag("WCP-9")
    void with_the_first_who_agrees_the_case_goes_on_and_what_the_others_say_later_is_heard_without_effect() {
        var one = parallel(ONE.with(Rest.MAY_SPEAK)).concur("legal");

        assertThat(one.isOpenAt("vice")).isTrue();
        assertThat(one.step("budget").isOutvoted()).isTrue();
        assertThat(one.refusal(one.concurrence("budget"), "budget")).isEqualTo(Refusal.STEP_PASSED);
        var heard = one.act(one.speaking("budget", "not like this"), "budget");
        assertThat(heard.isOpenAt("vice")).isTrue();
        assertThat(heard.current().unsettled()).isEmpty();
        var late = heard.approve("vice").act(heard.speaking("protocol", "too late"), "protocol");
        assertThat(late.current().state()).isEqualTo(CaseState.APPROVED);
        assertThat(outcomes(late)).containsExactly(Outcome.LATE_OPINION, Outcome.CONCUR, Outcome.LATE_OPINION);
    }

    @Test
    @Tag("WCP-29")
    void with_the_first_who_agrees_the_case_goes_on_and_the_others_are_withdrawn() {
        var one = parallel(ONE).concur("legal");

        assertThat(one.isOpenAt("vice")).isTrue();
        assertThat(one.step("budget").state()).isEqualTo(StepState.CANCELLED);
        assertThat(one.refusal(one.concurrence("budget"), "budget")).isEqualTo(Refusal.STEP_PASSED);
    }

    @Test
    @Tag("WCP-30")
    void with_two_of_three_who_agree_the_case_goes_on_and_the_third_may_still_speak() {
        var one = parallel(TWO.with(Rest.MAY_SPEAK)).concur("legal");
        assertThat(one.refusal(one.speaking("budget", "early"), "budget")).isEqualTo(Refusal.NOT_PASSED);

        var two = one.concur("protocol");

        assertThat(two.isOpenAt("vice")).isTrue();
        assertThat(two.step("budget").state()).isEqualTo(StepState.LAPSED);
        var heard = two.act(two.speaking("budget", "mind the cost"), "budget");
        assertThat(heard.refusal(heard.speaking("budget", "again"), "budget")).isEqualTo(Refusal.NOT_PASSED);
        assertThat(heard.approve("vice").current().state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    void when_the_agreement_that_was_enough_is_taken_back_the_others_are_asked_again() {
        var free = TWO.with(Rest.MAY_SPEAK);
        var two = parallel(free).concur("legal", "protocol");
        var heard = two.act(two.speaking("budget", "mind the cost"), "budget");

        var silent = two.act(new StepCommand.Undo(two.id("legal")), "legal");
        var spoken = heard.act(new StepCommand.Undo(two.id("legal")), "legal");

        assertThat(silent.isOpenAt("legal", "budget")).isTrue();
        assertThat(silent.step("budget").round()).isEqualTo(1);
        assertThat(spoken.isOpenAt("legal", "budget")).isTrue();
        assertThat(spoken.step("budget").round()).isEqualTo(2);
        assertThat(spoken.concur("budget").isOpenAt("vice")).isTrue();
        assertThat(spoken.concur("budget").step("legal").isOutvoted()).isTrue();
    }

    @Test
    void a_dissent_taken_back_leaves_the_others_alone_while_enough_agree() {
        var against = parallel(ONE.with(Rest.MAY_SPEAK));
        var complete = against.act(against.dissent("budget"), "budget").concur("legal");

        var again = complete.act(new StepCommand.Undo(complete.id("budget")), "budget");

        assertThat(again.isOpenAt("budget")).isTrue();
        assertThat(again.step("protocol").isOutvoted()).isTrue();
    }

    @Test
    void who_was_gone_without_is_not_asked_again_with_those_who_lapsed_by_the_vote() {
        var late = parallel(ONE.with(Rest.MAY_SPEAK)).later(9);
        var without = late.act(new StepCommand.ProceedWithout(late.id("budget"), "no answer"), "chief");
        var complete = without.concur("legal");

        var again = complete.act(new StepCommand.Undo(complete.id("legal")), "legal");

        assertThat(again.isOpenAt("legal", "protocol")).isTrue();
        assertThat(again.step("budget").state()).isEqualTo(StepState.LAPSED);
        assertThat(again.step("budget").isOutvoted()).isFalse();
    }

    @Test
    void a_pause_ends_unused_when_enough_have_agreed() {
        var asked = parallel(ONE.with(Rest.MAY_SPEAK));
        var paused = asked.act(
                new StepCommand.Hold(asked.id("budget"), asked.now().plus(Duration.ofHours(30)), "asking around"),
                "budget");

        var complete = paused.concur("legal");
        var again = complete.act(new StepCommand.Undo(complete.id("legal")), "legal");

        assertThat(complete.step("budget").isOutvoted()).isTrue();
        assertThat(again.step("budget").past().hold()).isNull();
        assertThat(again.isOpenAt("legal", "budget", "protocol")).isTrue();
    }

    @Test
    void agreement_carried_from_the_version_before_is_enough_by_itself() {
        var carried = new NamedChain()
                .review(1, "chief")
                .carried(2, ONE, "legal")
                .ask(2, ONE, "budget")
                .carried(3, ONE.with(Rest.MAY_SPEAK), "museum")
                .ask(3, ONE.with(Rest.MAY_SPEAK), "protocol")
                .decide(4, "vice")
                .submitted();

        var endorsed = carried.endorse("chief");

        assertThat(endorsed.isOpenAt("vice")).isTrue();
        assertThat(endorsed.step("budget").state()).isEqualTo(StepState.CANCELLED);
        assertThat(endorsed.step("protocol").isOutvoted()).isTrue();
        var undone = endorsed.act(new StepCommand.Undo(endorsed.id("chief")), "chief");
        assertThat(undone.isOpenAt("chief")).isTrue();
        assertThat(undone.endorse("chief").isOpenAt("vice")).isTrue();
    }

    @Test
    @Tag("WCP-32")
    void with_two_of_three_who_agree_the_case_goes_on_and_the_third_is_withdrawn() {
        var one = parallel(TWO).concur("legal");
        assertThat(one.isOpenAt("budget", "protocol")).isTrue();

        var two = one.concur("protocol");

        assertThat(two.isOpenAt("vice")).isTrue();
        assertThat(two.step("budget").state()).isEqualTo(StepState.CANCELLED);
    }

    @Test
    @Tag("WCP-33")
    void answers_are_kept_until_the_last_is_in_however_often_one_of_them_is_asked_again() {
        var deciding = parallel(Join.ALL).concur("budget", "legal", "protocol");

        var again = deciding.sendBack("vice", "legal");
        assertThat(again.isOpenAt("legal")).isTrue();
        assertThat(again.refusal(again.approval("vice"), "vice")).isEqualTo(Refusal.STEP_NOT_OPEN);

        var twice = again.concur("legal").sendBack("vice", "budget");
        assertThat(twice.isOpenAt("budget")).isTrue();
        assertThat(twice.concur("budget").isOpenAt("vice")).isTrue();
    }

    @Test
    @Tag("WCP-37")
    void a_stage_waits_only_for_those_of_its_desks_that_are_really_asked() {
        var asked = new NamedChain()
                .review(1, "chief")
                .carried(2, "protocol")
                .ask(2, "legal", "budget")
                .decide(3, "vice")
                .submitted()
                .endorse("chief");
        assertThat(asked.isOpenAt("legal", "budget")).isTrue();

        var late = asked.later(9);
        var without = late.act(new StepCommand.ProceedWithout(late.id("budget"), "late"), "chief");

        assertThat(without.isOpenAt("legal")).isTrue();
        assertThat(without.concur("legal").isOpenAt("vice")).isTrue();
    }

    @Test
    @Tag("WCP-38")
    void the_decision_waits_for_a_branch_that_comes_alive_again_and_for_none_that_cannot() {
        var deciding = new NamedChain().carried(1, "legal").decide(2, "vice").submitted();
        assertThat(deciding.approve("vice").current().state()).isEqualTo(CaseState.APPROVED);

        var reopened = deciding.act(new StepCommand.Reopen(deciding.id("legal"), "second thoughts"), "legal");

        assertThat(reopened.refusal(reopened.approval("vice"), "vice")).isEqualTo(Refusal.STEPS_OPEN);
        assertThat(reopened.concur("legal").approve("vice").current().state()).isEqualTo(CaseState.APPROVED);
    }

    private static List<Outcome> outcomes(NamedCase asked) {
        return List.of("budget", "legal", "protocol").stream()
                .map(name -> Objects.requireNonNull(asked.step(name).answer()).outcome())
                .toList();
    }

    private static NamedCase parallel(Join join) {
        return new NamedChain()
                .review(1, "chief")
                .ask(2, join, "budget", "legal", "protocol")
                .decide(3, "vice")
                .submitted()
                .endorse("chief");
    }
}

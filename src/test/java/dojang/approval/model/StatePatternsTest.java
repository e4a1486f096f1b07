package dojang.approval.model;

import static dojang.support.NamedChain.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.GateId;
import dojang.support.NamedCase;
import dojang.support.NamedChain;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Workflow control-flow patterns: what may be done in which state, from outside, one at a time, or not any more. */
class StatePatternsTest {

    private static final List<List<String>> ORDERS = List.of(
            List.of("budget", "legal", "protocol"),
            List.of("budget", "protocol", "legal"),
            List.of("legal", "budget", "protocol"),
            List.of("legal", "protocol", "budget"),
            List.of("protocol", "budget", "legal"),
            List.of("protocol", "legal", "budget"));

    private final NamedCase submitted = new NamedChain()
            .review(1, "chief")
            .ask(2, "budget", "legal", "protocol")
            .decide(3, "vice")
            .gate("MOFA")
            .duty("MINUTES")
            .submitted();
    private final NamedCase asked = submitted.endorse("chief");

    @Test
    @Tag("WCP-16")
    void several_people_may_choose_what_happens_next_and_the_first_choice_takes_the_others_away() {
        assertThat(submitted.allowed("chief")).contains(Verb.ENDORSE, Verb.RETURN, Verb.WITHDRAW);
        assertThat(submitted.allowed(DRAFTER)).contains(Verb.RECALL);

        var endorsed = submitted.endorse("chief");
        var recalled = submitted.act(new Command.Recall("a typo"), DRAFTER);

        assertThat(endorsed.refusal(submitted.returning("chief"), "chief")).isEqualTo(Refusal.ANSWERED_ALREADY);
        assertThat(recalled.refusal(submitted.endorsement("chief"), "chief")).isEqualTo(Refusal.NOT_IN_APPROVAL);
    }

    @Test
    @Tag("WCP-17")
    void desks_answer_one_at_a_time_in_any_order_that_keeps_the_stages() {
        for (var order : ORDERS) {
            assertThat(submitted.refusal(submitted.concurrence(order.get(0)), order.get(0)))
                    .isEqualTo(Refusal.STEP_NOT_OPEN);
            var next = asked;
            for (var name : order) {
                var before = next;
                next = next.concur(name);
                // each act is judged on what the one before left
                assertThat(next.refusal(before.concurrence(name), name)).isEqualTo(Refusal.ANSWERED_ALREADY);
                assertThat(next.current().openSteps()).hasSize(Math.max(1, open(before) - 1));
            }
            assertThat(next.isOpenAt("vice")).isTrue();
        }
    }

    @Test
    @Tag("WCP-40")
    void the_desks_of_a_stage_answer_in_any_order_with_the_same_end() {
        assertThat(ORDERS)
                .extracting(order -> asked.concur(order.toArray(String[]::new)).current())
                .containsOnly(asked.concur("budget", "legal", "protocol").current());
    }

    @Test
    @Tag("WCP-18")
    void an_answer_is_taken_back_only_as_long_as_the_next_stage_has_not_acted() {
        var undo = new StepCommand.Undo(asked.id("chief"));
        assertThat(submitted.refusal(undo, "chief")).isEqualTo(Refusal.NOTHING_TO_UNDO);

        assertThat(asked.act(undo, "chief").isOpenAt("chief")).isTrue();

        var passed = asked.concur("legal");
        assertThat(passed.refusal(undo, "chief")).isEqualTo(Refusal.ACTED_ON_SINCE);
    }

    @Test
    @Tag("WCP-19")
    void one_review_is_withdrawn_and_the_case_goes_on_without_it() {
        var skipped = submitted.act(submitted.skipping("chief"), submitted.without("vice", "chief"));

        assertThat(skipped.step("chief").state()).isEqualTo(StepState.SKIPPED);
        assertThat(skipped.refusal(skipped.endorsement("chief"), "chief")).isEqualTo(Refusal.STEP_PASSED);
        assertThat(skipped.isOpenAt("budget", "legal", "protocol")).isTrue();
    }

    @Test
    @Tag("WCP-20")
    void a_withdrawn_case_leaves_nobody_anything_to_do() {
        var withdrawn = asked.act(new Command.Withdraw("the visit is off"), "chief");

        assertThat(withdrawn.current().state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(withdrawn.current().steps())
                .extracting(Step::state)
                .containsOnly(StepState.DONE, StepState.CANCELLED);
        assertThat(withdrawn.current().duties()).extracting(Duty::state).containsOnly(DutyState.VOID);
        assertThat(List.of("chief", "budget", "legal", "protocol", "vice", DRAFTER))
                .allMatch(name -> withdrawn.allowed(name).isEmpty());
    }

    @Test
    @Tag("WCP-23")
    void an_outside_answer_that_comes_while_nobody_waits_for_it_is_lost() {
        var answer = new Command.AnswerGate(mofa(), GateAnswer.NO_OBJECTION, "by telephone");
        assertThat(submitted.refusal(answer, DRAFTER)).isEqualTo(Refusal.GATE_NOT_SENT);

        var sent = submitted.act(new Command.SendGate(mofa(), "letter 12"), DRAFTER);

        assertThat(sent.current().gates()).extracting(Gate::state).containsOnly(GateState.SENT);
        assertThat(sent.act(answer, DRAFTER).current().gates())
                .extracting(Gate::state)
                .containsOnly(GateState.NO_OBJECTION);
    }

    @Test
    @Tag("WCP-24")
    void an_outside_answer_that_comes_early_is_kept_until_the_decision_needs_it() {
        var waiting = asked.concur("budget", "legal", "protocol");
        assertThat(waiting.refusal(waiting.approval("vice"), "vice")).isEqualTo(Refusal.GATE_OPEN);

        var early = submitted
                .act(new Command.SendGate(mofa(), "letter 12"), DRAFTER)
                .act(new Command.AnswerGate(mofa(), GateAnswer.NO_OBJECTION, "letter 99"), DRAFTER);
        var decided =
                early.endorse("chief").concur("budget", "legal", "protocol").approve("vice");

        assertThat(decided.current().state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    @Tag("WCP-25")
    void everything_after_the_step_a_case_goes_back_to_is_withdrawn_and_nothing_before_it() {
        var region = new NamedChain()
                .review(1, "team")
                .review(2, "chief")
                .ask(3, "legal", "protocol")
                .askBlocking(3, "budget")
                .decide(4, "vice")
                .submitted()
                .endorse("team")
                .endorse("chief")
                .concur("legal");

        var back = region.sendBack("budget", "chief");

        assertThat(back.isOpenAt("chief")).isTrue();
        assertThat(back.step("team").state()).isEqualTo(StepState.DONE);
        assertThat(List.of("legal", "protocol", "budget", "vice"))
                .allMatch(name -> back.step(name).state() == StepState.PLANNED);
        assertThat(back.step("legal").round()).isEqualTo(2);
        assertThat(back.refusal(back.concurrence("protocol"), "protocol")).isEqualTo(Refusal.STEP_NOT_OPEN);
    }

    @Test
    @Tag("WCP-39")
    void of_two_reviewers_who_work_on_the_text_at_once_the_second_starts_anew() {
        var both = new NamedChain()
                .review(1, "chief")
                .review(1, "bureau")
                .decide(2, "vice")
                .submitted();
        var first = both.edit("chief", "as the chief wants it");
        var second = both.edit("bureau", "as the bureau wants it");

        var edited = both.act(first, "chief");

        assertThat(edited.refusal(second, "bureau")).isEqualTo(Refusal.STEP_GONE);
        assertThat(edited.refusal(both.endorsement("bureau"), "bureau")).isEqualTo(Refusal.STEP_GONE);
        assertThat(edited.isOpenAt("bureau")).isTrue();
        var anew = edited.act(edited.edit("bureau", "as both want it"), "bureau");
        assertThat(anew.current().draft().number()).isEqualTo(3);
    }

    @Test
    @Tag("WCP-43")
    void a_no_of_the_decider_ends_the_case_whatever_else_is_still_open_or_planned() {
        var deciding = new NamedChain()
                .carried(1, "legal")
                .decide(2, "vice")
                .joint(3, "partner")
                .submitted();
        var reopened = deciding.act(new StepCommand.Reopen(deciding.id("legal"), "second thoughts"), "legal");
        assertThat(reopened.isOpenAt("legal", "vice")).isTrue();

        var declined = reopened.act(reopened.declining("vice"), "vice");

        assertThat(declined.current().state()).isEqualTo(CaseState.DECLINED);
        assertThat(declined.current().openSteps()).isEmpty();
        assertThat(List.of("legal", "partner"))
                .allMatch(name -> declined.step(name).state() == StepState.CANCELLED)
                .allMatch(name -> declined.allowed(name).isEmpty());
    }

    private GateId mofa() {
        return submitted.current().gates().get(0).id();
    }

    private static int open(NamedCase running) {
        return (int) running.current().openSteps().count();
    }
}

package dojang.approval.model;

import static dojang.support.NamedChain.DRAFTER;
import static dojang.support.NamedChain.desk;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.StepKind;
import dojang.support.NamedCase;
import dojang.support.NamedChain;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Workflow resource patterns: work that is handed on, paused, passed over, done again, shared or started by itself. */
class DetourPatternsTest {

    private final NamedCase asked = new NamedChain()
            .review(1, "chief")
            .ask(2, "legal", "budget")
            .decide(3, "vice")
            .submitted()
            .endorse("chief");

    @Test
    @Tag("WRP-27")
    @Tag("WRP-37")
    void a_unit_hands_its_step_on_and_the_new_desk_may_begin_at_once() {
        var moved = handOn(asked, "legal", "legal/lawyer", "legal");

        assertThat(moved.isOpenAt("legal/lawyer", "budget")).isTrue();
        assertThat(moved.allowed("legal/lawyer")).contains(Verb.CONCUR);
        assertThat(moved.refusal(moved.concurrence("legal/lawyer"), "legal")).isEqualTo(Refusal.NOT_YOUR_STEP);
        assertThat(moved.concur("legal/lawyer", "budget").isOpenAt("vice")).isTrue();
    }

    @Test
    @Tag("WRP-28")
    void the_units_head_gives_a_step_that_hangs_to_somebody_else() {
        var hanging = handOn(asked, "legal", "legal/lawyer", "legal").later(9);
        var to = new StepCommand.Reassign(hanging.id("legal/lawyer"), desk("legal/judge"), "it is late");

        assertThat(hanging.refusal(to, "legal/judge")).isEqualTo(Refusal.NOT_YOUR_STEP);
        var moved = hanging.act(to, "legal");

        assertThat(moved.refusal(moved.concurrence("legal/judge"), "legal/lawyer"))
                .isEqualTo(Refusal.NOT_YOUR_STEP);
        assertThat(moved.concur("legal/judge").isOpenAt("budget")).isTrue();
    }

    @Test
    @Tag("WRP-29")
    void a_desk_gives_its_step_back_to_the_units_head_who_shares_it_out_anew() {
        var taken = handOn(asked, "legal", "legal/lawyer", "legal");

        var back = handOn(taken, "legal/lawyer", "legal", "legal/lawyer");

        assertThat(back.allowed("legal/lawyer")).isEmpty();
        assertThat(handOn(back, "legal", "legal/judge", "legal").isOpenAt("legal/judge", "budget"))
                .isTrue();
    }

    @Test
    @Tag("WRP-30")
    void a_step_that_is_handed_on_keeps_its_clock_and_its_used_pause() {
        var held = asked.act(hold("legal"), "legal");
        var resumed = held.later(1).act(new StepCommand.Resume(held.id("legal")), "legal");

        var moved = handOn(resumed, "legal", "legal/lawyer", "legal");

        assertThat(moved.step("legal/lawyer").window())
                .isEqualTo(resumed.step("legal").window());
        assertThat(moved.step("legal/lawyer").round()).isEqualTo(1);
        var again = new StepCommand.Hold(
                moved.id("legal/lawyer"), moved.actor("legal/lawyer").dueAfter(1), "once more");
        assertThat(moved.refusal(again, "legal/lawyer")).isEqualTo(Refusal.HELD_BEFORE);
    }

    @Test
    @Tag("WRP-31")
    void a_step_that_is_taken_back_and_handed_on_starts_from_nothing() {
        var answered = asked.act(hold("legal"), "legal")
                .act(new StepCommand.Resume(asked.id("legal")), "legal")
                .concur("legal");

        var undone = answered.act(new StepCommand.Undo(answered.id("legal")), "legal");
        var moved = handOn(undone, "legal", "legal/lawyer", "legal");

        var step = moved.step("legal/lawyer");
        assertThat(step.answer()).isNull();
        assertThat(step.past()).isEqualTo(StepHistory.NONE.given(moved.now()));
        assertThat(step.round()).isEqualTo(2);
        assertThat(moved.allowed("legal/lawyer")).contains(Verb.HOLD, Verb.CONCUR);
    }

    @Test
    @Tag("WRP-32")
    void a_desk_pauses_its_step_and_takes_it_up_again() {
        var held = asked.act(hold("legal"), "legal");
        assertThat(held.refusal(held.concurrence("legal"), "legal")).isEqualTo(Refusal.STEP_HELD);

        var resumed = held.act(new StepCommand.Resume(held.id("legal")), "legal");

        assertThat(resumed.concur("legal").isOpenAt("budget")).isTrue();
    }

    @Test
    @Tag("WRP-33")
    void a_unit_that_is_not_concerned_passes_its_step_over() {
        var none = new StepCommand.NoInterest(
                asked.id("legal"), asked.current().seen().orElseThrow());

        var passed = asked.act(none, "legal");

        assertThat(Objects.requireNonNull(passed.step("legal").answer()).outcome())
                .isEqualTo(Outcome.NO_INTEREST);
        assertThat(passed.concur("budget").isOpenAt("vice")).isTrue();
    }

    @Test
    @Tag("WRP-34")
    void a_desk_does_a_step_again_that_it_has_done_and_so_do_those_after_it() {
        var deciding = asked.concur("legal", "budget");

        var redone = deciding.act(new StepCommand.Undo(deciding.id("legal")), "legal");
        assertThat(redone.isOpenAt("legal")).isTrue();
        assertThat(redone.step("vice").state()).isEqualTo(StepState.PLANNED);
        var against = redone.act(redone.dissent("legal"), "legal");

        assertThat(against.isOpenAt("vice")).isTrue();
        assertThat(against.current().dissent()).hasSize(1);
    }

    @Test
    @Tag("WRP-36")
    void a_step_that_somebody_adds_may_be_answered_the_moment_it_exists() {
        var added = asked.act(asked.adding("museum"), DRAFTER);

        assertThat(added.allowed("museum")).contains(Verb.CONCUR);
        assertThat(added.concur("museum").isOpenAt("legal", "budget")).isTrue();
    }

    @Test
    @Tag("WRP-39")
    void who_finishes_one_step_finds_the_next_one_of_the_case_opened() {
        var chain = new NamedChain()
                .ask(1, "legal")
                .review(2, "bureau")
                .decide(3, "vice")
                .submitted();
        var reviewing = chain.concur("legal");
        var both = reviewing.acting("bureau", "vice");
        assertThat(reviewing.allowed(both)).contains(Verb.ENDORSE).doesNotContain(Verb.APPROVE);

        var deciding = reviewing.act(reviewing.endorsement("bureau"), both);

        assertThat(deciding.allowed(both)).contains(Verb.APPROVE);
        assertThat(deciding.act(deciding.approval("vice"), both).current().state())
                .isEqualTo(CaseState.APPROVED);
    }

    @Test
    @Tag("WRP-43")
    void a_desk_that_is_asked_asks_another_one_to_look_with_it() {
        assertThat(asked.refusal(asked.adding("museum"), "stranger")).isEqualTo(Refusal.NOT_ON_THE_CHAIN);

        var helped = asked.act(asked.adding("museum"), "legal").concur("legal", "budget");

        assertThat(helped.step("museum").kind()).isEqualTo(StepKind.CONCURRENCE);
        assertThat(helped.isOpenAt("museum")).isTrue();
    }

    private static NamedCase handOn(NamedCase current, String from, String to, String by) {
        return current.act(new StepCommand.Reassign(current.id(from), desk(to), "knows it better"), by);
    }

    private StepCommand.Hold hold(String name) {
        return new StepCommand.Hold(asked.id(name), asked.actor(name).dueAfter(2), "asks the embassy");
    }
}

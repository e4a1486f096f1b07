package dojang.approval.model;

import static dojang.approval.model.UsualCase.BUDGETS;
import static dojang.approval.model.UsualCase.DIRECTORS;
import static dojang.approval.model.UsualCase.HEAD;
import static dojang.approval.model.UsualCase.PROTOCOLS;
import static dojang.approval.model.UsualCase.approve;
import static dojang.approval.model.UsualCase.concur;
import static dojang.approval.model.UsualCase.concurred;
import static dojang.approval.model.UsualCase.endorse;
import static dojang.approval.model.UsualCase.endorsed;
import static dojang.approval.model.UsualCase.id;
import static dojang.approval.model.UsualCase.refusal;
import static dojang.approval.model.UsualCase.step;
import static dojang.support.SampleCase.BUDGET;
import static dojang.support.SampleCase.DIRECTOR;
import static dojang.support.SampleCase.DIVISION_HEAD;
import static dojang.support.SampleCase.DRAFTING;
import static dojang.support.SampleCase.NOON;
import static dojang.support.SampleCase.PROTOCOL;
import static dojang.support.SampleCase.SEO;
import static dojang.support.SampleCase.after;
import static dojang.support.SampleCase.at;
import static dojang.support.SampleCase.own;
import static dojang.support.SampleCase.person;
import static dojang.support.SampleCase.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.ActorContext;
import dojang.shared.model.Desk;
import dojang.shared.model.StepKind;
import dojang.support.SampleCase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pauses, steps back and second thoughts. */
class StepRulesTest {

    private final ApprovalCase submitted = SampleCase.usual().submitted();
    private final ApprovalCase concurring = endorsed(submitted);
    private final ApprovalCase deciding = concurred(concurring);

    @Test
    void a_held_step_takes_no_answer_until_it_is_resumed() {
        var held = after(submitted, hold(submitted, DIVISION_HEAD, 2), HEAD);

        assertThat(refusal(held, endorse(held), HEAD)).isEqualTo(Refusal.STEP_HELD);
        assertThat(AllowedActs.on(held, at(held, DIVISION_HEAD), HEAD)).containsExactlyInAnyOrder(Verb.RESUME);

        var resumed = after(held, new StepCommand.Resume(at(held, DIVISION_HEAD)), HEAD);
        assertThat(after(resumed, endorse(resumed), HEAD).openSteps().map(Step::desk))
                .containsExactly(PROTOCOL, BUDGET);
    }

    @Test
    @Tag("I-19")
    void a_hold_stops_the_clock_by_the_working_time_it_lasted() {
        var due =
                Objects.requireNonNull(step(submitted, DIVISION_HEAD).window()).due();
        var held = after(submitted, hold(submitted, DIVISION_HEAD, 2), HEAD);
        var nextDay = later(HEAD, Duration.ofDays(1));

        var resumed = after(held, new StepCommand.Resume(at(held, DIVISION_HEAD)), nextDay);

        // Monday noon to Tuesday noon is one working day of eight hours
        assertThat(Objects.requireNonNull(step(resumed, DIVISION_HEAD).window()).due())
                .isEqualTo(HEAD.calendar().plus(due, Duration.ofHours(8)));
    }

    @Test
    void a_step_is_held_once_in_a_round_and_for_five_working_days_at_most() {
        assertThat(refusal(submitted, hold(submitted, DIVISION_HEAD, 8), HEAD)).isEqualTo(Refusal.HOLD_TOO_LONG);
        assertThat(refusal(submitted, hold(submitted, DIVISION_HEAD, -1), HEAD)).isEqualTo(Refusal.HOLD_TOO_LONG);
        var again = after(
                after(submitted, hold(submitted, DIVISION_HEAD, 2), HEAD),
                new StepCommand.Resume(at(submitted, DIVISION_HEAD)),
                HEAD);
        assertThat(refusal(again, hold(again, DIVISION_HEAD, 2), HEAD)).isEqualTo(Refusal.HELD_BEFORE);
    }

    @Test
    @Tag("R-37")
    void only_the_review_of_somebody_away_is_skipped_and_it_is_read_afterwards() {
        var skip = new StepCommand.Skip(at(submitted, DIVISION_HEAD), id("reader"), "on leave until Friday");
        assertThat(refusal(submitted, skip, DIRECTORS)).isEqualTo(Refusal.HOLDER_PRESENT);
        assertThat(refusal(submitted, skip, away(PROTOCOLS))).isEqualTo(Refusal.NOT_A_SUPERIOR);

        var skipped = after(submitted, skip, away(DIRECTORS));

        assertThat(step(skipped, DIVISION_HEAD).state()).isEqualTo(StepState.SKIPPED);
        assertThat(step(skipped, DIVISION_HEAD).past().reason()).isEqualTo("on leave until Friday");
        assertThat(skipped.openSteps().map(Step::kind))
                .containsExactlyInAnyOrder(StepKind.CONCURRENCE, StepKind.CONCURRENCE, StepKind.POST_READING);
        var read = after(skipped, new AfterDecisionCommand.Read(id("reader"), Opinion.NONE), HEAD);
        assertThat(read.step(id("reader")).orElseThrow().answer())
                .matches(answer -> answer != null && answer.outcome() == Outcome.READ);
    }

    @Test
    void a_concurrence_and_a_decision_are_never_skipped() {
        var unit = new StepCommand.Skip(at(concurring, PROTOCOL), id("reader"), "away");
        assertThat(refusal(concurring, unit, away(DIRECTORS))).isEqualTo(Refusal.WRONG_VERB);
        var decision = new StepCommand.Skip(at(deciding, DIRECTOR), id("reader"), "away");
        assertThat(refusal(deciding, decision, away(HEAD))).isEqualTo(Refusal.WRONG_VERB);
    }

    @Test
    @Tag("I-16")
    void a_late_unit_that_does_not_block_is_gone_without_and_may_still_speak() {
        var proceed = new StepCommand.ProceedWithout(at(concurring, PROTOCOL), "no answer in three days");
        assertThat(refusal(concurring, proceed, HEAD)).isEqualTo(Refusal.NOT_LATE);
        var late = later(HEAD, Duration.ofDays(5));
        assertThat(refusal(concurring, proceed, later(own(SEO, DRAFTING), Duration.ofDays(5))))
                .isEqualTo(Refusal.NOT_THE_UNIT_HEAD);
        assertThat(refusal(concurring, new StepCommand.ProceedWithout(at(concurring, BUDGET), "x"), late))
                .isEqualTo(Refusal.UNIT_BLOCKS);

        var lapsed = after(concurring, proceed, late);

        assertThat(step(lapsed, PROTOCOL).state()).isEqualTo(StepState.LAPSED);
        assertThat(refusal(lapsed, concur(lapsed, PROTOCOL), PROTOCOLS)).isEqualTo(Refusal.STEP_PASSED);
        var opinion =
                new StepCommand.LateOpinion(at(lapsed, PROTOCOL), new Opinion(CommentClass.WISH, "use the side door"));
        var spoken = after(lapsed, opinion, PROTOCOLS);
        assertThat(step(spoken, PROTOCOL).state()).isEqualTo(StepState.LAPSED);
        assertThat(after(after(spoken, concur(spoken, BUDGET), BUDGETS), approve(spoken), DIRECTORS)
                        .state())
                .isEqualTo(CaseState.APPROVED);
    }

    @Test
    void an_answer_is_taken_back_until_the_next_stage_acts_and_only_by_who_gave_it() {
        var undo = new StepCommand.Undo(at(concurring, DIVISION_HEAD));
        assertThat(refusal(concurring, undo, own(person("other"), DIVISION_HEAD)))
                .isEqualTo(Refusal.NOT_YOUR_ANSWER);

        var undone = after(concurring, undo, HEAD);

        assertThat(undone.openSteps().map(Step::desk)).containsExactly(DIVISION_HEAD);
        assertThat(step(undone, DIVISION_HEAD).round()).isEqualTo(2);
        assertThat(step(undone, PROTOCOL).state()).isEqualTo(StepState.PLANNED);
        var half = after(concurring, concur(concurring, PROTOCOL), PROTOCOLS);
        assertThat(refusal(half, undo, HEAD)).isEqualTo(Refusal.ACTED_ON_SINCE);
        assertThat(after(half, new StepCommand.Undo(at(half, PROTOCOL)), PROTOCOLS)
                        .openSteps()
                        .map(Step::desk))
                .containsExactly(PROTOCOL, BUDGET);
    }

    @Test
    void a_decision_is_never_taken_back() {
        var approved = after(deciding, approve(deciding), DIRECTORS);
        assertThat(refusal(approved, new StepCommand.Undo(at(approved, DIRECTOR)), DIRECTORS))
                .isEqualTo(Refusal.CASE_DECIDED);
    }

    @Test
    @Tag("WCP-10")
    void a_case_goes_back_to_an_earlier_step_out_of_a_parallel_group_and_comes_again() {
        var back = new StepCommand.ReturnToStep(
                at(concurring, BUDGET), seen(concurring), at(concurring, DIVISION_HEAD), "which budget line?");

        var again = after(concurring, back, BUDGETS);

        assertThat(again.state()).isEqualTo(CaseState.IN_APPROVAL);
        assertThat(again.openSteps().map(Step::desk)).containsExactly(DIVISION_HEAD);
        assertThat(step(again, BUDGET).round()).isEqualTo(2);
        assertThat(step(again, PROTOCOL).round()).isEqualTo(1);
        var second = after(again, endorse(again), HEAD);
        assertThat(second.openSteps().map(Step::desk)).containsExactly(PROTOCOL, BUDGET);
    }

    @Test
    void a_case_goes_back_into_a_parallel_group_to_one_of_its_members() {
        var back = new StepCommand.ReturnToStep(
                at(deciding, DIRECTOR), seen(deciding), at(deciding, PROTOCOL), "who greets them?");

        var again = after(deciding, back, DIRECTORS);

        assertThat(again.openSteps().map(Step::desk)).containsExactly(PROTOCOL);
        assertThat(step(again, BUDGET).state()).isEqualTo(StepState.DONE);
        var answered = after(again, concur(again, PROTOCOL), PROTOCOLS);
        assertThat(answered.openSteps().map(Step::desk)).containsExactly(DIRECTOR);
        assertThat(step(answered, DIRECTOR).round()).isEqualTo(2);
    }

    @Test
    void only_who_may_return_a_case_may_send_it_back_and_only_to_an_earlier_answer() {
        var byProtocol = new StepCommand.ReturnToStep(
                at(concurring, PROTOCOL), seen(concurring), at(concurring, DIVISION_HEAD), "no");
        assertThat(refusal(concurring, byProtocol, PROTOCOLS)).isEqualTo(Refusal.CANNOT_RETURN);
        var forward =
                new StepCommand.ReturnToStep(at(concurring, BUDGET), seen(concurring), at(concurring, DIRECTOR), "no");
        assertThat(refusal(concurring, forward, BUDGETS)).isEqualTo(Refusal.NO_SUCH_TARGET);
    }

    private static StepCommand.Hold hold(ApprovalCase current, Desk desk, int days) {
        return new StepCommand.Hold(at(current, desk), NOON.plus(Duration.ofDays(days)), "waits for the embassy");
    }

    /** The same person on a day on which the division head is away. */
    private static ActorContext away(ActorContext actor) {
        return new ActorContext(
                actor.person(),
                actor.at(),
                actor.seats(),
                actor.calendar(),
                Map.of(DIVISION_HEAD.post(), LocalDate.MAX),
                actor.roles());
    }

    private static ActorContext later(ActorContext actor, Duration time) {
        return new ActorContext(actor.person(), actor.at().plus(time), actor.seats(), actor.calendar())
                .under(actor.watch());
    }
}

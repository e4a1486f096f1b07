package dojang.approval.model;

import static dojang.approval.model.UsualCase.DG;
import static dojang.approval.model.UsualCase.DIRECTORS;
import static dojang.approval.model.UsualCase.HAN;
import static dojang.approval.model.UsualCase.approve;
import static dojang.approval.model.UsualCase.concurred;
import static dojang.approval.model.UsualCase.endorsed;
import static dojang.support.SampleCase.BUDGET;
import static dojang.support.SampleCase.DIRECTOR;
import static dojang.support.SampleCase.DIVISION_HEAD;
import static dojang.support.SampleCase.SEO;
import static dojang.support.SampleCase.acting;
import static dojang.support.SampleCase.after;
import static dojang.support.SampleCase.at;
import static dojang.support.SampleCase.own;
import static dojang.support.SampleCase.person;
import static dojang.support.SampleCase.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.StepCommand.Recuse.StandIn;
import dojang.policy.application.Packs;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Capacity;
import dojang.shared.model.Desk;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import dojang.support.SampleCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 회피: a conflict of interest passes the step on, and its author out of the case. */
@Tag("SD-9")
class RecusalRulesTest {

    private static final PersonId MIN = person("min");
    private static final PersonId OH = person("oh");
    private static final Desk NEAREST = new Desk(new PostId(new UUID(0, 41)), DIRECTOR.unit());
    private static final Desk SECOND = new Desk(new PostId(new UUID(0, 42)), DIRECTOR.unit());
    private static final String COUSIN = "my cousin runs the host's company";

    private final ApprovalCase deciding = concurred(endorsed(SampleCase.usual().submitted()));

    @Test
    void the_nearest_who_can_stand_in_decides_in_the_same_window_as_substitute() {
        var before = deciding.step(at(deciding, DIRECTOR)).orElseThrow();
        var moved = after(deciding, recuse(deciding, DIRECTOR, nearest()), DIRECTORS);

        var step = moved.step(before.id()).orElseThrow();
        assertThat(step.desk()).isEqualTo(NEAREST);
        assertThat(step.window()).isEqualTo(before.window());
        assertThat(step.past().recusal()).isEqualTo(new StepHistory.Recusal(List.of(DG), DIRECTOR.post(), COUSIN));
        var approved = after(moved, approve(moved, NEAREST), own(MIN, NEAREST));
        assertThat(approved.state()).isEqualTo(CaseState.APPROVED);
        var answer =
                Objects.requireNonNull(approved.step(before.id()).orElseThrow().answer());
        assertThat(answer.by()).isEqualTo(MIN);
        assertThat(answer.capacity()).isIn(Capacity.ACTING, Capacity.ACTING_DELEGATED);
    }

    @Test
    void who_recused_signs_nothing_of_the_case_whatever_post_they_act_for() {
        var moved = after(deciding, recuse(deciding, DIRECTOR, nearest()), DIRECTORS);
        var stand = acting(DG, DIRECTOR, NEAREST);
        for (var command : List.of(
                approve(moved, NEAREST),
                new Command.Decline(at(moved, NEAREST), seen(moved), "no"),
                new Command.Return(at(moved, NEAREST), seen(moved), ReturnReason.CONTENT, "no"))) {
            assertThat(refused(moved, command, stand).reason()).isEqualTo(Refusal.RECUSED);
            assertThat(refused(moved, command, stand).rules()).containsExactly("SD-9");
            assertThat(refused(moved, command, DIRECTORS).reason()).isEqualTo(Refusal.NOT_YOUR_STEP);
        }
        assertThat(AllowedActs.on(moved, at(moved, NEAREST), stand)).containsExactly(Verb.RECUSE);
        assertThat(AllowedActs.on(moved, at(moved, NEAREST), own(MIN, NEAREST)))
                .contains(Verb.APPROVE, Verb.DECLINE, Verb.RETURN);
    }

    @Test
    void the_actor_does_not_choose_and_nobody_with_another_hand_in_the_case_stands_in() {
        var drafter = new StandIn(NEAREST, SEO);
        var reviewer = new StandIn(NEAREST, HAN);
        var asked = new StandIn(BUDGET, OH);
        for (var unfit : List.of(drafter, reviewer, asked, new StandIn(NEAREST, DG))) {
            var alone = recuse(deciding, DIRECTOR, List.of(unfit));
            assertThat(refused(deciding, alone, DIRECTORS).reason()).isEqualTo(Refusal.NOBODY_STANDS_IN);
            var passed =
                    after(deciding, recuse(deciding, DIRECTOR, List.of(unfit, new StandIn(SECOND, OH))), DIRECTORS);
            assertThat(passed.openSteps().map(Step::desk)).containsExactly(SECOND);
        }
        var away = new ActorContext(
                DG,
                DIRECTORS.at(),
                DIRECTORS.seats(),
                DIRECTORS.calendar(),
                Map.of(NEAREST.post(), LocalDate.MAX),
                Set.of(),
                Set.of(),
                DIRECTORS.watch());
        assertThat(after(deciding, recuse(deciding, DIRECTOR, nearest()), away)
                        .openSteps()
                        .map(Step::desk))
                .containsExactly(SECOND);
    }

    @Test
    void it_needs_a_reason_an_open_step_and_a_seat_at_it() {
        var wordless = new StepCommand.Recuse(at(deciding, DIRECTOR), nearest(), " ");
        assertThat(refused(deciding, wordless, DIRECTORS).reason()).isEqualTo(Refusal.REASON_MISSING);
        assertThat(refused(deciding, recuse(deciding, DIRECTOR, nearest()), own(HAN, DIVISION_HEAD))
                        .reason())
                .isEqualTo(Refusal.NOT_YOUR_STEP);
        var submitted = SampleCase.usual().submitted();
        assertThat(refused(submitted, recuse(submitted, DIRECTOR, nearest()), DIRECTORS)
                        .reason())
                .isEqualTo(Refusal.STEP_NOT_OPEN);
        assertThat(refused(deciding, recuse(deciding, DIVISION_HEAD, nearest()), own(HAN, DIVISION_HEAD))
                        .reason())
                .isEqualTo(Refusal.ANSWERED_ALREADY);
    }

    @Test
    void a_substitute_with_a_conflict_passes_it_on_too_and_both_stay_out() {
        var once = after(deciding, recuse(deciding, DIRECTOR, nearest()), DIRECTORS);
        var twice = after(once, recuse(once, NEAREST, nearest()), own(MIN, NEAREST));

        var recusal = twice.step(at(twice, SECOND)).orElseThrow().past().recusal();
        assertThat(recusal).isEqualTo(new StepHistory.Recusal(List.of(DG, MIN), DIRECTOR.post(), COUSIN));
        for (var out : List.of(DG, MIN)) {
            assertThat(refused(twice, approve(twice, SECOND), own(out, SECOND)).reason())
                    .isEqualTo(Refusal.RECUSED);
        }
        assertThat(refused(twice, recuse(twice, SECOND, nearest()), own(OH, SECOND))
                        .reason())
                .isEqualTo(Refusal.NOBODY_STANDS_IN);
    }

    @Test
    void it_lasts_when_the_text_comes_again() {
        var once = after(deciding, recuse(deciding, DIRECTOR, nearest()), DIRECTORS);
        var returned = after(
                once,
                new Command.Return(at(once, NEAREST), seen(once), ReturnReason.CONTENT, "no dates"),
                own(MIN, NEAREST));
        var survival = new CarryOver(
                Packs.shipped().extras().survival(),
                new CarryOver.Before(1, returned.chain()),
                List.of(),
                Set.of(),
                DIRECTORS.at());
        var plan = deciding.step(at(deciding, DIRECTOR)).orElseThrow().plan();

        var next = survival.step(new StepId(new UUID(0, 77)), plan);

        assertThat(next.desk()).isEqualTo(NEAREST);
        assertThat(next.plan().stage()).isEqualTo(plan.stage());
        assertThat(next.past().recusal()).isEqualTo(new StepHistory.Recusal(List.of(DG), DIRECTOR.post(), COUSIN));
    }

    private static List<StandIn> nearest() {
        return List.of(new StandIn(NEAREST, MIN), new StandIn(SECOND, OH));
    }

    private static StepCommand.Recuse recuse(ApprovalCase current, Desk desk, List<StandIn> nearest) {
        return new StepCommand.Recuse(at(current, desk), nearest, COUSIN);
    }

    private static Decision.Refused refused(ApprovalCase current, Command command, ActorContext actor) {
        return (Decision.Refused) CommandRules.decide(current, command, actor);
    }
}

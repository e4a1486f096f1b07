package dojang.approval.model;

import static dojang.support.SampleCase.BUDGET;
import static dojang.support.SampleCase.DIVISION_HEAD;
import static dojang.support.SampleCase.NOON;
import static dojang.support.SampleCase.PROTOCOL;
import static dojang.support.SampleCase.after;
import static dojang.support.SampleCase.at;
import static dojang.support.SampleCase.own;
import static dojang.support.SampleCase.person;
import static dojang.support.SampleCase.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.ClockCommand.Remind;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Desk;
import dojang.shared.model.WorkingCalendar;
import dojang.support.SampleCase;
import dojang.support.SampleWatch;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the clock asks: reminders, escalation, the end of a pause; never an answer. */
class DueDatesTest {

    private static final ActorContext HEAD = own(person("head"), DIVISION_HEAD);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of());

    /** Submitted on Monday at noon; the review has two working days, until Wednesday, 18:00. */
    private final ApprovalCase submitted = SampleCase.usual().submitted();

    private final ApprovalCase concurring =
            after(submitted, new Command.Endorse(at(submitted, DIVISION_HEAD), seen(submitted), Opinion.NONE), HEAD);

    @Test
    void a_review_is_reminded_of_at_half_its_time_and_at_its_end_and_then_a_superior_is_told() {
        assertThat(DueDates.due(submitted, NOON, clock("2024-04-23T06:29:00Z"))).isEmpty();
        assertThat(told(submitted, "2024-04-23T06:30:00Z")).containsExactly("50 HOLDER");
        assertThat(told(submitted, "2024-04-24T08:59:00Z")).containsExactly("50 HOLDER");
        assertThat(told(submitted, "2024-04-24T09:00:00Z")).containsExactly("100 HOLDER");
        assertThat(told(submitted, "2024-04-26T09:00:00Z")).containsExactly("100 HOLDER", "150 SUPERIOR");
    }

    @Test
    void the_next_moment_is_known_beforehand_and_there_is_none_after_the_last() {
        assertThat(DueDates.next(submitted, clock("2024-04-22T03:00:00Z"))).contains(time("2024-04-23T06:30:00Z"));
        assertThat(DueDates.next(submitted, clock("2024-04-23T06:30:00Z"))).contains(time("2024-04-24T09:00:00Z"));
        assertThat(DueDates.next(submitted, clock("2034-04-23T05:30:00Z"))).isEmpty();
    }

    @Test
    void what_was_answered_is_not_reminded_of() {
        assertThat(told(concurring, "2034-04-24T09:00:00Z"))
                .containsOnly("100 HOLDER", "100 OWN_HEAD", "150 DRAFTING_HEAD")
                .hasSize(6);
        assertThat(events(concurring, "2034-04-24T09:00:00Z"))
                .containsOnly(ApprovalEvent.Kind.OVERDUE, ApprovalEvent.Kind.ESCALATED);
    }

    @Test
    @Tag("I-16")
    void a_returned_draft_that_is_left_lying_is_flagged_after_thirty_working_days_and_stays() {
        var returned = after(
                submitted,
                new Command.Return(at(submitted, DIVISION_HEAD), seen(submitted), ReturnReason.CONTENT, "x"),
                HEAD);
        var eve = clock("2024-06-03T08:59:00Z");
        var day = clock("2024-06-03T09:00:00Z");

        assertThat(DueDates.isStale(returned.state(), returned.steps(), eve)).isFalse();
        assertThat(DueDates.isStale(returned.state(), returned.steps(), day)).isTrue();
        assertThat(DueDates.isStale(submitted.state(), submitted.steps(), day)).isFalse();
        assertThat(DueDates.next(returned, eve)).contains(day.at());
        assertThat(events(returned, day.at().toString())).contains(ApprovalEvent.Kind.STALE);
        var flag = DueDates.due(returned, day.at(), day).get(0).command();
        assertThat(((Decision.Accepted) CommandRules.decide(returned, flag, day)).after())
                .isEqualTo(returned);
    }

    @Test
    @Tag("I-16")
    void only_the_clock_reminds_and_it_can_do_nothing_else() {
        var remind = (Remind) DueDates.due(submitted, NOON, clock("2024-04-24T09:00:00Z"))
                .get(0)
                .command();
        var clock = clock("2024-04-24T09:00:00Z");

        assertThat(refusal(submitted, remind, HEAD)).isEqualTo(Refusal.NOT_THE_CLOCK);
        assertThat(((Decision.Accepted) CommandRules.decide(submitted, remind, clock)).after())
                .isEqualTo(submitted);
        assertThat(AllowedActs.on(submitted, clock)).isEmpty();
        assertThat(refusal(submitted, new StepCommand.Hold(at(submitted, DIVISION_HEAD), clock.at(), "x"), clock))
                .isEqualTo(Refusal.NOT_YOUR_STEP);
    }

    @Test
    @Tag("I-16")
    void however_many_years_pass_the_clock_answers_nothing_in_any_case_that_ever_was() {
        var verbs = EnumSet.noneOf(Verb.class);
        for (long seed = 1; seed <= 60; seed++) {
            var walk = new CaseWalk(seed);
            for (int acts = 0; acts < 150; acts++) {
                walk.act();
                var years = new ActorContext(ActorContext.CLOCK, time("2044-01-01T00:00:00Z"), List.of(), CALENDAR)
                        .under(SampleWatch.WATCH);
                for (var alarm : DueDates.due(walk.current(), Instant.EPOCH, years)) {
                    var next =
                            ((Decision.Accepted) CommandRules.decide(walk.current(), alarm.command(), years)).after();
                    verbs.add(alarm.command().verb());
                    assertThat(next.state())
                            .as("seed %d", seed)
                            .isEqualTo(walk.current().state());
                    assertThat(next.steps())
                            .as("seed %d", seed)
                            .extracting(Step::answer)
                            .isEqualTo(walk.current().steps().stream()
                                    .map(Step::answer)
                                    .toList());
                }
            }
        }
        assertThat(verbs).containsExactlyInAnyOrder(Verb.REMIND, Verb.RESUME);
    }

    @Test
    @Tag("I-19")
    void the_clock_ends_a_pause_on_its_day_and_the_deadline_moves_by_the_working_time_it_lasted() {
        var due =
                Objects.requireNonNull(step(submitted, DIVISION_HEAD).window()).due();
        var until = time("2024-04-23T09:00:00Z");
        var held =
                after(submitted, new StepCommand.Hold(at(submitted, DIVISION_HEAD), until, "wait for figures"), HEAD);
        assertThat(DueDates.next(held, clock("2024-04-22T03:00:00Z"))).contains(until);
        assertThat(refusal(held, new StepCommand.Resume(at(held, DIVISION_HEAD)), clock("2024-04-23T08:59:59Z")))
                .isEqualTo(Refusal.NOT_LATE);

        // the clock is looked at later than the day; the pause is over on its day all the same
        var late = clock("2024-04-25T01:00:00Z");
        var asked = DueDates.due(held, NOON, late);
        assertThat(asked).extracting(alarm -> alarm.command().verb()).containsExactly(Verb.RESUME);
        var resumed = after(held, asked.get(0).command(), late);

        var step = step(resumed, DIVISION_HEAD);
        assertThat(step.state()).isEqualTo(StepState.ACTIVE);
        assertThat(Objects.requireNonNull(step.past().hold()).ended()).isEqualTo(until);
        assertThat(Objects.requireNonNull(step.window()).due())
                .isEqualTo(CALENDAR.plus(due, Duration.ofHours(5).plusHours(8)));
        assertThat(refusal(resumed, new StepCommand.Hold(step.id(), until.plusSeconds(999_999), "again"), HEAD))
                .isEqualTo(Refusal.HELD_BEFORE);
    }

    @Test
    void while_a_step_is_held_nobody_is_reminded_and_half_its_time_comes_later() {
        var until = time("2024-04-23T03:00:00Z");
        var held = after(submitted, new StepCommand.Hold(at(submitted, DIVISION_HEAD), until, "wait"), HEAD);
        assertThat(DueDates.due(held, NOON, clock("2034-01-01T00:00:00Z")))
                .extracting(alarm -> alarm.command().verb())
                .containsExactly(Verb.RESUME);

        var resumed = after(held, new StepCommand.Resume(at(held, DIVISION_HEAD)), clock("2024-04-23T03:00:00Z"));

        // a working day was lost, so half time is a working day later than it was
        assertThat(DueDates.next(resumed, clock("2024-04-23T03:00:00Z"))).contains(time("2024-04-24T06:30:00Z"));
    }

    @Test
    void a_letter_and_a_returned_draft_are_watched_too() {
        var withGate = SampleCase.usual().gate("MOFA", false, "R-18").submitted();
        var sent = after(
                withGate,
                new Command.SendGate(withGate.gates().get(0).id(), "letter"),
                own(SampleCase.SEO, SampleCase.DRAFTING));
        assertThat(told(sent, "2024-06-30T00:00:00Z")).contains("100 LETTER", "150 DIRECTOR_GENERAL");

        var returned = after(
                submitted,
                new Command.Return(at(submitted, DIVISION_HEAD), seen(submitted), ReturnReason.CONTENT, "rework"),
                HEAD);
        assertThat(told(returned, "2024-05-07T09:00:00Z")).containsExactly("100 HOLDER");
        assertThat(told(returned, "2024-06-30T00:00:00Z")).containsExactly("100 HOLDER", "150 OWN_HEAD", "100 FLAG");
    }

    @Test
    void units_asked_together_are_watched_one_by_one() {
        var answered = after(
                concurring,
                new Command.Concur(at(concurring, PROTOCOL), seen(concurring), Opinion.NONE),
                own(person("protocol"), PROTOCOL));
        var asked = DueDates.due(answered, NOON, clock("2034-04-24T09:00:00Z"));
        assertThat(asked)
                .extracting(alarm -> ((Remind) alarm.command()).subject())
                .containsOnly(new ClockCommand.Subject.OfStep(at(answered, BUDGET), 1));
    }

    private static List<String> told(ApprovalCase current, String now) {
        return DueDates.due(current, NOON, clock(now)).stream()
                .map(alarm -> (Remind) alarm.command())
                .map(remind -> remind.percent() + " " + remind.tell())
                .toList();
    }

    private static List<ApprovalEvent.Kind> events(ApprovalCase current, String now) {
        return DueDates.due(current, NOON, clock(now)).stream()
                .map(alarm -> (Decision.Accepted) CommandRules.decide(current, alarm.command(), clock(now)))
                .flatMap(accepted -> accepted.events().stream())
                .map(ApprovalEvent::kind)
                .toList();
    }

    private static Step step(ApprovalCase current, Desk desk) {
        return current.step(at(current, desk)).orElseThrow();
    }

    private static Refusal refusal(ApprovalCase current, Command command, ActorContext actor) {
        return ((Decision.Refused) CommandRules.decide(current, command, actor)).reason();
    }

    private static ActorContext clock(String now) {
        return new ActorContext(ActorContext.CLOCK, time(now), List.of(), CALENDAR).under(SampleWatch.WATCH);
    }

    private static Instant time(String text) {
        return Instant.parse(text);
    }
}

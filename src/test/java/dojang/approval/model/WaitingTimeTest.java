package dojang.approval.model;

import static dojang.approval.model.WaitingTime.Cause.DRAFTER;
import static dojang.approval.model.WaitingTime.Cause.EXTERNAL;
import static dojang.approval.model.WaitingTime.Cause.PERSON;
import static dojang.approval.model.WaitingTime.Cause.UNIT;
import static dojang.support.SampleCase.BUDGET;
import static dojang.support.SampleCase.DIRECTOR;
import static dojang.support.SampleCase.DIVISION_HEAD;
import static dojang.support.SampleCase.DRAFTING;
import static dojang.support.SampleCase.PROTOCOL;
import static dojang.support.SampleCase.SEO;
import static dojang.support.SampleCase.at;
import static dojang.support.SampleCase.own;
import static dojang.support.SampleCase.person;
import static dojang.support.SampleCase.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.WaitingTime.Cause;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Desk;
import dojang.shared.model.PersonId;
import dojang.shared.model.WorkingCalendar;
import dojang.support.SampleCase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every hour of a case is laid to somebody or to the calendar, and to one of them only. */
class WaitingTimeTest {

    /** The parliamentary election of 10 April and Children's Day of 6 May 2024. */
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(Set.of(LocalDate.of(2024, 4, 10), LocalDate.of(2024, 5, 6)));

    private static final long SEED = Long.getLong("dojang.seed", System.nanoTime());

    private ApprovalCase current =
            SampleCase.usual().gate("MOFA", false, "R-18").draft();
    private final List<Replay.Line> lines = new ArrayList<>();

    @Test
    @Tag("I-19")
    void in_random_histories_the_parts_sum_to_the_time_that_passed() {
        var met = EnumSet.noneOf(Cause.class);
        for (int number = 0; number < 200; number++) {
            long seed = number % 2 == 0 ? number : SEED + number;
            var walk = new CaseWalk(seed);
            var drafted = walk.current();
            Instant first = null;
            Instant last = null;
            for (int acts = 0; acts < 200; acts++) {
                int before = walk.lines().size();
                var state = walk.current().state();
                walk.act();
                boolean moved = walk.lines().size() > before;
                var at = moved ? walk.lines().get(before).at() : Instant.EPOCH;
                boolean over =
                        walk.current().state().isDecided() || walk.current().state() == CaseState.WITHDRAWN;
                if (moved && first == null && walk.current().state() == CaseState.IN_APPROVAL) {
                    first = at;
                }
                if (moved
                        && first != null
                        && last == null
                        && over
                        && walk.current().state() != state) {
                    last = at;
                }
            }
            if (walk.lines().isEmpty()) {
                continue;
            }
            var now = walk.lines().get(walk.lines().size() - 1).at().plus(Duration.ofDays(3));
            var parts = WaitingTime.of(drafted, walk.lines(), now, CALENDAR);
            var elapsed = first == null ? Duration.ZERO : Duration.between(first, last == null ? now : last);
            assertThat(sum(parts)).as("seed %d", seed).isEqualTo(elapsed);
            assertThat(parts.values()).as("seed %d", seed).noneMatch(Duration::isNegative);
            parts.forEach((cause, time) -> {
                if (!time.isZero()) {
                    met.add(cause);
                }
            });
        }
        // a letter that alone is waited for is too rare in a walk to be asked for; the next test has one
        assertThat(met).contains(DRAFTER, PERSON, UNIT, Cause.CALENDAR);
    }

    @Test
    @Tag("I-19")
    void each_who_is_waited_for_is_charged_with_the_working_time_and_the_calendar_with_the_rest() {
        var drafted = current;
        submitOnMonday();
        act("2024-04-22T02:00:00Z", answer(DIVISION_HEAD, true), person("head"), DIVISION_HEAD);
        act("2024-04-22T08:00:00Z", answer(PROTOCOL, false), person("protocol"), PROTOCOL);
        act("2024-04-23T01:00:00Z", answer(BUDGET, false), person("budget"), BUDGET);
        act("2024-04-23T03:00:00Z", new Command.SendGate(current.gates().get(0).id(), "letter"), SEO, DRAFTING);
        act(
                "2024-04-24T00:00:00Z",
                new Command.AnswerGate(current.gates().get(0).id(), GateAnswer.NO_OBJECTION, "none"),
                SEO,
                DRAFTING);
        var approval = new Command.Approve(at(current, DIRECTOR), seen(current), Opinion.NONE, Set.of(), "");
        act("2024-04-24T01:00:00Z", approval, person("director"), DIRECTOR);

        var parts = WaitingTime.of(drafted, lines, Instant.parse("2024-06-01T00:00:00Z"), CALENDAR);

        assertThat(parts)
                .containsEntry(PERSON, Duration.ofHours(3))
                .containsEntry(UNIT, Duration.ofHours(7))
                .containsEntry(DRAFTER, Duration.ofHours(2))
                .containsEntry(EXTERNAL, Duration.ofHours(5))
                .containsEntry(Cause.CALENDAR, Duration.ofHours(32));
        assertThat(sum(parts)).isEqualTo(Duration.ofHours(49));
    }

    @Test
    @Tag("I-19")
    void a_returned_text_waits_for_its_drafter_and_the_clock_runs_on_until_it_is_decided() {
        var drafted = current;
        submitOnMonday();
        act(
                "2024-04-22T01:00:00Z",
                new Command.Return(at(current, DIVISION_HEAD), seen(current), ReturnReason.CONTENT, "rework"),
                person("head"),
                DIVISION_HEAD);

        var parts = WaitingTime.of(drafted, lines, Instant.parse("2024-04-22T03:00:00Z"), CALENDAR);

        assertThat(parts).containsEntry(PERSON, Duration.ofHours(1)).containsEntry(DRAFTER, Duration.ofHours(2));
    }

    @Test
    void a_draft_nobody_was_asked_about_waits_for_nobody() {
        var parts = WaitingTime.of(current, List.of(), Instant.parse("2030-01-01T00:00:00Z"), CALENDAR);
        assertThat(sum(parts)).isZero();
    }

    private Command answer(Desk desk, boolean review) {
        var step = at(current, desk);
        return review
                ? new Command.Endorse(step, seen(current), Opinion.NONE)
                : new Command.Concur(step, seen(current), Opinion.NONE);
    }

    private void act(String time, Command command, PersonId who, Desk desk) {
        var actor = own(who, desk);
        var then = new ActorContext(who, Instant.parse(time), actor.seats(), CALENDAR);
        var accepted = (Decision.Accepted) CommandRules.decide(current, command, then);
        current = accepted.after();
        lines.add(new Replay.Line(
                then.at(), accepted.events().stream().map(ApprovalEvent::body).toList()));
    }

    private void submitOnMonday() {
        act(
                "2024-04-22T00:00:00Z",
                SampleCase.usual().gate("MOFA", false, "R-18").submission(),
                SEO,
                DRAFTING);
    }

    private static Duration sum(Map<Cause, Duration> parts) {
        return parts.values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}

package dojang.approval.model;

import static dojang.support.NamedChain.desk;
import static dojang.support.NamedChain.person;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.WorkAllocation.Chosen;
import dojang.approval.model.WorkAllocation.Colleague;
import dojang.approval.model.WorkAllocation.Strategy;
import dojang.approval.model.WorkAllocation.Suggestion;
import dojang.shared.model.Desk;
import dojang.shared.model.Digest;
import dojang.support.NamedCase;
import dojang.support.NamedChain;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom a unit's step could be handed to, and that the head decides it all the same. */
class WorkAllocationTest {

    private static final Instant MONDAY = Instant.parse("2024-04-15T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2024-04-16T01:00:00Z");

    private final NamedCase asked =
            new NamedChain().ask(1, "legal", "budget").decide(2, "vice").submitted();
    private final Step step = asked.current().step(asked.id("legal")).orElseThrow();
    private final List<Colleague> unit = List.of(
            colleague("legal/lawyer", 4, 3, TUESDAY),
            colleague("legal/judge", 2, 0, TUESDAY.plusSeconds(1)),
            colleague("legal/clerk", 0, 1, MONDAY));

    @Test
    @Tag("WRP-9")
    void experience_leads_to_who_has_answered_most_cases_of_the_kind() {
        assertThat(by(Strategy.EXPERIENCE, unit))
                .isEqualTo(new Suggestion(Strategy.EXPERIENCE, desk("legal/lawyer"), "4"));
        assertThat(WorkAllocation.by(Strategy.EXPERIENCE, asked.current(), step, List.of(unit.get(2))))
                .as("who has answered none has none")
                .isEmpty();
    }

    @Test
    @Tag("WRP-17")
    void the_shortest_queue_is_that_of_the_fewest_open_steps() {
        assertThat(by(Strategy.SHORTEST_QUEUE, unit))
                .isEqualTo(new Suggestion(Strategy.SHORTEST_QUEUE, desk("legal/judge"), "0"));
    }

    @Test
    @Tag("WRP-16")
    void the_turn_is_with_who_was_given_one_longest_ago_and_goes_round() {
        assertThat(by(Strategy.TURN, unit))
                .isEqualTo(new Suggestion(Strategy.TURN, desk("legal/clerk"), MONDAY.toString()));

        var turns = unit;
        var seen = IntStream.range(0, 6).mapToObj(turn -> MONDAY.plusSeconds(100_000 + turn));
        var order = new ArrayList<Desk>();
        for (var at : seen.toList()) {
            var next = by(Strategy.TURN, turns).desk();
            order.add(next);
            turns = turns.stream()
                    .map(one -> one.desk().equals(next)
                            ? new Colleague(one.desk(), one.holder(), one.answered(), one.open(), at)
                            : one)
                    .toList();
        }
        assertThat(order.subList(0, 3)).doesNotHaveDuplicates().isEqualTo(order.subList(3, 6));
        var never = List.of(unit.get(0), colleague("legal/new", 0, 9, null));
        assertThat(by(Strategy.TURN, never)).isEqualTo(new Suggestion(Strategy.TURN, desk("legal/new"), ""));
    }

    @Test
    @Tag("WRP-15")
    void the_lot_can_be_drawn_again_by_anybody_who_knows_case_step_round_and_desk() {
        var found = by(Strategy.LOT, unit);

        var draws = unit.stream()
                .collect(Collectors.toMap(
                        Colleague::desk,
                        one -> Digest.sha256(asked.current().id() + "|" + step.id() + "|1|"
                                        + one.desk().post())
                                .hex()));
        var lowest = draws.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
        assertThat(found).isEqualTo(new Suggestion(Strategy.LOT, lowest.getKey(), lowest.getValue()));
        assertThat(by(Strategy.LOT, reversed())).isEqualTo(found);
        assertThat(winners()).as("other rounds, other winners").hasSize(unit.size());
    }

    private Set<Desk> winners() {
        return IntStream.range(0, 60)
                .mapToObj(round -> new Step(
                        step.id(), step.plan(), step.state(), round, step.window(), step.answer(), step.past()))
                .map(again -> WorkAllocation.by(Strategy.LOT, asked.current(), again, unit)
                        .orElseThrow())
                .map(Suggestion::desk)
                .collect(Collectors.toSet());
    }

    @Test
    void equals_are_found_in_one_order_whoever_asks() {
        var alike = List.of(colleague("legal/lawyer", 1, 1, MONDAY), colleague("legal/judge", 1, 1, MONDAY));
        var first = alike.stream()
                .map(Colleague::desk)
                .min(Comparator.comparing(desk -> desk.post().toString()))
                .orElseThrow();

        for (var way : List.of(Strategy.EXPERIENCE, Strategy.SHORTEST_QUEUE, Strategy.TURN)) {
            assertThat(by(way, alike).desk()).isEqualTo(first);
            assertThat(by(way, List.of(alike.get(1), alike.get(0))).desk()).isEqualTo(first);
        }
    }

    @Test
    @Tag("SD-2")
    void nobody_is_suggested_whom_the_rules_would_not_let_answer() {
        var elsewhere = colleague("museum/clerk", 9, 0, null);
        var himself = new Colleague(desk("legal"), person("legal"), 9, 0, null);
        var drafter = new Colleague(desk("legal/clerk"), asked.current().paper().drafter(), 9, 0, null);

        assertThat(WorkAllocation.of(asked.current(), step, List.of(elsewhere, himself, drafter)))
                .isEmpty();
        var answered = asked.concur("budget");
        var signed = new Colleague(desk("legal/clerk"), person("budget"), 9, 0, null);
        assertThat(WorkAllocation.of(answered.current(), step, List.of(signed))).isEmpty();
    }

    @Test
    @Tag("WRP-9")
    @Tag("WRP-15")
    @Tag("WRP-16")
    @Tag("WRP-17")
    void the_head_hands_the_step_on_and_the_log_keeps_how_the_colleague_was_found() {
        for (var found : WorkAllocation.of(asked.current(), step, unit)) {
            var act = new StepCommand.Reassign(step.id(), found.desk(), "shared out", new Chosen(found.way(), found));

            var done = (Decision.Accepted) CommandRules.decide(asked.current(), act, asked.actor("legal"));

            assertThat(done.after().step(step.id()).orElseThrow().desk()).isEqualTo(found.desk());
            assertThat(done.after().step(step.id()).orElseThrow().past().given())
                    .isEqualTo(asked.now());
            assertThat(done.events())
                    .singleElement()
                    .satisfies(event -> assertThat(event.facts())
                            .containsEntry("way", found.way().name())
                            .containsEntry("figure", found.figure()));
            assertThat(act.facts()).containsEntry("way", found.way().name());
        }
    }

    @Test
    void a_way_that_leads_to_another_desk_is_not_recorded_as_the_reason() {
        var queue = by(Strategy.SHORTEST_QUEUE, unit);
        var other = new StepCommand.Reassign(
                step.id(), desk("legal/lawyer"), "shared out", new Chosen(Strategy.SHORTEST_QUEUE, queue));
        var nobody = new StepCommand.Reassign(
                step.id(), desk("legal/lawyer"), "shared out", new Chosen(Strategy.EXPERIENCE, null));

        assertThat(asked.refusal(other, "legal")).isEqualTo(Refusal.OTHER_SUGGESTED);
        assertThat(asked.refusal(nobody, "legal")).isEqualTo(Refusal.OTHER_SUGGESTED);
    }

    private List<Colleague> reversed() {
        return List.of(unit.get(2), unit.get(1), unit.get(0));
    }

    private Suggestion by(Strategy way, List<Colleague> colleagues) {
        return Objects.requireNonNull(
                WorkAllocation.by(way, asked.current(), step, colleagues).orElse(null));
    }

    private static Colleague colleague(String name, long answered, long open, @Nullable Instant given) {
        return new Colleague(desk(name), person(name), answered, open, given);
    }
}

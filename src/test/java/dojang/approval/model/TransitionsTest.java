package dojang.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every state and every command, as the tables of the domain study 4.3 have them: what the tables do not name is refused
 * in every case that ever stood in the state, whoever asks, and each refusal has a name.
 */
class TransitionsTest {

    private static final int WALKS = 120;
    private static final int ACTS = 300;
    private static final long FIRST_SEED = 1000;

    /** A cross where somebody may, in some case of the state; a ring where so seldom that a walk need not meet it. */
    private static final String TABLE = """
        verb              DRAFT IN_APPROVAL RETURNED RECALLED WITHDRAWN APPROVED DECLINED ISSUED CLOSED SUPERSEDED REVOKED
        Submit              x        .         .        .         .         .        .       .      .       .         .
        Recall              .        x         .        .         .         .        .       .      .       .         .
        Withdraw            x        x         x        x         .         .        .       .      .       .         .
        Revise              .        .         x        x         .         .        .       .      .       .         .
        Endorse             .        x         .        .         .         .        .       .      .       .         .
        Edit                .        x         .        .         .         .        .       .      .       .         .
        Concur              .        x         .        .         .         .        .       .      .       .         .
        NonConcur           .        x         .        .         .         .        .       .      .       .         .
        NoInterest          .        x         .        .         .         .        .       .      .       .         .
        Approve             .        x         .        .         .         .        .       .      .       .         .
        Decline             .        x         .        .         .         .        .       .      .       .         .
        Return              .        x         .        .         .         .        .       .      .       .         .
        ReturnToStep        .        x         .        .         .         .        .       .      .       .         .
        Hold                .        x         .        .         .         .        .       .      .       .         .
        Resume              .        x         .        .         .         .        .       .      .       .         .
        Undo                .        x         .        .         .         .        .       .      .       .         .
        Skip                .        x         .        .         .         .        .       .      .       .         .
        ProceedWithout      .        x         .        .         .         .        .       .      .       .         .
        ConfirmCondition    .        x         .        .         .         .        .       .      .       .         .
        Reopen              .        x         .        .         .         .        .       .      .       .         .
        AddStep             .        x         .        .         .         .        .       .      .       .         .
        Reassign            .        x         .        .         .         .        .       .      .       .         .
        Recuse              .        x         .        .         .         .        .       .      .       .         .
        SendGate            .        x         .        .         .         o        .       o      .       .         .
        AnswerGate          .        x         .        .         .         o        .       o      .       .         .
        DoDuty              .        .         .        .         .         x        .       x      .       o         o
        WaiveDuty           .        .         .        .         .         x        .       x      .       o         o
        Circulate           .        .         .        .         .         x        .       x      x       .         .
        Instruct            .        .         .        .         .         x        .       x      .       .         .
        Issue               .        .         .        .         .         x        .       .      .       .         .
        Redispatch          .        .         .        .         .         .        .       x      .       .         .
        Receipt             .        .         .        .         .         .        .       x      .       .         .
        Close               .        .         .        .         .         x        .       o      .       .         .
        Replace             .        .         .        .         .         x        .       x      .       .         .
        """;

    /** Reading along, late opinions and reminders are no transitions of a case: they may come while their step stands. */
    private static final Set<Verb> ANY_TIME = Set.of(Verb.READ, Verb.LATE_OPINION, Verb.REMIND);

    /** What the form or the rules objected to before the door; always refused. */
    private static final Set<Verb> NEVER = Set.of(Verb.EDIT_AGAINST_RULES, Verb.SUBMIT_AGAINST_RULES);

    @Test
    void in_each_state_exactly_the_commands_of_the_table_are_accepted_from_somebody() {
        var allowed = table(true);
        var expected = table(false);
        var happened = new EnumMap<CaseState, Set<Verb>>(CaseState.class);
        for (long seed = FIRST_SEED; seed < FIRST_SEED + WALKS; seed++) {
            var walk = new CaseWalk(seed);
            for (int acts = 0; acts < ACTS; acts++) {
                var act = walk.act();
                look(act, allowed, happened, seed);
                boolean turned = act.decision() instanceof Decision.Accepted accepted
                        && (accepted.after().state().isDecided()
                                || accepted.after().state() != act.before().state());
                if (acts % 50 == 0 || turned) {
                    for (var possible : walk.everything()) {
                        look(possible, allowed, happened, seed);
                    }
                }
            }
        }
        for (var state : CaseState.values()) {
            assertThat(happened.getOrDefault(state, Set.of()))
                    .as("what was accepted from somebody in state " + state)
                    .containsAll(expected.get(state));
        }
    }

    private static void look(
            CaseWalk.Act act, Map<CaseState, Set<Verb>> allowed, Map<CaseState, Set<Verb>> happened, long seed) {
        var state = act.before().state();
        var verb = act.command().verb();
        if (act.decision() instanceof Decision.Accepted) {
            assertThat(NEVER).doesNotContain(verb);
            if (!ANY_TIME.contains(verb)) {
                assertThat(allowed.get(state))
                        .as("seed %d: %s in state %s", seed, verb, state)
                        .contains(verb);
                happened.computeIfAbsent(state, none -> EnumSet.noneOf(Verb.class))
                        .add(verb);
            }
        } else {
            assertThat(((Decision.Refused) act.decision()).reason())
                    .as(verb.code())
                    .isNotNull();
        }
    }

    @Test
    void every_command_has_its_row() {
        var rows = TABLE.lines().skip(1).map(TransitionsTest::verb).collect(Collectors.toSet());
        rows.addAll(ANY_TIME);
        rows.addAll(NEVER);

        assertThat(rows).containsExactlyInAnyOrder(Verb.values());
    }

    private static Verb verb(String row) {
        return Verb.ofCode(row.split(" +", -1)[0]).orElseThrow();
    }

    @Test
    void every_command_is_judged_by_a_rule() {
        assertThat(CommandRules.judged())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Verb.values()).map(Verb::code).toList());
    }

    private static Map<CaseState, Set<Verb>> table(boolean rare) {
        var lines = TABLE.lines().toList();
        var states = Arrays.stream(lines.get(0).split(" +", -1))
                .skip(1)
                .map(CaseState::valueOf)
                .toList();
        assertThat(EnumSet.copyOf(states)).hasSize(CaseState.values().length);
        var allowed = new TreeMap<CaseState, Set<Verb>>();
        states.forEach(state -> allowed.put(state, EnumSet.noneOf(Verb.class)));
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(" +", -1);
            for (int place = 1; place < cells.length; place++) {
                if (cells[place].equals("x") || (rare && cells[place].equals("o"))) {
                    allowed.computeIfAbsent(states.get(place - 1), none -> EnumSet.noneOf(Verb.class))
                            .add(verb(line));
                }
            }
        }
        return allowed;
    }
}

package dojang.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.audit.model.EntryKind;
import dojang.shared.faces.Words;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A verb has a command, a number in the log, words in both languages; what it needs is asked in one place. */
class VerbTest {

    /** As they stand in the sealed bytes of every log; a line may be added. */
    private static final String RELEASED = """
        101 Submit SubmitAgainstRules, 102 Endorse, 103 Concur, 104 NonConcur, 105 Approve, 106 Decline, 107 Return,
        108 Recall, 109 Withdraw, 110 Revise, 111 NoInterest, 112 Edit EditAgainstRules, 113 Hold, 114 Resume,
        115 Skip, 116 ProceedWithout, 117 Undo, 118 ReturnToStep, 119 ConfirmCondition, 120 Reopen, 121 AddStep,
        122 Reassign, 123 LateOpinion, 124 Recuse, 131 Circulate, 132 Read, 133 Instruct, 134 Issue, 135 Redispatch,
        136 Receipt, 137 Close, 138 Replace, 141 Remind, 201 SendGate, 202 AnswerGate, 203 DoDuty, 204 WaiveDuty
        """;

    /** Where the log says it otherwise than the command. */
    private static final Map<Verb, EntryKind> OTHERWISE = Map.of(
            Verb.SUBMIT_AGAINST_RULES, EntryKind.SUBMIT,
            Verb.EDIT_AGAINST_RULES, EntryKind.EDIT,
            Verb.READ, EntryKind.READ_ALONG,
            Verb.REPLACE, EntryKind.SUPERSEDED);

    private static final StepId STEP = new StepId(new UUID(0, 1));
    private static final Digest SEEN = new Digest("0".repeat(64));

    @Test
    void its_name_and_number_stay_as_they_were_released() {
        var numbered = new StringBuilder();
        int last = 0;
        for (var verb : Verb.values()) {
            boolean shared = verb.entry() == last;
            numbered.append(shared ? " " : last == 0 ? verb.entry() + " " : ", " + verb.entry() + " ");
            numbered.append(verb.code());
            last = verb.entry();
        }
        assertThat(numbered.toString()).isEqualTo(RELEASED.strip().replace("\n", " "));
    }

    @ParameterizedTest
    @EnumSource
    void it_has_an_entry_kind_of_its_own_name(Verb verb) {
        assertThat(EntryKind.ofCode(verb.entry()))
                .contains(OTHERWISE.containsKey(verb) ? OTHERWISE.get(verb) : EntryKind.valueOf(verb.name()));
    }

    @Test
    void each_command_has_one_and_each_has_one_command() {
        var commands = Stream.of(Command.class, StepCommand.class, AfterDecisionCommand.class, ClockCommand.class)
                .flatMap(family -> Arrays.stream(family.getDeclaredClasses()))
                .filter(Command.class::isAssignableFrom)
                .map(Class::getSimpleName);

        assertThat(commands)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Verb.values()).map(Verb::code).toList());
    }

    @ParameterizedTest
    @EnumSource
    void it_has_words_in_both_languages(Verb verb) {
        var act = "act." + EntryKind.ofCode(verb.entry()).orElseThrow();
        var pressed = verb.then() == Verb.Then.NOTHING
                ? Stream.<String>empty()
                : Stream.concat(Stream.of(verb.done()), labels(verb));
        var keys = Stream.concat(Stream.of(act), pressed).toList();

        assertThat(Words.in(Locale.KOREAN).keySet()).containsAll(keys);
        assertThat(Words.in(Locale.ENGLISH).keySet()).containsAll(keys);
    }

    private static Stream<String> labels(Verb verb) {
        return verb == Verb.APPROVE
                ? Stream.concat(
                        Stream.of(verb.label(StepKind.DECISION, true)),
                        Stream.of(StepKind.values()).filter(StepKind::decides).map(kind -> verb.label(kind, false)))
                : Stream.of(verb.label());
    }

    @Test
    void a_yes_is_called_after_the_step_that_is_asked() {
        assertThat(Stream.of(StepKind.values()).filter(StepKind::isOnTheWay).map(Verb::yes))
                .containsOnly(Verb.ENDORSE, Verb.CONCUR, Verb.APPROVE);
        assertThat(Verb.yes(StepKind.CIRCULATION)).isEqualTo(Verb.READ);
        assertThat(Verb.APPROVE.label(StepKind.DELEGATED_DECISION, false)).isEqualTo("verb.Approve.DELEGATED_DECISION");
        assertThat(Verb.APPROVE.label(StepKind.DELEGATED_DECISION, true)).isEqualTo("verb.Approve.acting");
        assertThat(Verb.CONCUR.label(StepKind.CONCURRENCE, true)).isEqualTo("verb.Concur");
    }

    @Test
    void a_reason_of_blanks_is_none() {
        assertThat(lacks(new Command.Recall(" \n"))).containsExactly(Need.REASON);
        assertThat(lacks(new Command.Recall("figures"))).isEmpty();
        assertThat(lacks(new StepCommand.LateOpinion(STEP, Opinion.NONE))).containsExactly(Need.OPINION);
        assertThat(lacks(new AfterDecisionCommand.Redispatch(List.of(), "")))
                .containsExactly(Need.RECIPIENT, Need.REASON);
    }

    @Test
    void only_a_condition_is_put_in_words() {
        assertThat(lacks(new Command.Concur(STEP, SEEN, Opinion.NONE))).isEmpty();
        assertThat(lacks(new Command.Concur(STEP, SEEN, new Opinion(CommentClass.CONDITION, ""))))
                .containsExactly(Need.CONDITION);
        assertThat(lacks(new Command.Concur(STEP, SEEN, new Opinion(CommentClass.CONDITION, "a visa"))))
                .isEmpty();
    }

    @Test
    void each_dissent_is_ticked_and_answered_with_a_reason() {
        var other = new StepId(new UUID(0, 2));

        assertThat(lacks(approval(Set.of(), ""))).isEmpty();
        assertThat(lacks(approval(Set.of(STEP), "agreed"), STEP)).isEmpty();
        assertThat(lacks(approval(Set.of(STEP), " "), STEP)).containsExactly(Need.DISSENT);
        assertThat(lacks(approval(Set.of(other), "agreed"), STEP)).containsExactly(Need.DISSENT);
        assertThat(lacks(approval(Set.of(STEP), "agreed"), STEP, other)).containsExactly(Need.DISSENT);
    }

    private static Command approval(Set<StepId> ticked, String overDissent) {
        return new Command.Approve(STEP, SEEN, Opinion.NONE, ticked, overDissent);
    }

    private static List<Need> lacks(Command command, StepId... unsettled) {
        return command.verb().lacks(command, Set.of(unsettled));
    }
}

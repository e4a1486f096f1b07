package dojang.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.StepKind;
import dojang.support.NamedCase;
import dojang.support.NamedChain;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands in the table of things waited for. */
@Tag("I-21")
class WaitingTest {

    private final NamedCase deciding = new NamedChain()
            .carried(1, "legal")
            .ask(1, "budget")
            .decide(2, "vice")
            .submitted();

    @Test
    void an_answer_carried_over_stands_there_for_its_desk_and_asks_nobody() {
        var row = rows(deciding, Waiting.Kind.REOPEN).get(0);

        assertThat(row.subject()).isEqualTo(deciding.id("legal").value());
        assertThat(row.what()).isEqualTo(StepKind.CONCURRENCE.name());
        assertThat(row.post()).isEqualTo(deciding.step("legal").desk().post());
        assertThat(row.opened())
                .isEqualTo(Objects.requireNonNull(deciding.current().draft().frozen())
                        .at());
        assertThat(row.kind().isAsked()).isFalse();
    }

    @Test
    void taken_up_again_it_is_a_step_that_waits_under_the_same_subject() {
        var reopened = deciding.act(new StepCommand.Reopen(deciding.id("legal"), "second thoughts"), "legal");

        assertThat(rows(reopened, Waiting.Kind.REOPEN)).isEmpty();
        assertThat(rows(reopened, Waiting.Kind.STEP))
                .extracting(Waiting::subject)
                .contains(deciding.id("legal").value());
    }

    @Test
    void with_the_decision_and_with_a_recall_it_is_gone() {
        var decided = deciding.concur("budget");
        decided = decided.act(decided.approval("vice"), "vice");

        assertThat(decided.current().state()).isEqualTo(CaseState.APPROVED);
        assertThat(rows(decided, Waiting.Kind.REOPEN)).isEmpty();
        var recalled = deciding.act(new Command.Recall("a typo"), NamedChain.DRAFTER);
        assertThat(rows(recalled, Waiting.Kind.REOPEN)).isEmpty();
    }

    private static List<Waiting> rows(NamedCase some, Waiting.Kind kind) {
        return Waiting.of(some.current()).stream()
                .filter(waiting -> waiting.kind() == kind)
                .toList();
    }
}

package dojang.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.application.Box;
import dojang.approval.application.BoxHistory;
import dojang.approval.model.Outcome;
import dojang.approval.model.ReaskReason;
import dojang.approval.model.StepState;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a box of the row says of a step the case went on without. */
class StagesTest {

    private static final Instant NOON = Instant.parse("2024-04-18T03:00:00Z");

    private final Stages stages = new Stages();

    @Test
    void a_unit_that_lapsed_by_the_vote_is_told_apart_from_one_that_was_gone_without() {
        var outvoted = box(StepState.LAPSED, "", null);
        var gone = box(StepState.LAPSED, "no answer for nine days", null);

        assertThat(outvoted.stateWord()).isEqualTo("step.ENOUGH");
        assertThat(gone.stateWord()).isEqualTo("step.LAPSED");
        assertThat(box(StepState.HELD, "", null).stateWord()).isEqualTo("step.HELD");
        assertThat(stages.told(List.of(outvoted, gone, box(StepState.DONE, "", Outcome.CONCUR))))
                .containsExactly(outvoted, gone);
    }

    @Test
    void a_late_opinion_has_no_seal() {
        assertThat(stages.stamped(box(StepState.DONE, "", Outcome.CONCUR))).isTrue();
        assertThat(stages.stamped(box(StepState.LAPSED, "", Outcome.LATE_OPINION)))
                .isFalse();
        assertThat(stages.stamped(box(StepState.DONE, "", Outcome.NON_CONCUR))).isFalse();
    }

    private static Box box(StepState state, String reason, @Nullable Outcome outcome) {
        var name = new Text("문가온", "Mun Gaon");
        return new Box(
                "step",
                2,
                StepKind.CONCURRENCE,
                "",
                new Text("법무담당관", "Legal officer"),
                new Text("법무담당관실", "Legal office"),
                name,
                null,
                "post",
                state,
                outcome,
                outcome == null ? null : NOON,
                NOON,
                null,
                false,
                List.of("R-02"),
                new BoxHistory(ReaskReason.FIRST, 0, reason, null, null, null),
                Set.of());
    }
}

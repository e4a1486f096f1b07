package dojang.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.Need;
import dojang.shared.model.StepId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lacks something is not sent; the field that lacks it says so, and its form stays open. */
class FollowUpPanelTest {

    private static final String ID = UUID.randomUUID().toString();

    private final FollowUpPanel panel = new FollowUpPanel();

    @BeforeEach
    void nothing_is_to_be_faced() {
        panel.submitter = new ActSubmitter();
        panel.submitter.casePage = new CasePage() {
            @Override
            public Set<StepId> unsettled() {
                return Set.of();
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "'', Letter 118", "COMMENTS, ''", "COMMENTS, '  '"})
    void an_answer_needs_what_was_answered_and_its_evidence(String answer, String note) {
        panel.typed(ID).setChoice(answer);
        panel.typed(ID).setText(note);

        assertThat(panel.answer(ID)).isNull();
        assertThat(panel.typed(ID).isIncomplete()).isTrue();
        assertThat(panel.typed(ID).lacks(Need.ANSWER)).isEqualTo(answer.isEmpty());
        assertThat(panel.typed(ID).isWordsMissing()).isEqualTo(note.isBlank());
        assertThat(panel.typed("another").isIncomplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_duty_needs_its_proof_or_the_reason_it_is_waived(String note) {
        panel.typed(ID).setText(note);

        assertThat(panel.fulfil(ID)).isNull();
        assertThat(panel.typed(ID).isWordsMissing()).isTrue();
        assertThat(panel.waive(ID)).isNull();
        assertThat(panel.typed(ID).isWordsMissing()).isTrue();
        assertThat(panel.typed(ID).isIncomplete()).isTrue();
    }
}

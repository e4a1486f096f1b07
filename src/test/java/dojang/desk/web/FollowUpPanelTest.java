package dojang.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lacks something is not sent; the field that lacks it says so, and its form stays open. */
class FollowUpPanelTest {

    private static final String ID = UUID.randomUUID().toString();

    private final FollowUpPanel panel = new FollowUpPanel();

    @ParameterizedTest
    @CsvSource({"'', ''", "'', Letter 118", "COMMENTS, ''", "COMMENTS, '  '"})
    void an_answer_needs_what_was_answered_and_its_evidence(String answer, String note) {
        panel.getAnswers().put(ID, answer);
        panel.getNotes().put(ID, note);

        assertThat(panel.answer(ID)).isNull();
        assertThat(panel.getWrong()).isEqualTo(ID);
        assertThat(panel.isAnswerMissing(ID)).isEqualTo(answer.isEmpty());
        assertThat(panel.isNoteMissing(ID)).isEqualTo(note.isBlank());
        assertThat(panel.isNoteMissing("another")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_duty_needs_its_proof_or_the_reason_it_is_waived(String note) {
        panel.getNotes().put(ID, note);

        assertThat(panel.fulfil(ID)).isNull();
        assertThat(panel.isNoteMissing(ID)).isTrue();
        assertThat(panel.waive(ID)).isNull();
        assertThat(panel.isNoteMissing(ID)).isTrue();
        assertThat(panel.getWrong()).isEqualTo(ID);
    }
}

package dojang.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.Need;
import dojang.approval.model.Verb;
import dojang.shared.model.StepId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A form says at which field something is missing; what is needed is the verb's word. */
class ActFormTest {

    private static final StepId DISSENT = new StepId(new UUID(0, 1));

    private final ActForm form = new ActForm();

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(form.isIncomplete(Verb.INSTRUCT, Set.of())).isTrue();
        assertThat(form.lacks(Need.POST)).isTrue();
        assertThat(form.lacks(Need.DAY)).isTrue();
        assertThat(form.isWordsMissing()).isTrue();

        form.setChoice("a post");
        form.setDay("2026-13-01");
        form.setText("report");
        assertThat(form.isIncomplete(Verb.INSTRUCT, Set.of())).isTrue();
        assertThat(form.lacks(Need.POST)).isFalse();
        assertThat(form.lacks(Need.DAY)).as("no day is called so").isTrue();
        assertThat(form.isWordsMissing()).isFalse();

        form.setDay("2026-12-01");
        assertThat(form.isIncomplete(Verb.INSTRUCT, Set.of())).isFalse();
        assertThat(form.lacks(Need.DAY)).isFalse();
    }

    @Test
    void readers_are_ticked() {
        assertThat(form.isIncomplete(Verb.CIRCULATE, Set.of())).isTrue();
        form.getAcknowledged().put("a post", true);
        assertThat(form.isIncomplete(Verb.CIRCULATE, Set.of())).isFalse();
    }

    @Test
    void a_dissent_is_faced_by_its_own_tick_and_not_by_another() {
        form.setOverDissent("agreed");
        form.getAcknowledged().put(new UUID(0, 2).toString(), true);
        assertThat(form.isIncomplete(Verb.APPROVE, Set.of(DISSENT))).isTrue();
        assertThat(form.lacks(Need.DISSENT)).isTrue();

        form.getAcknowledged().put(DISSENT.toString(), true);
        assertThat(form.isIncomplete(Verb.APPROVE, Set.of(DISSENT))).isFalse();
    }

    @Test
    void what_needs_nothing_lacks_nothing() {
        assertThat(form.isIncomplete(Verb.REVISE, Set.of())).isFalse();
        assertThat(form.isIncomplete(Verb.ENDORSE, Set.of())).isFalse();
    }
}

package dojang.paper.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.policy.model.change.ChangeRefusal;
import dojang.policy.model.change.ChangeVerb;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form comes into force by two people, whatever became of it before. */
@Tag("SD-6")
class FormRulesTest {

    private static final Instant NOON = Instant.parse("2024-04-22T03:00:00Z");
    private static final PersonId ONE = new PersonId(new UUID(0, 1));
    private static final PersonId OTHER = new PersonId(new UUID(0, 2));
    private static final FormVersion LOADED = FormVersion.loaded("HOST_VISIT", 2, Digest.sha256("two"), NOON);
    private static final FormVersion PROPOSED = LOADED.proposed(ONE);

    @Test
    void nobody_approves_a_file_that_nobody_has_taken_over() {
        assertThat(FormRules.onApproving(LOADED, OTHER, true)).contains(ChangeRefusal.NOT_PROPOSED);
        assertThat(FormRules.onRejecting(LOADED, OTHER, "why")).contains(ChangeRefusal.NOT_PROPOSED);
    }

    @Test
    void who_took_it_over_neither_approves_nor_rejects_it() {
        assertThat(FormRules.onApproving(PROPOSED, ONE, true)).contains(ChangeRefusal.SAME_PERSON);
        assertThat(FormRules.onRejecting(PROPOSED, ONE, "why")).contains(ChangeRefusal.SAME_PERSON);
        assertThat(FormRules.verbs(PROPOSED, false, ONE)).isEmpty();
    }

    @Test
    void a_second_person_approves_or_rejects_with_a_reason() {
        assertThat(FormRules.verbs(PROPOSED, false, OTHER)).containsExactly(ChangeVerb.APPROVE, ChangeVerb.REJECT);
        assertThat(FormRules.onApproving(PROPOSED, OTHER, true)).isEmpty();
        assertThat(FormRules.onRejecting(PROPOSED, OTHER, " ")).contains(ChangeRefusal.REASON_MISSING);
        assertThat(FormRules.onRejecting(PROPOSED, OTHER, "a field is missing")).isEmpty();
    }

    @Test
    @Tag("T-01")
    void what_was_altered_since_it_was_loaded_does_not_take_effect() {
        assertThat(FormRules.onApproving(PROPOSED, OTHER, false)).contains(ChangeRefusal.FORM_ALTERED);
    }

    @Test
    void what_is_in_force_or_waits_already_is_not_proposed_again() {
        assertThat(FormRules.onProposing(LOADED, false)).isEmpty();
        assertThat(FormRules.onProposing(LOADED, true)).contains(ChangeRefusal.NOTHING_CHANGED);
        assertThat(FormRules.onProposing(PROPOSED, false)).contains(ChangeRefusal.PROPOSED_ALREADY);
    }

    @Test
    void a_rejected_form_and_an_earlier_one_may_be_taken_over_again() {
        var rejected = PROPOSED.rejected(OTHER, NOON);
        assertThat(rejected.state()).isEqualTo(FormState.REJECTED);
        assertThat(rejected.proposed(ONE).state()).isEqualTo(FormState.PROPOSED);

        var earlier = FormVersion.first("HOST_VISIT", Digest.sha256("one"), NOON);
        assertThat(FormRules.onProposing(earlier, false)).isEmpty();
        assertThat(earlier.proposed(ONE).rejected(OTHER, NOON).state()).isEqualTo(FormState.IN_FORCE);
        assertThat(earlier.proposed(ONE).approved(OTHER, NOON, 3).turn()).isEqualTo(3);
    }
}

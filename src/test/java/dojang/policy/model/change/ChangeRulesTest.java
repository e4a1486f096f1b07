package dojang.policy.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.policy.model.change.ChangeRules.Around;
import dojang.shared.model.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may bring a change of the rule book how far. */
@Tag("SD-6")
class ChangeRulesTest {

    private static final PersonId AUTHOR = new PersonId(new UUID(0, 1));
    private static final PersonId SECOND = new PersonId(new UUID(0, 2));
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);
    private static final Around WELL = new Around(TODAY, TODAY, 3, true, () -> false, () -> true);

    private static PackChange change(ChangeState state) {
        return PackChange.drafted(new UUID(0, 9), 3, AUTHOR, "{}")
                .saved("new limits", TODAY.plusDays(1), "{}")
                .in(state);
    }

    @Test
    void one_proposes_and_another_approves() {
        assertThat(ChangeRules.onProposing(change(ChangeState.DRAFT), AUTHOR, WELL))
                .isEmpty();
        assertThat(ChangeRules.onApproving(change(ChangeState.PROPOSED), SECOND, WELL))
                .isEmpty();
        assertThat(ChangeRules.onRejecting(change(ChangeState.PROPOSED), SECOND, "too strict"))
                .isEmpty();
    }

    @Test
    void the_author_neither_approves_nor_rejects() {
        assertThat(ChangeRules.onApproving(change(ChangeState.PROPOSED), AUTHOR, WELL))
                .contains(ChangeRefusal.SAME_PERSON);
        assertThat(ChangeRules.onRejecting(change(ChangeState.PROPOSED), AUTHOR, "no"))
                .contains(ChangeRefusal.SAME_PERSON);
    }

    @Test
    void nobody_else_writes_proposes_or_withdraws() {
        var draft = change(ChangeState.DRAFT);
        assertThat(ChangeRules.onSaving(draft, SECOND, draft.edits())).contains(ChangeRefusal.NOT_THE_AUTHOR);
        assertThat(ChangeRules.onProposing(draft, SECOND, WELL)).contains(ChangeRefusal.NOT_THE_AUTHOR);
        assertThat(ChangeRules.onWithdrawing(draft, SECOND)).contains(ChangeRefusal.NOT_THE_AUTHOR);
        assertThat(ChangeRules.onSaving(draft, AUTHOR, draft.edits() - 1)).contains(ChangeRefusal.SAVED_BY_ANOTHER);
    }

    @Test
    void what_stands_around_it_is_looked_at_by_both() {
        assertBoth(new Around(TODAY.plusDays(1), TODAY, 3, true, () -> false, () -> true), ChangeRefusal.DAY_NOT_AHEAD);
        assertBoth(new Around(TODAY, TODAY, 3, false, () -> false, () -> true), ChangeRefusal.NOTHING_CHANGED);
        assertBoth(
                new Around(TODAY, TODAY.plusDays(2), 3, true, () -> false, () -> true), ChangeRefusal.DAY_BEFORE_BASE);
        assertBoth(new Around(TODAY, TODAY, 4, true, () -> false, () -> true), ChangeRefusal.BASE_OUTDATED);
        assertBoth(new Around(TODAY, TODAY, 3, true, () -> true, () -> true), ChangeRefusal.OWN_CASE_CHANGES);
        assertBoth(new Around(TODAY, TODAY, 3, true, () -> false, () -> false), ChangeRefusal.CHAIN_INCOMPLETE);
    }

    private static void assertBoth(Around around, ChangeRefusal refusal) {
        assertThat(ChangeRules.onProposing(change(ChangeState.DRAFT), AUTHOR, around))
                .contains(refusal);
        assertThat(ChangeRules.onApproving(change(ChangeState.PROPOSED), SECOND, around))
                .contains(refusal);
    }

    @Test
    void cases_and_chains_are_not_looked_at_before_everything_else_is_well() {
        var costly = new Around(TODAY.plusDays(1), TODAY, 3, true, ChangeRulesTest::looked, ChangeRulesTest::looked);
        assertThat(ChangeRules.onProposing(change(ChangeState.DRAFT), AUTHOR, costly))
                .contains(ChangeRefusal.DAY_NOT_AHEAD);
        assertThat(ChangeRules.onApproving(change(ChangeState.PROPOSED), AUTHOR, costly))
                .contains(ChangeRefusal.SAME_PERSON);
        var touching = new Around(TODAY, TODAY, 3, true, () -> true, ChangeRulesTest::looked);
        assertThat(ChangeRules.onProposing(change(ChangeState.DRAFT), AUTHOR, touching))
                .contains(ChangeRefusal.OWN_CASE_CHANGES);
    }

    private static boolean looked() {
        throw new AssertionError("this takes seconds and was not needed");
    }

    @Test
    void reasons_are_given() {
        var silent = PackChange.drafted(new UUID(0, 9), 3, AUTHOR, "{}").saved(" ", TODAY.plusDays(1), "{}");
        assertThat(ChangeRules.onProposing(silent, AUTHOR, WELL)).contains(ChangeRefusal.REASON_MISSING);
        assertThat(ChangeRules.onRejecting(change(ChangeState.PROPOSED), SECOND, " "))
                .contains(ChangeRefusal.REASON_MISSING);
    }

    @ParameterizedTest
    @EnumSource(ChangeState.class)
    void each_verb_has_its_state(ChangeState state) {
        var change = change(state);
        assertThat(ChangeRules.onSaving(change, AUTHOR, change.edits()).isEmpty())
                .isEqualTo(state == ChangeState.DRAFT);
        assertThat(ChangeRules.onProposing(change, AUTHOR, WELL).isEmpty()).isEqualTo(state == ChangeState.DRAFT);
        assertThat(ChangeRules.onApproving(change, SECOND, WELL).isEmpty()).isEqualTo(state == ChangeState.PROPOSED);
        assertThat(ChangeRules.onRejecting(change, SECOND, "no").isEmpty()).isEqualTo(state == ChangeState.PROPOSED);
        assertThat(ChangeRules.onWithdrawing(change, AUTHOR).isEmpty())
                .isEqualTo(state == ChangeState.DRAFT || state == ChangeState.PROPOSED);
    }
}

package dojang.policy.model.change;

import dojang.shared.model.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may bring a change of the rule book how far (SD-6). What somebody may do here at all, the access policy says. */
public final class ChangeRules {

    private ChangeRules() {}

    /**
     * What stands around a change when it is to go on. The last two take seconds to find out and are asked last, when
     * nothing else stands in the way.
     *
     * @param baseFrom        day the version it was drafted on begins
     * @param newest          version that was made last
     * @param differs         whether the change says anything else than its base
     * @param touchesOwnCases whether an open case of the author would take another way
     * @param canBeCompleted  whether the people of today can complete every chain they could complete before it
     */
    public record Around(
            LocalDate today,
            LocalDate baseFrom,
            int newest,
            boolean differs,
            BooleanSupplier touchesOwnCases,
            BooleanSupplier canBeCompleted) {}

    public static Optional<ChangeRefusal> onSaving(PackChange change, PersonId actor, long edits) {
        return first(
                () -> when(change.state() != ChangeState.DRAFT, ChangeRefusal.NOT_A_DRAFT),
                () -> when(!change.author().equals(actor), ChangeRefusal.NOT_THE_AUTHOR),
                () -> when(change.edits() != edits, ChangeRefusal.SAVED_BY_ANOTHER));
    }

    public static Optional<ChangeRefusal> onProposing(PackChange change, PersonId actor, Around around) {
        return first(
                () -> when(change.state() != ChangeState.DRAFT, ChangeRefusal.NOT_A_DRAFT),
                () -> when(!change.author().equals(actor), ChangeRefusal.NOT_THE_AUTHOR),
                () -> when(change.reason().isBlank(), ChangeRefusal.REASON_MISSING),
                () -> ripe(change, around));
    }

    /** Days have passed since it was proposed: everything is looked at again. */
    public static Optional<ChangeRefusal> onApproving(PackChange change, PersonId actor, Around around) {
        return first(() -> bySecond(change, actor), () -> ripe(change, around));
    }

    public static Optional<ChangeRefusal> onRejecting(PackChange change, PersonId actor, String words) {
        return first(() -> bySecond(change, actor), () -> when(words.isBlank(), ChangeRefusal.REASON_MISSING));
    }

    /**
     * The two pairs of eyes: what one person proposed, only another decides.
     *
     * @param proposed whether it waits for that at all
     */
    public static Optional<ChangeRefusal> bySecond(boolean proposed, @Nullable PersonId author, PersonId actor) {
        return first(
                () -> when(!proposed, ChangeRefusal.NOT_PROPOSED),
                () -> when(actor.equals(author), ChangeRefusal.SAME_PERSON));
    }

    private static Optional<ChangeRefusal> bySecond(PackChange change, PersonId actor) {
        return bySecond(change.state() == ChangeState.PROPOSED, change.author(), actor);
    }

    /** The author takes it back, proposed or not. */
    public static Optional<ChangeRefusal> onWithdrawing(PackChange change, PersonId actor) {
        boolean open = change.state() == ChangeState.DRAFT || change.state() == ChangeState.PROPOSED;
        return first(
                () -> when(!open, ChangeRefusal.NOT_A_DRAFT),
                () -> when(!change.author().equals(actor), ChangeRefusal.NOT_THE_AUTHOR));
    }

    private static Optional<ChangeRefusal> ripe(PackChange change, Around around) {
        var day = change.effective();
        return first(
                () -> when(day == null || !day.isAfter(around.today()), ChangeRefusal.DAY_NOT_AHEAD),
                () -> when(!around.differs(), ChangeRefusal.NOTHING_CHANGED),
                () -> when(change.base() != around.newest(), ChangeRefusal.BASE_OUTDATED),
                () -> when(day != null && day.isBefore(around.baseFrom()), ChangeRefusal.DAY_BEFORE_BASE),
                () -> when(around.touchesOwnCases().getAsBoolean(), ChangeRefusal.OWN_CASE_CHANGES),
                () -> when(!around.canBeCompleted().getAsBoolean(), ChangeRefusal.CHAIN_INCOMPLETE));
    }

    private static Optional<ChangeRefusal> when(boolean refused, ChangeRefusal refusal) {
        return refused ? Optional.of(refusal) : Optional.empty();
    }

    @SafeVarargs
    private static Optional<ChangeRefusal> first(Supplier<Optional<ChangeRefusal>>... rules) {
        return Stream.of(rules).map(Supplier::get).flatMap(Optional::stream).findFirst();
    }
}

package dojang.approval.model;

import static dojang.approval.model.Objections.first;
import static dojang.approval.model.Objections.when;

import dojang.approval.model.StepCommand.Recuse;
import dojang.approval.model.StepCommand.Recuse.StandIn;
import dojang.approval.model.StepHistory.Recusal;
import dojang.shared.model.ActorContext;
import dojang.shared.model.PersonId;
import dojang.shared.model.StepKind;
import java.util.List;
import java.util.Optional;

/** 회피 (SD-9): who declares a conflict of interest leaves the step to the nearest who can stand in. */
final class RecusalRules {

    private RecusalRules() {}

    static Decision recuse(ApprovalCase current, Recuse ask, ActorContext actor) {
        return StepRules.on(
                current,
                ask.step(),
                step -> first(
                                () -> when(!step.kind().isOnTheWay(), Refusal.WRONG_VERB),
                                () -> Objections.notOpen(step),
                                () -> Objections.seatless(step, actor),
                                () -> Objections.lacking(current, ask),
                                () -> when(
                                        substitute(current, step, ask, actor).isEmpty(),
                                        Refusal.NOBODY_STANDS_IN,
                                        "SD-9"))
                        .orElseGet(() -> {
                            var to = substitute(current, step, ask, actor).orElseThrow();
                            var recusal = declared(step, actor.person(), ask.reason());
                            var moved = step.recused(to.desk(), recusal);
                            return Transition.of(current, actor)
                                    .to(current.with(moved), EventWriter.recused(moved, recusal))
                                    .accepted();
                        }));
    }

    /** The post stays the one the rules asked for, also when its substitute has a conflict too. */
    private static Recusal declared(Step step, PersonId by, String reason) {
        var before = step.past().recusal();
        return before == null ? new Recusal(List.of(by), step.desk().post(), reason) : before.and(by, reason);
    }

    private static Optional<StandIn> substitute(ApprovalCase current, Step step, Recuse ask, ActorContext actor) {
        return ask.nearest().stream()
                .filter(other -> !other.holder().equals(actor.person())
                        && !actor.isAbsent(other.desk().post()))
                .filter(other -> isFree(current, step, other))
                .findFirst();
    }

    /** Neither the drafter, nor asked or recused elsewhere in the case, nor of a unit that concurs with itself (SD-1 to SD-3). */
    private static boolean isFree(ApprovalCase current, Step step, StandIn other) {
        boolean asked = current.steps().stream()
                .filter(one -> one.kind().isOnTheWay() && one.state() != StepState.CANCELLED)
                .anyMatch(one -> one.desk().post().equals(other.desk().post()));
        boolean ownUnit = step.kind() == StepKind.CONCURRENCE
                && other.desk().unit().equals(current.paper().desk().unit());
        return !asked
                && !ownUnit
                && !current.isDraftedBy(other.holder())
                && !current.isRecused(other.holder())
                && current.answeredBy(other.holder()).findAny().isEmpty();
    }
}

package dojang.approval.model;

import dojang.shared.model.Join;
import dojang.shared.model.Join.Rest;
import dojang.shared.model.StepKind;
import java.util.List;
import java.util.Optional;

/** Desks of one stage that vote together: as soon as enough of them agree, nobody waits for the others. */
public final class Groups {

    private Groups() {}

    /** Whether enough of the step's group agree; never where everybody is needed. */
    static boolean isComplete(ApprovalCase current, Step member) {
        var join = member.plan().terms().join();
        return !join.needsEverybody()
                && current.steps().stream()
                                .filter(step -> votesWith(member, step))
                                .filter(step -> step.answer() != null
                                        && step.answer().outcome().agrees())
                                .count()
                        >= join.needed();
    }

    /** Whether the two are counted together. */
    static boolean votesWith(Step member, Step other) {
        return !member.plan().terms().join().needsEverybody()
                && other.plan().stage() == member.plan().stage()
                && other.plan().terms().join().equals(member.plan().terms().join());
    }

    /** Whether a late word of the step is still heard once its group is complete. */
    static boolean mayStillSpeak(Step member) {
        return member.plan().terms().join().rest() == Rest.MAY_SPEAK;
    }

    /** The groups of the open stage that still wait for somebody, in the order of the chain. */
    public static List<Join> voting(ApprovalCase current, StepKind kind) {
        var stage = current.openStage().orElse(0);
        return current.steps().stream()
                .filter(step ->
                        step.isInTheWay() && step.kind() == kind && step.plan().stage() == stage)
                .map(step -> step.plan().terms().join())
                .filter(join -> !join.needsEverybody())
                .distinct()
                .toList();
    }

    /** The first of them with this name. */
    static Optional<Join> voting(ApprovalCase current, StepKind kind, String name) {
        return voting(current, kind).stream()
                .filter(join -> join.group().equals(name))
                .findFirst();
    }
}

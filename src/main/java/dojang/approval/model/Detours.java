package dojang.approval.model;

import dojang.approval.model.ApprovalEvent.Kind;
import dojang.approval.model.Passage.Edit;
import java.util.Objects;

/** What the longer ways back and around do to a case. */
final class Detours {

    private Detours() {}

    /** The answer opens again with the time it had; whoever was asked after it waits again. */
    static Proceedings undone(Proceedings told, Step step) {
        var window = Objects.requireNonNull(step.window());
        var again = step.nextRound();
        var result = told.to(told.current().with(again), Facts.about(Kind.STEP_UNDONE, again));
        for (var other : told.current().steps()) {
            boolean later = other.plan().stage() > step.plan().stage();
            if (later && other.isInTheWay()) {
                result = replanned(result, other);
            } else if (isOutvoted(other, step)) {
                result = result.opened(other, Objects.requireNonNull(other.window()));
            }
        }
        return result.opened(again, window);
    }

    /** Cancelled because the group was complete, which it no longer is. */
    private static boolean isOutvoted(Step other, Step undone) {
        var join = undone.plan().terms().join();
        return other.state() == StepState.CANCELLED
                && other.window() != null
                && !join.needsEverybody()
                && other.plan().stage() == undone.plan().stage()
                && other.plan().terms().join().equals(join);
    }

    /** The target answers again, and everybody after it. */
    static Proceedings sentBack(Proceedings told, Step target) {
        var again = target.nextRound();
        var result = told.to(told.current().with(again), Facts.about(Kind.STEP_REPLANNED, again));
        for (var other : told.current().steps()) {
            boolean later = other.plan().stage() > target.plan().stage();
            if (later && other.kind().isOnTheWay() && other.state() != StepState.PLANNED) {
                result = replanned(result, other);
            }
        }
        return result.opened(again, result.window(again));
    }

    private static Proceedings replanned(Proceedings told, Step step) {
        var waiting = step.replanned();
        return told.to(told.current().with(waiting), Facts.about(Kind.STEP_REPLANNED, waiting));
    }

    /** The next version takes the place of this one without leaving approval. */
    static Proceedings edited(Proceedings told, Step step, Edit ask) {
        int version = told.current().draft().number() + 1;
        var next = told.current().withDraft(new Draft(version, ask.frozen())).with(ask.chain());
        var own = next.step(ask.own()).orElseThrow();
        return told.to(next, Facts.edited(version, ask.frozen()))
                .note(Facts.chainBuilt(ask.chain()))
                .opened(own, Objects.requireNonNull(step.window()))
                .endorsed(own, ask.opinion())
                .openedReaders()
                .openedNext();
    }
}

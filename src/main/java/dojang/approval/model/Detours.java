package dojang.approval.model;

import dojang.approval.model.ApprovalEvent.Kind;
import dojang.approval.model.StepCommand.Edit;
import java.util.Objects;

/** What the longer ways back and around do to a case. */
final class Detours {

    private Detours() {}

    /** The answer opens again with the time it had; whoever was asked after it waits again. */
    static Transition undone(Transition told, Step step) {
        var window = Objects.requireNonNull(step.window());
        var again = step.nextRound();
        var result = told.to(told.current().with(again), EventWriter.about(Kind.STEP_UNDONE, again));
        boolean complete = Groups.isComplete(result.current(), again);
        for (var other : told.current().steps()) {
            boolean later = other.plan().stage() > step.plan().stage();
            if (later && other.isInTheWay()) {
                result = replanned(result, other);
            } else if (!complete && isOutvoted(other, step)) {
                result = askedAgain(result, other);
            }
        }
        return result.opened(again, window);
    }

    /** Withdrawn or lapsed because the group was complete. */
    private static boolean isOutvoted(Step other, Step undone) {
        boolean withdrawn = other.state() == StepState.CANCELLED && other.window() != null;
        return (withdrawn || other.isOutvoted()) && Groups.votesWith(undone, other);
    }

    /** What somebody said late stays on record at the round before; the answer that counts is given in the next one. */
    private static Transition askedAgain(Transition told, Step other) {
        var window = Objects.requireNonNull(other.window());
        var ready = other.answer() == null ? told : replanned(told, other);
        return ready.opened(ready.current().step(other.id()).orElseThrow(), window);
    }

    /** The target answers again, and everybody after it. */
    static Transition sentBack(Transition told, Step target) {
        var again = target.nextRound();
        var result = told.to(told.current().with(again), EventWriter.about(Kind.STEP_REPLANNED, again));
        for (var other : told.current().steps()) {
            boolean later = other.plan().stage() > target.plan().stage();
            if (later && other.kind().isOnTheWay() && other.state() != StepState.PLANNED) {
                result = replanned(result, other);
            }
        }
        return result.opened(again, result.window(again));
    }

    private static Transition replanned(Transition told, Step step) {
        var waiting = step.replanned();
        return told.to(told.current().with(waiting), EventWriter.about(Kind.STEP_REPLANNED, waiting));
    }

    /** The next version takes the place of this one without leaving approval. */
    static Transition edited(Transition told, Step step, Edit ask) {
        int version = told.current().draft().number() + 1;
        var next = told.current().withDraft(new Draft(version, ask.frozen())).with(ask.chain());
        var own = next.step(ask.own()).orElseThrow();
        return told.to(next, EventWriter.edited(version, ask.frozen()))
                .note(EventWriter.chainBuilt(ask.chain()))
                .opened(own, Objects.requireNonNull(step.window()))
                .endorsed(own, ask.opinion())
                .openedReaders()
                .openedNext();
    }
}

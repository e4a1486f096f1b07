package dojang.approval.model;

import dojang.shared.model.ActorContext;
import dojang.shared.model.Visibility;
import dojang.shared.model.Visibility.Reach;
import java.util.List;

/** Whether a case concerns somebody because it waits, or was answered, at another desk of the own unit. */
public final class Colleagues {

    private Colleagues() {}

    /** Whether this person sees the steps of a version as a colleague, as far as the agency opens them to the unit. */
    public static boolean see(List<Step> steps, ActorContext actor, Visibility visibility) {
        return steps.stream()
                .filter(step -> actor.sitsIn(step.desk().unit()))
                .anyMatch(step -> reach(step, visibility) == Reach.UNIT);
    }

    private static Reach reach(Step step, Visibility visibility) {
        if (step.state().isWaiting()) {
            return visibility.waiting();
        }
        return step.answer() == null ? Reach.DESK : visibility.answered();
    }
}

package dojang.approval.persistence;

import dojang.approval.model.Step;
import java.util.List;

/**
 * A case in a list, with the steps of its newest version.
 *
 * @param steps in chain order; empty while it is a draft
 */
public record InboxLine(CaseRow row, List<Step> steps) {

    /** How many stages lead to the decision. */
    public int stages() {
        return steps.stream()
                .filter(step -> step.kind().isOnTheWay())
                .mapToInt(step -> step.plan().stage())
                .max()
                .orElse(0);
    }
}

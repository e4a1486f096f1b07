package dojang.approval.model;

import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import java.util.List;

/** Steps of people who read along or afterwards; they stand behind the decision and keep nothing back. */
public final class Readers {

    private static final int DAYS = 3;

    private Readers() {}

    /** 공람. */
    public static Step along(StepId id, ApprovalCase current, Desk desk) {
        return Step.planned(id, plan(StepKind.CIRCULATION, current, desk));
    }

    /** 후열, for whom the case passed over. */
    static Step afterwards(StepId id, ApprovalCase current, Step passedOver) {
        return Step.planned(id, plan(StepKind.POST_READING, current, passedOver.desk()));
    }

    /** 후열 at a stage behind the decision. */
    static Step afterwards(StepId id, int stage, Desk desk) {
        return Step.planned(id, new PlannedStep(stage, StepKind.POST_READING, desk, Terms.ofLine(DAYS), List.of()));
    }

    /** 시행: who sent the approved text. */
    static Step sender(StepId id, ApprovalCase current, Desk desk) {
        return Step.planned(id, plan(StepKind.ISSUING, current, desk));
    }

    private static PlannedStep plan(StepKind kind, ApprovalCase current, Desk desk) {
        int last = current.steps().stream()
                .mapToInt(step -> step.plan().stage())
                .max()
                .orElse(0);
        boolean behind = current.steps().stream()
                .anyMatch(step -> step.plan().stage() == last && !step.kind().isOnTheWay());
        return new PlannedStep(behind ? last : last + 1, kind, desk, Terms.ofLine(DAYS), List.of());
    }
}

package dojang.approval.model;

import dojang.shared.model.CarryOverMatrix;
import dojang.shared.model.CarryOverVerdict;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.Join;
import dojang.shared.model.Join.Rest;
import dojang.shared.model.Scope;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The chains of a walk: reviewer, units side by side with or without a quorum, reviewers, audit, one or two deciders. */
record WalkPlans(List<Desk> desks) {

    static final List<String> SECTIONS = List.of(
            "IDENT", "MONEY", "SITES", "PRESS", "RANK", "TEXT.p1", "TEXT.p2", "TERM", "COUNTERPART", "ATTACH.plan");

    static final CarryOverMatrix MATRIX = new CarryOverMatrix(
            false,
            90,
            Map.of(
                    "REVIEW",
                    row(CarryOverVerdict.RECONFIRM),
                    "CONCURRENCE",
                    row(CarryOverVerdict.CARRIED_WITH_NOTICE),
                    "PRE_AUDIT",
                    new CarryOverMatrix.Row(
                            new Scope(List.of("MONEY", "SITES")),
                            CarryOverVerdict.CARRIED,
                            List.of(new CarryOverMatrix.Tier(
                                    Scope.EVERYTHING, CarryOverVerdict.CARRIED, CarryOverVerdict.ASK_AGAIN))),
                    "GATE.MOFA",
                    row(CarryOverVerdict.RECONFIRM)));

    private static CarryOverMatrix.Row row(CarryOverVerdict editorial) {
        return new CarryOverMatrix.Row(
                null,
                CarryOverVerdict.CARRIED,
                List.of(new CarryOverMatrix.Tier(Scope.EVERYTHING, editorial, CarryOverVerdict.ASK_AGAIN)));
    }

    static final String GROUP = "R-02";

    /** The same shape in every version of a walk: reviewer, units side by side, reviewers, audit, one or two deciders. */
    List<PlannedStep> of(long seed) {
        var shape = new Random(seed);
        var join = shape.nextInt(3) == 0 ? Join.ALL : Join.quorum(GROUP, 1 + shape.nextInt(2));
        if (!join.needsEverybody() && shape.nextBoolean()) {
            join = join.with(Rest.MAY_SPEAK);
        }
        var plans = new ArrayList<PlannedStep>();
        plans.add(plan(1, StepKind.REVIEW, 1, Join.ALL));
        plans.add(plan(2, StepKind.CONCURRENCE, 5, join));
        plans.add(plan(2, StepKind.CONCURRENCE, 6, join));
        plans.add(plan(2, StepKind.CONCURRENCE, 7, Join.ALL));
        plans.add(plan(3, StepKind.REVIEW, 2, Join.ALL));
        plans.add(plan(4, StepKind.PRE_AUDIT, 8, Join.ALL));
        plans.add(plan(5, StepKind.DELEGATED_DECISION, CaseWalk.DECIDER, Join.ALL));
        if (shape.nextInt(3) == 0) {
            plans.add(plan(6, StepKind.JOINT_DECISION, 3, Join.ALL));
        }
        return plans;
    }

    PlannedStep plan(int stage, StepKind kind, int desk, Join join) {
        var scope = kind == StepKind.CONCURRENCE
                ? new Scope(List.of(SECTIONS.get(desk % SECTIONS.size()), "TEXT.*"))
                : Scope.EVERYTHING;
        return new PlannedStep(stage, kind, desks.get(desk), new Terms(desk == 7, 2, scope, join), List.of("R-02"));
    }
}

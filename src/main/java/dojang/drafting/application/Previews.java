package dojang.drafting.application;

import dojang.approval.application.BoxRow;
import dojang.approval.application.DutyLine;
import dojang.approval.application.GateLine;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.DutyState;
import dojang.approval.model.GateState;
import dojang.approval.model.Step;
import dojang.paper.model.Content;
import dojang.paper.model.Problem;
import dojang.policy.model.Objection;
import dojang.policy.model.Verdict;
import dojang.shared.model.ActorContext;
import dojang.shared.model.ChainPlan;
import dojang.shared.model.StepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a submission would bring: asked of the same preparation that a submission uses. */
@ApplicationScoped
public class Previews {

    private static final StepId NOT_YET = new StepId(new UUID(0, 0));

    @Inject
    Submissions submissions;

    @Inject
    BoxRow boxes;

    public DraftPreview of(ApprovalCase current, ActorContext actor) {
        return of(current, submissions.prepare(current, actor), actor);
    }

    public DraftPreview of(ApprovalCase current, Content content, ActorContext actor) {
        return of(current, submissions.prepare(current, actor, content), actor);
    }

    private DraftPreview of(ApprovalCase current, Preparation preparation, ActorContext actor) {
        var formProblems = preparation.problems().stream().map(Previews::line);
        if (preparation.verdict() instanceof Verdict.Planned planned) {
            return planned(current, planned, formProblems.toList(), actor);
        }
        var objections =
                ((Verdict.Objected) preparation.verdict()).objections().stream().map(Previews::line);
        return new DraftPreview(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Stream.concat(formProblems, objections).toList());
    }

    private DraftPreview planned(
            ApprovalCase current, Verdict.Planned planned, List<ProblemLine> problems, ActorContext actor) {
        ChainPlan plan = planned.plan();
        var steps =
                plan.steps().stream().map(step -> Step.planned(NOT_YET, step)).toList();
        return new DraftPreview(
                boxes.of(current, steps, actor),
                plan.gates().stream().map(Previews::line).toList(),
                plan.duties().stream().map(Previews::line).toList(),
                planned.reasons().stream().map(Explanations::line).toList(),
                problems);
    }

    private static GateLine line(ChainPlan.PlannedGate gate) {
        return new GateLine(
                "",
                gate.kind(),
                gate.subject(),
                gate.blocks().name(),
                gate.strict(),
                GateState.PREPARED,
                true,
                null,
                null,
                "",
                gate.because(),
                Set.of());
    }

    private static DutyLine line(ChainPlan.PlannedDuty duty) {
        return new DutyLine("", duty.kind(), "", DutyState.PLANNED, null, "", duty.because(), Set.of());
    }

    private static ProblemLine line(Problem problem) {
        var place = problem.row() == null ? problem.field() : problem.field() + "[" + problem.row() + "]";
        return new ProblemLine(place, "", problem.words());
    }

    private static ProblemLine line(Objection objection) {
        var field = objection.field();
        return new ProblemLine(field == null ? "" : field, objection.rule(), objection.words());
    }
}

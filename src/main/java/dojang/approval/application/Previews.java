package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Step;
import dojang.paper.model.Content;
import dojang.paper.model.Problem;
import dojang.policy.model.Objection;
import dojang.policy.model.Verdict;
import dojang.shared.model.ChainPlan;
import dojang.shared.model.Stamp;
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

    DraftPreview of(ApprovalCase current, Stamp stamp) {
        return of(current, submissions.prepare(current), stamp);
    }

    DraftPreview of(ApprovalCase current, Content content, Stamp stamp) {
        return of(current, submissions.prepare(current, content), stamp);
    }

    private DraftPreview of(ApprovalCase current, Preparation preparation, Stamp stamp) {
        var formProblems = preparation.problems().stream().map(Previews::line);
        if (preparation.verdict() instanceof Verdict.Planned planned) {
            return planned(current, planned, formProblems.toList(), stamp);
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
            ApprovalCase current, Verdict.Planned planned, List<CaseSheet.ProblemLine> problems, Stamp stamp) {
        ChainPlan plan = planned.plan();
        var steps =
                plan.steps().stream().map(step -> Step.planned(NOT_YET, step)).toList();
        return new DraftPreview(
                boxes.of(current, steps, stamp),
                plan.gates().stream().map(Previews::line).toList(),
                plan.duties().stream().map(Previews::line).toList(),
                planned.reasons().stream().map(Explanations::line).toList(),
                problems);
    }

    private static CaseSheet.GateLine line(ChainPlan.PlannedGate gate) {
        return new CaseSheet.GateLine(
                "",
                gate.kind(),
                gate.subject(),
                gate.blocks().name(),
                gate.strict(),
                "PREPARED",
                true,
                null,
                null,
                "",
                gate.because(),
                Set.of());
    }

    private static CaseSheet.DutyLine line(ChainPlan.PlannedDuty duty) {
        return new CaseSheet.DutyLine("", duty.kind(), "", "PLANNED", null, "", duty.because(), Set.of());
    }

    private static CaseSheet.ProblemLine line(Problem problem) {
        var place = problem.row() == null ? problem.field() : problem.field() + "[" + problem.row() + "]";
        return new CaseSheet.ProblemLine(place, "", problem.words());
    }

    private static CaseSheet.ProblemLine line(Objection objection) {
        var field = objection.field();
        return new CaseSheet.ProblemLine(field == null ? "" : field, objection.rule(), objection.words());
    }
}

package dojang.policy.model;

import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Level;
import dojang.shared.model.OfficeView.LineDesk;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays steps out in the order of the domain study 4.5: reviewers up to the own division head, all concurrences in
 * parallel, further reviewers, pre-audit, decision.
 */
final class Stages {

    private final PolicyPack pack;
    private final Facets facets;
    private final List<PlannedStep> steps = new ArrayList<>();
    private int stage;

    private Stages(PolicyPack pack, Facets facets) {
        this.pack = pack;
        this.facets = facets;
    }

    static List<PlannedStep> lay(PolicyPack pack, Facets facets, OwnLine line, List<Asked> asked, List<Asked> audits) {
        var stages = new Stages(pack, facets);
        var own = rulesOfOwnDesks(line, asked, audits);
        int early = line.reviewersBeforeConcurrence();
        line.reviewers().subList(0, early).forEach(reviewer -> stages.review(reviewer, own));
        stages.parallel(others(asked, own.keySet()));
        line.reviewers().subList(early, line.reviewers().size()).forEach(reviewer -> stages.review(reviewer, own));
        stages.parallel(others(audits, own.keySet()));
        stages.decide(line.decider(), own);
        return stages.steps;
    }

    private void review(LineDesk reviewer, Map<LineDesk, List<String>> own) {
        add(StepKind.REVIEW, reviewer, Asked.joined(List.of(Reason.LINE), own.getOrDefault(reviewer, List.of())));
    }

    private void decide(LineDesk decider, Map<LineDesk, List<String>> own) {
        var kind = decider.level() == Level.MINISTER ? StepKind.DECISION : StepKind.DELEGATED_DECISION;
        add(kind, decider, Asked.joined(List.of(Reason.TABLE), own.getOrDefault(decider, List.of())));
    }

    private void add(StepKind kind, LineDesk desk, List<String> because) {
        stage++;
        var terms = Terms.ofLine(pack.workingDays(kind, facets));
        steps.add(new PlannedStep(stage, kind, desk.desk(), terms, because));
    }

    private void parallel(List<Asked> asked) {
        if (asked.isEmpty()) {
            return;
        }
        stage++;
        for (var one : asked) {
            steps.add(new PlannedStep(stage, one.kind(), one.desk(), one.terms(), one.because()));
        }
    }

    /** Who reviews or decides anyway is not asked a second time (SD-2); the rules stand at the step on the own line. */
    private static Map<LineDesk, List<String>> rulesOfOwnDesks(OwnLine line, List<Asked> asked, List<Asked> audits) {
        var desks = new ArrayList<>(line.reviewers());
        desks.add(line.decider());
        var all = new ArrayList<>(asked);
        all.addAll(audits);
        return desks.stream()
                .collect(Collectors.toMap(
                        desk -> desk,
                        desk -> all.stream()
                                .filter(one -> one.desk().equals(desk.desk()))
                                .flatMap(one -> one.because().stream())
                                .distinct()
                                .toList()));
    }

    private static List<Asked> others(List<Asked> asked, Set<LineDesk> own) {
        var posts = new HashSet<>(own.stream().map(desk -> desk.desk().post()).toList());
        return asked.stream().filter(one -> !posts.contains(one.desk().post())).toList();
    }
}

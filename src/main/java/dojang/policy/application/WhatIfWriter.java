package dojang.policy.application;

import dojang.directory.model.DirectorySnapshot;
import dojang.policy.application.WhatIfAnswer.FollowLine;
import dojang.policy.application.WhatIfAnswer.NeedLine;
import dojang.policy.application.WhatIfAnswer.ReasonLine;
import dojang.policy.application.WhatIfAnswer.Seat;
import dojang.policy.application.WhatIfAnswer.StepLine;
import dojang.policy.application.WhatIfAnswer.StopLine;
import dojang.policy.model.Condition;
import dojang.policy.model.FacetName;
import dojang.policy.model.Facets;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Reason;
import dojang.policy.model.Trial;
import dojang.policy.model.Verdict;
import dojang.policy.model.sentence.FacetWords;
import dojang.policy.model.sentence.QuorumSentences;
import dojang.shared.model.ChainPlan;
import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Deadline.DayCount;
import dojang.shared.model.Join;
import dojang.shared.model.Marked;
import dojang.shared.model.Text;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a trial into words, with the names of today. */
final class WhatIfWriter {

    private final PolicyPack pack;
    private final DirectorySnapshot directory;
    private final Instant at;
    private final FacetWords words;

    WhatIfWriter(PolicyPack pack, DirectorySnapshot directory, Instant at) {
        this.pack = pack;
        this.directory = directory;
        this.at = at;
        words = new FacetWords(pack, new WordLexicon());
    }

    WhatIfAnswer write(Trial trial) {
        var needs = trial.needs().stream()
                .map(need -> new NeedLine(
                        need.asked().field(), need.warning(), need.asked().words(), need.rule()))
                .toList();
        if (trial.verdict() instanceof Verdict.Planned planned) {
            var reasons = planned.reasons().stream()
                    .map(reason -> reason(reason, trial.facets()))
                    .toList();
            var steps = planned.plan().steps().stream().map(this::step).toList();
            return new WhatIfAnswer(
                    pack.version(), steps, follow(planned.plan(), planned.marks()), needs, List.of(), reasons);
        }
        var stops = ((Verdict.Objected) trial.verdict())
                .objections().stream()
                        .map(stop -> new StopLine(stop.field(), stop.words(), stop.rule()))
                        .distinct()
                        .toList();
        return new WhatIfAnswer(pack.version(), List.of(), List.of(), needs, stops, refusing(stops, trial.facets()));
    }

    private StepLine step(PlannedStep step) {
        var post = step.desk().post();
        var holder = directory.holderOf(post, at).map(directory::personName).orElse(null);
        var seat = new Seat(
                directory.postTitle(post), directory.unitName(step.desk().unit()), holder);
        return new StepLine(
                post.toString(),
                step.stage(),
                step.kind().name(),
                seat,
                step.blocking(),
                quorum(step.terms().join()),
                step.workingDays(),
                step.because());
    }

    private static @Nullable Text quorum(Join join) {
        return join.needsEverybody() ? null : QuorumSentences.of(join.needed(), join.rest());
    }

    private static List<FollowLine> follow(ChainPlan plan, List<Marked> marks) {
        var gates = plan.gates().stream()
                .map(gate -> new FollowLine(
                        "GATE",
                        gate.kind(),
                        gate.subject(),
                        gate.blocks().name() + (gate.strict() ? " STRICT" : ""),
                        null,
                        gate.because()));
        var duties = plan.duties().stream()
                .map(duty ->
                        new FollowLine("DUTY", duty.kind(), "", duty.starts().name(), days(duty), duty.because()));
        var copies = plan.copies().stream()
                .map(copy -> new FollowLine("COPY", copy.recipient(), "", "", null, copy.because()));
        var marked =
                marks.stream().map(mark -> new FollowLine("MARK", mark.kind(), "", "", null, List.of(mark.rule())));
        return Stream.of(gates, duties, copies, marked).flatMap(lines -> lines).toList();
    }

    private static Text days(PlannedDuty duty) {
        int days = duty.deadline().days();
        return duty.deadline().count() == DayCount.WORKING
                ? new Text(days + "근무일", days + (days == 1 ? " working day" : " working days"))
                : new Text(days + "일", days + (days == 1 ? " day" : " days"));
    }

    private ReasonLine reason(Reason reason, Facets facets) {
        var conditions = switch (reason.rule()) {
            case Reason.TABLE ->
                pack.table().rows().getOrDefault(facets.word(FacetName.KIND).orElse(""), List.of()).stream()
                        .flatMap(cell -> cell.limits().stream())
                        .flatMap(Condition::tests);
            default ->
                pack.rule(reason.rule()).stream()
                        .flatMap(rule -> Stream.concat(
                                rule.when().grounds(facets),
                                rule.effectsOn(facets).stream()
                                        .flatMap(effect -> effect.when().grounds(facets))));
        };
        return new ReasonLine(reason.rule(), reason.text(), reason.basis(), facts(conditions, facets));
    }

    private List<ReasonLine> refusing(List<StopLine> stops, Facets facets) {
        return stops.stream()
                .map(StopLine::rule)
                .distinct()
                .flatMap(id -> pack.rule(id).stream())
                .map(rule -> reason(new Reason(rule.id(), rule.text(), rule.basis(), List.of()), facets))
                .toList();
    }

    private List<Text> facts(Stream<Condition.Test> tests, Facets facets) {
        return tests.map(Condition.Test::facet)
                .distinct()
                .map(facet -> words.fact(facets, facet))
                .toList();
    }
}

package dojang.policy.application;

import dojang.directory.application.Directory;
import dojang.policy.application.CaseRegister.Filed;
import dojang.policy.application.Impact.Affected;
import dojang.policy.application.Impact.Line;
import dojang.policy.application.WhatIfAnswer.FollowLine;
import dojang.policy.application.WhatIfAnswer.Seat;
import dojang.policy.application.WhatIfAnswer.StepLine;
import dojang.policy.model.DrafterSeat;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Trial;
import dojang.shared.model.Text;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the chains of known cases by two versions of the rule book and tells where they part (SD-6). */
@ApplicationScoped
public class ImpactPreview {

    private static final Duration LAST_YEAR = Duration.ofDays(365);
    private static final Text NOBODY = new Text("", "");

    @Inject
    CaseRegister cases;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    /** Open cases and those submitted in the last 365 days, drafted today by the same desk. */
    public Impact of(PolicyPack before, PolicyPack after) {
        var at = clock.now();
        var filed = cases.filed(at.minus(LAST_YEAR));
        var affected = filed.stream()
                .flatMap(one -> affected(one, answer(before, one, at), answer(after, one, at)).stream())
                .toList();
        return new Impact(filed.size(), affected);
    }

    private WhatIfAnswer answer(PolicyPack pack, Filed one, Instant at) {
        var snapshot = directory.snapshot();
        var office = snapshot.officeView(one.desk().unit(), at);
        var trial = Trial.of(pack, one.facets(), office, new DrafterSeat(one.desk()));
        return new WhatIfWriter(pack, snapshot, at).write(trial);
    }

    private static Optional<Affected> affected(Filed one, WhatIfAnswer before, WhatIfAnswer after) {
        var was = lines(before);
        var will = lines(after);
        var gone = without(was, will);
        var added = without(will, was);
        if (gone.isEmpty() && added.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Affected(
                one.id(),
                one.reference(),
                one.title(),
                one.drafter(),
                one.open(),
                decider(before),
                decider(after),
                gone,
                added));
    }

    /** Which rule asks for a line is no difference; that it is asked for is one. */
    private static List<Line> without(List<Line> lines, List<Line> others) {
        return lines.stream()
                .filter(line -> others.stream()
                        .noneMatch(other ->
                                other.key().equals(line.key()) && other.about().equals(line.about())))
                .toList();
    }

    private static List<Line> lines(WhatIfAnswer answer) {
        return Stream.of(
                        answer.steps().stream().map(ImpactPreview::line),
                        answer.follow().stream().map(ImpactPreview::line),
                        answer.stops().stream()
                                .map(stop -> new Line("change.refused", stop.words(), List.of(stop.rule()))))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Line line(StepLine step) {
        return new Line("stepkind." + step.kind(), step.seat().post(), step.because());
    }

    private static Line line(FollowLine line) {
        var about = line.subject().isEmpty() ? NOBODY : new Text(line.subject(), line.subject());
        return new Line(line.what().toLowerCase(Locale.ROOT) + "." + line.kind(), about, line.because());
    }

    private static @Nullable Seat decider(WhatIfAnswer answer) {
        var steps = answer.steps();
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).seat();
    }
}

package dojang.policy.application;

import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.SnapshotOffice;
import dojang.policy.application.CaseRegister.Filed;
import dojang.policy.application.Impact.Affected;
import dojang.policy.application.Impact.Line;
import dojang.policy.application.WhatIfAnswer.FollowLine;
import dojang.policy.application.WhatIfAnswer.Seat;
import dojang.policy.application.WhatIfAnswer.StepLine;
import dojang.policy.model.DrafterSeat;
import dojang.policy.model.Likeness;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Trial;
import dojang.shared.model.Text;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts cases to two versions of the rule book and tells where they part. Chains are built once for all cases that both
 * versions treat alike: among ten thousand cases there are a few hundred different ones.
 */
final class Comparison {

    private static final Text NOBODY = new Text("", "");

    private final PolicyPack before;
    private final PolicyPack after;
    private final DirectorySnapshot directory;
    private final Instant at;
    private final Likeness likeness;
    private final Map<Object, Difference> known = new HashMap<>();

    Comparison(PolicyPack before, PolicyPack after, DirectorySnapshot directory, Instant at) {
        this.before = before;
        this.after = after;
        this.directory = directory;
        this.at = at;
        likeness = Likeness.under(before, after);
    }

    /** Where the two versions part. */
    record Difference(@Nullable Seat before, @Nullable Seat after, List<Line> gone, List<Line> added) {

        boolean isNone() {
            return gone.isEmpty() && added.isEmpty();
        }
    }

    /** The kinds whose cases need to be looked at. */
    Set<String> kinds() {
        return likeness.kinds();
    }

    /** How many different cases there were. */
    int different() {
        return known.size();
    }

    /** The case if it would take another way, without its title. */
    Optional<Affected> affected(Filed one) {
        var parted = known.computeIfAbsent(likeness.of(one.facets(), one.desk()), any -> difference(one));
        return parted.isNone()
                ? Optional.empty()
                : Optional.of(new Affected(
                        one.id(),
                        one.reference(),
                        null,
                        one.drafter(),
                        one.open(),
                        parted.before(),
                        parted.after(),
                        parted.gone(),
                        parted.added()));
    }

    /** The difference of this case alone, looked at for itself. */
    Difference difference(Filed one) {
        var base = answer(before, one);
        var changed = answer(after, one);
        var was = lines(base);
        var will = lines(changed);
        return new Difference(decider(base), decider(changed), without(was, will), without(will, was));
    }

    private WhatIfAnswer answer(PolicyPack pack, Filed one) {
        var office = new SnapshotOffice(directory, one.desk().unit(), at);
        var trial = Trial.of(pack, one.facets(), office, new DrafterSeat(one.desk()));
        return new WhatIfWriter(pack, directory, at).write(trial);
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
                        answer.steps().stream().map(Comparison::line),
                        answer.follow().stream().map(Comparison::line),
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

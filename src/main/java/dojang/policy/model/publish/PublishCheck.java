package dojang.policy.model.publish;

import dojang.policy.model.ChainBuilder;
import dojang.policy.model.DrafterSeat;
import dojang.policy.model.FacetName;
import dojang.policy.model.Facets;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Trial;
import dojang.policy.model.Verdict;
import dojang.policy.model.sentence.FacetWords;
import dojang.policy.model.sentence.Lexicon;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether every chain a pack can build in an agency can be completed by distinct people who may, also with any one of
 * them away (domain study 2.4, 4.6, 4.7).
 */
public final class PublishCheck {

    private final DistinctMatters matters;
    private final PolicyPack pack;
    private final Staffing staffing;
    private final List<Staffing.Drafting> drafting;
    private final FacetWords words;
    private final List<String> kinds;
    private int tried;
    private final List<Counterexample> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Map<List<Asked>, Set<PersonId>> walked = new HashMap<>();

    /** Who is asked by a step; chains of the same ones end alike. */
    private record Asked(StepKind kind, PostId post) {}

    private PublishCheck(DistinctMatters matters, Staffing staffing, Lexicon lexicon) {
        this.matters = matters;
        pack = matters.pack();
        this.staffing = staffing;
        drafting = staffing.drafting();
        words = new FacetWords(pack, lexicon);
        kinds = pack.table().rows().keySet().stream().sorted().toList();
    }

    /** Counter-examples, one for each dead end; none when the pack can be published. */
    public static List<Counterexample> of(DistinctMatters matters, Staffing staffing, Lexicon lexicon) {
        var check = begin(matters, staffing, lexicon);
        while (check.tried() < check.kinds()) {
            check.next();
        }
        return check.found();
    }

    /** The same, one kind after the other. */
    public static PublishCheck begin(DistinctMatters matters, Staffing staffing, Lexicon lexicon) {
        return new PublishCheck(matters, staffing, lexicon);
    }

    public int kinds() {
        return kinds.size();
    }

    /** How many kinds have been tried. */
    public int tried() {
        return tried;
    }

    /** Tries the next kind. */
    public void next() {
        kind(kinds.get(tried));
        tried++;
    }

    /** What the kinds tried so far have shown. */
    public List<Counterexample> found() {
        return List.copyOf(found);
    }

    private void kind(String kind) {
        var ofKind = matters.of(kind);
        if (ofKind.tooMany()) {
            tell(kind, new Facets(Map.of(FacetName.KIND, kind), Set.of()), tooMany(ofKind.size()));
        }
        for (var facets : ofKind.all()) {
            drafting.forEach(unit -> build(facets, unit));
        }
    }

    /** Officers stand on no line, so that all of a unit have the same chain. */
    private void build(Facets facets, Staffing.Drafting unit) {
        var seat = new DrafterSeat(unit.drafters().get(0).desk());
        var verdict = Trial.verdict(pack, facets, unit.office(), seat);
        if (verdict instanceof Verdict.Planned planned) {
            var steps = planned.plan().steps();
            var asked = steps.stream()
                    .map(step -> new Asked(step.kind(), step.desk().post()))
                    .toList();
            var known = walked.computeIfAbsent(asked, any -> new HashSet<>());
            unit.drafters().stream()
                    .filter(drafter -> known.add(drafter.person()))
                    .forEach(drafter -> walk(facets, steps, drafter));
        } else if (verdict instanceof Verdict.Objected objected) {
            objected.objections().stream()
                    .filter(objection -> ChainBuilder.isStructural(pack, objection))
                    .forEach(objection -> tell(objection.words().en(), facets, objection.words()));
        }
    }

    /** Only those whose own step would wait need to be thought away. */
    private void walk(Facets facets, List<PlannedStep> steps, Staffing.Drafter drafter) {
        var away = Stream.concat(
                Stream.of(Optional.<PersonId>empty()),
                steps.stream()
                        .flatMap(step -> staffing.able(step.desk().post(), Optional.empty()).stream()
                                .limit(1))
                        .filter(person -> !person.equals(drafter.person()))
                        .distinct()
                        .map(Optional::of));
        away.forEach(absent -> new PackSimulation(staffing, steps, drafter.person(), absent)
                .deadEnd()
                .ifPresent(step -> tell(
                        step.desk().post() + " " + absent, facets, deadEnd(step.desk(), drafter.person(), absent))));
    }

    /** The same dead end is told once, with the first draft that leads to it. */
    private void tell(String key, Facets facets, Text what) {
        if (told.add(key)) {
            var facts = facets.values().keySet().stream()
                    .sorted()
                    .map(facet -> words.fact(facets, facet))
                    .toList();
            found.add(new Counterexample(key, facets, facts, what));
        }
    }

    private Text deadEnd(Desk desk, PersonId drafter, Optional<PersonId> absent) {
        var post = staffing.post(desk.post());
        var writes = staffing.person(drafter);
        if (absent.isEmpty()) {
            return new Text(
                    "%s 기안: %s 단계를 처리할 사람이 없습니다.".formatted(writes.ko(), post.ko()),
                    "Drafted by %s: nobody can answer the step of %s.".formatted(writes.en(), post.en()));
        }
        var away = staffing.person(absent.get());
        return new Text(
                "%s 기안, %s 부재: %s 단계를 처리할 사람이 없습니다.".formatted(writes.ko(), away.ko(), post.ko()),
                "Drafted by %s with %s away: nobody can answer the step of %s."
                        .formatted(writes.en(), away.en(), post.en()));
    }

    private static Text tooMany(long size) {
        return new Text(
                "조건의 조합이 %,d가지라 모두 확인할 수 없습니다.".formatted(size),
                "The conditions have %,d combinations, too many to try them all.".formatted(size));
    }
}

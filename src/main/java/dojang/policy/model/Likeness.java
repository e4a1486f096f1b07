package dojang.policy.model;

import dojang.policy.model.wording.WordList;
import dojang.shared.model.Desk;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When two versions of a rule book treat two drafts alike. Rules look at a draft only through the tests of their
 * conditions, through the words of a few facets, and through what the guard of the language finds; drafts of one desk
 * that agree in these take the same way, whatever else they say, so that one of them stands for all.
 */
public final class Likeness {

    /** Facets whose value is used, not only tested. */
    private static final List<FacetName> USED =
            List.of(FacetName.KIND, FacetName.ASKED_LEVEL, FacetName.ELEVATION_GROUND);

    private final PolicyPack before;
    private final PolicyPack after;
    private final List<Condition.Test> tests;
    private final Set<FacetName> words;

    private Likeness(PolicyPack before, PolicyPack after) {
        this.before = before;
        this.after = after;
        tests = Stream.of(before, after).flatMap(Likeness::tests).distinct().toList();
        words = Stream.of(before, after)
                .flatMap(pack -> pack.rules().stream())
                .flatMap(rule -> rule.effects().stream())
                .flatMap(Likeness::words)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Likeness under(PolicyPack before, PolicyPack after) {
        return new Likeness(before, after);
    }

    /** The kinds of drafts that the two versions can treat differently at all. */
    public Set<String> kinds() {
        var kinds = Stream.of(before, after)
                .flatMap(pack -> pack.table().rows().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        kinds.addAll(FacetName.KIND.words());
        kinds.removeIf(this::isSame);
        return kinds;
    }

    private boolean isSame(String kind) {
        return before.profile().equals(after.profile())
                && before.words().equals(after.words())
                && before.clocks().equals(after.clocks())
                && before.extras().equals(after.extras())
                && Objects.equals(
                        before.table().rows().get(kind), after.table().rows().get(kind))
                && rules(before, kind).equals(rules(after, kind));
    }

    /** Those that the kind alone does not keep from applying, in the order of the pack. */
    private static List<Rule> rules(PolicyPack pack, String kind) {
        return pack.rules().stream()
                .filter(rule -> FacetsOfKind.allows(rule.when(), kind))
                .toList();
    }

    /** What two drafts from desks have in common when both versions treat them alike. */
    public Object of(Facets facets, Desk desk) {
        return wording(before).equals(wording(after))
                        && before.profile().equals(after.profile())
                        && before.extras().requiresCouncil() == after.extras().requiresCouncil()
                ? List.of(desk, seen(before, facets))
                : List.of(desk, seen(before, facets), seen(after, facets));
    }

    private static WordList wording(PolicyPack pack) {
        return pack.extras().wording();
    }

    private List<Object> seen(PolicyPack pack, Facets given) {
        var guarding = Guarding.of(pack, pack.withOwn(given));
        var facets = guarding.facets();
        var held = new BitSet(tests.size());
        for (int place = 0; place < tests.size(); place++) {
            held.set(place, tests.get(place).holds(facets));
        }
        return List.of(
                held,
                USED.stream().map(facet -> facets.word(facet).orElse("")).toList(),
                words.stream().map(facets::words).toList(),
                guarding.objections());
    }

    private static Stream<Condition.Test> tests(PolicyPack pack) {
        var rules = pack.rules().stream()
                .flatMap(rule -> Stream.concat(
                        rule.when().tests(),
                        rule.effects().stream().flatMap(effect -> effect.when().tests())));
        var cells = pack.table().rows().values().stream()
                .flatMap(row -> row.stream())
                .flatMap(cell -> cell.limits().stream())
                .flatMap(Condition::tests);
        var clocks = pack.clocks().stream().flatMap(clock -> clock.when().tests());
        return Stream.of(rules, cells, clocks).flatMap(parts -> parts);
    }

    private static Stream<FacetName> words(Effect effect) {
        if (effect instanceof Effect.AddStep step) {
            return Stream.ofNullable(step.tasksOf());
        }
        return effect instanceof Effect.AddGate gate ? Stream.ofNullable(gate.perValueOf()) : Stream.empty();
    }
}

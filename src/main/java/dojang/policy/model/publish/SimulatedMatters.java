package dojang.policy.model.publish;

import dojang.policy.model.ChainBuilder;
import dojang.policy.model.Condition;
import dojang.policy.model.Effect;
import dojang.policy.model.FacetName;
import dojang.policy.model.Facets;
import dojang.policy.model.FacetsOfKind;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The facets that make different chains out of one kind.
 *
 * <p>Every combination of boundary values is tried for the facets that settle the decider or that several rules look at.
 * A facet that only one rule looks at can switch that rule on or off by itself; of those the two extremes are enough: all
 * on makes it hardest to find enough people, all off leaves fewest people beside the decider. The level the drafter asks
 * for changes nobody but the decider, so that who is asked is found once for all levels, unless a rule looks at it.
 */
final class SimulatedMatters {

    private static final Set<FacetName> OF_LEVEL =
            EnumSet.of(FacetName.ASKED_LEVEL, FacetName.ELEVATION_GROUND, FacetName.KIND, FacetName.PROFILE);

    /** More combinations than this are not tried; the check then says so. */
    static final int MOST = 200_000;

    private final PolicyPack pack;
    private final String kind;
    private final List<Condition> asking;
    private final List<Rule> rules;
    private final List<String> levels;
    private final Map<FacetName, List<Object>> shared = new EnumMap<>(FacetName.class);
    private final Map<FacetName, List<Object>> single = new EnumMap<>(FacetName.class);
    private final IdentityHashMap<Condition, List<Map<FacetName, Object>>> overlays = new IdentityHashMap<>();

    SimulatedMatters(PolicyPack pack, String kind) {
        this.pack = pack;
        this.kind = kind;
        asking = pack.rules().stream()
                .flatMap(rule -> rule.effects().stream()
                        .filter(effect -> effect instanceof Effect.AddStep || effect instanceof Effect.Elevate)
                        .map(effect -> (Condition) new Condition.All(List.of(rule.when(), effect.when()))))
                .filter(condition -> FacetsOfKind.allows(condition, kind))
                .toList();
        rules = Signature.asking(pack, kind);
        levels = levelsApart() ? FacetName.ASKED_LEVEL.words() : List.of();
        sort();
    }

    /** Whether rules look at the level asked for where they raise the decider, by that alone, and not where they ask somebody. */
    private boolean levelsApart() {
        var looking = asking.stream().filter(SimulatedMatters::looksAtLevel).toList();
        return !looking.isEmpty()
                && pack.rules().stream()
                        .filter(rule -> rules.contains(rule) || rule.can(Effect.SetFlag.class))
                        .flatMap(rule -> Stream.concat(
                                Stream.of(rule.when()), rule.effects().stream().map(Effect::when)))
                        .noneMatch(SimulatedMatters::looksAtLevel)
                && looking.stream()
                        .flatMap(Condition::tests)
                        .map(Condition.Test::facet)
                        .allMatch(OF_LEVEL::contains);
    }

    private static boolean looksAtLevel(Condition condition) {
        return condition.tests().anyMatch(test -> test.facet() == FacetName.ASKED_LEVEL);
    }

    private void sort() {
        var table = pack.table().rows().getOrDefault(kind, List.of()).stream()
                .flatMap(cell -> cell.limits().stream())
                .flatMap(Condition::tests)
                .toList();
        var all = new LinkedHashMap<FacetName, List<Condition.Test>>();
        Stream.concat(table.stream(), asking.stream().flatMap(Condition::tests))
                .filter(test -> test.facet() != FacetName.KIND && test.facet() != FacetName.PROFILE)
                .filter(test -> levels.isEmpty() || test.facet() != FacetName.ASKED_LEVEL)
                .forEach(test -> all.computeIfAbsent(test.facet(), facet -> new ArrayList<>())
                        .add(test));
        all.forEach((facet, tests) -> {
            long rules = asking.stream()
                    .filter(condition -> condition.tests().anyMatch(test -> test.facet() == facet))
                    .count();
            boolean settles = table.stream().anyMatch(test -> test.facet() == facet) || facet == FacetName.ASKED_LEVEL;
            var values = facet == FacetName.ASKED_LEVEL
                    ? List.<Object>copyOf(facet.words())
                    : BoundaryValues.of(facet, tests, pack.words().tasks().keySet());
            (settles || rules > 1 ? shared : single).put(facet, values);
        });
    }

    /** How many combinations there are. */
    long size() {
        return shared.values().stream()
                .mapToLong(List::size)
                .reduce(2L * Math.max(1, levels.size()), (one, other) -> one * other);
    }

    /** One representative of those that go the same way. */
    Collection<Facets> distinct() {
        var found = new LinkedHashMap<Signature, Facets>();
        var names = List.copyOf(shared.keySet());
        each(
                new Facets(Map.of(FacetName.KIND, kind, FacetName.ELEVATION_GROUND, "IMPORTANT"), Set.of()),
                names,
                facets -> {
                    add(found, facets);
                    add(found, switchedOn(facets));
                });
        return found.values();
    }

    private void add(Map<Signature, Facets> found, Facets facets) {
        var seen = ChainBuilder.seenByRules(pack, facets);
        var asked = Signature.asked(rules, seen);
        if (levels.isEmpty()) {
            found.putIfAbsent(new Signature(ChainBuilder.decidingLevel(pack, seen), asked), facets);
        }
        for (var level : levels) {
            var decider = ChainBuilder.decidingLevel(pack, seen.with(FacetName.ASKED_LEVEL, level));
            found.computeIfAbsent(new Signature(decider, asked), any -> facets.with(FacetName.ASKED_LEVEL, level));
        }
    }

    private void each(Facets facets, List<FacetName> left, java.util.function.Consumer<Facets> work) {
        if (left.isEmpty()) {
            work.accept(facets);
            return;
        }
        var facet = left.get(0);
        for (var value : shared.getOrDefault(facet, List.of())) {
            each(facets.with(facet, value), left.subList(1, left.size()), work);
        }
    }

    /** Gives the facets that only one rule looks at the first values with which the rule asks somebody. */
    private Facets switchedOn(Facets given) {
        var facets = given;
        for (var condition : asking) {
            var now = facets;
            if (!condition.holds(now)) {
                facets = overlays(condition).stream()
                        .map(now::with)
                        .filter(condition::holds)
                        .findFirst()
                        .orElse(now);
            }
        }
        return facets;
    }

    /** Every combination of values of the condition's own facets; only the facets' values matter, not the draft. */
    private List<Map<FacetName, Object>> overlays(Condition condition) {
        return overlays.computeIfAbsent(condition, key -> {
            var combined = new ArrayList<Map<FacetName, Object>>(List.of(Map.of()));
            condition
                    .tests()
                    .map(Condition.Test::facet)
                    .filter(single::containsKey)
                    .distinct()
                    .forEach(facet -> {
                        for (var under : List.copyOf(combined)) {
                            single.getOrDefault(facet, List.of()).forEach(value -> {
                                var more = new EnumMap<FacetName, Object>(FacetName.class);
                                more.putAll(under);
                                more.put(facet, value);
                                combined.add(more);
                            });
                        }
                    });
            return List.copyOf(combined);
        });
    }
}

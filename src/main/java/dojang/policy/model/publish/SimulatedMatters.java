package dojang.policy.model.publish;

import dojang.policy.model.Condition;
import dojang.policy.model.Effect;
import dojang.policy.model.FacetName;
import dojang.policy.model.Facets;
import dojang.policy.model.FacetsOfKind;
import dojang.policy.model.PolicyPack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The facets that make different chains out of one kind.
 *
 * <p>Every combination of boundary values is tried for the facets that settle the decider or that several rules look at.
 * A facet that only one rule looks at can switch that rule on or off by itself; of those the two extremes are enough: all
 * on makes it hardest to find enough people, all off leaves fewest people beside the decider.
 */
final class SimulatedMatters {

    /** More combinations than this are not tried; the check then says so. */
    static final int MOST = 200_000;

    private final PolicyPack pack;
    private final String kind;
    private final List<Condition> asking;
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
        sort();
    }

    private void sort() {
        var table = pack.table().rows().getOrDefault(kind, List.of()).stream()
                .flatMap(cell -> cell.limits().stream())
                .flatMap(Condition::tests)
                .toList();
        var all = new LinkedHashMap<FacetName, List<Condition.Test>>();
        Stream.concat(table.stream(), asking.stream().flatMap(Condition::tests))
                .filter(test -> test.facet() != FacetName.KIND && test.facet() != FacetName.PROFILE)
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
        return shared.values().stream().mapToLong(List::size).reduce(2, (one, other) -> one * other);
    }

    /** One representative for each answer of the function. */
    <K> Collection<Facets> distinct(Function<Facets, K> signature) {
        var found = new LinkedHashMap<K, Facets>();
        var names = List.copyOf(shared.keySet());
        each(
                new Facets(Map.of(FacetName.KIND, kind, FacetName.ELEVATION_GROUND, "IMPORTANT"), Set.of()),
                names,
                facets -> {
                    found.putIfAbsent(signature.apply(facets), facets);
                    var full = switchedOn(facets);
                    found.putIfAbsent(signature.apply(full), full);
                });
        return found.values();
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

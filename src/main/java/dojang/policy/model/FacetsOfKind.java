package dojang.policy.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which facets matter for a kind of document, in the order of the vocabulary. */
public final class FacetsOfKind {

    private static final Set<FacetName> NOT_CHOSEN =
            EnumSet.of(FacetName.KIND, FacetName.PROFILE, FacetName.REQUIRES_COUNCIL);

    private FacetsOfKind() {}

    /** Those the row of the delegation table looks at. */
    public static List<FacetName> ofTable(PolicyPack pack, String kind) {
        var tests = pack.table().rows().getOrDefault(kind, List.of()).stream()
                .flatMap(cell -> cell.limits().stream())
                .flatMap(Condition::tests);
        return sorted(tests, Set.of());
    }

    /** Those the rules look at, as far as they can apply to the kind; without those of the table. */
    public static List<FacetName> ofRules(PolicyPack pack, String kind) {
        var tests = pack.rules().stream()
                .filter(rule -> allows(rule.when(), kind))
                .flatMap(rule -> Stream.concat(
                        rule.when().tests(), rule.effects().stream().flatMap(FacetsOfKind::tests)));
        return sorted(tests, Set.copyOf(ofTable(pack, kind)));
    }

    private static Stream<Condition.Test> tests(Effect effect) {
        var own = effect.when().tests();
        return effect instanceof Effect.AddStep step
                ? Stream.concat(own, step.blocking().tests())
                : own;
    }

    private static List<FacetName> sorted(Stream<Condition.Test> tests, Set<FacetName> without) {
        var facets = tests.map(Condition.Test::facet)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FacetName.class)));
        facets.removeAll(NOT_CHOSEN);
        facets.removeAll(without);
        return List.copyOf(facets);
    }

    /** Whether the kind alone does not keep the condition from holding. */
    public static boolean allows(Condition condition, String kind) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(part -> allows(part, kind));
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(part -> allows(part, kind));
        }
        if (condition instanceof Condition.None none) {
            return none.parts().stream()
                    .noneMatch(part ->
                            part instanceof Condition.Test test && test.facet() == FacetName.KIND && holds(test, kind));
        }
        var test = (Condition.Test) condition;
        return test.facet() != FacetName.KIND || holds(test, kind);
    }

    private static boolean holds(Condition.Test test, String kind) {
        return test.holds(new Facets(Map.of(FacetName.KIND, kind), Set.of()));
    }
}

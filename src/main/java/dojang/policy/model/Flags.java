package dojang.policy.model;

/** Raises the flags that rules set, before any other effect is looked at. */
final class Flags {

    private Flags() {}

    /** Rules are read in pack order, so a rule can build on a flag raised by one above it. */
    static Facets raised(PolicyPack pack, Facets given) {
        var facets = given;
        for (var rule : pack.rules()) {
            if (rule.can(Effect.SetFlag.class)) {
                for (var effect : rule.effectsOn(facets)) {
                    if (effect instanceof Effect.SetFlag flag) {
                        facets = facets.with(flag.flag(), true);
                    }
                }
            }
        }
        return facets;
    }
}

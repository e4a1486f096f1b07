package dojang.policy.model;

import dojang.shared.model.OfficeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rules would make of facets, without a draft: the verdict as if every field were filled, and apart from it the
 * fields that the rules ask for.
 *
 * @param facets with the flags that rules raised
 */
public record Trial(Facets facets, Verdict verdict, List<Need> needs) {

    /** A field the form must hold; a warning asks for the reason for something unusual. */
    public record Need(String rule, Effect.Require asked) {

        public boolean warning() {
            return asked.warning();
        }
    }

    public Trial {
        needs = List.copyOf(needs);
    }

    public static Trial of(PolicyPack pack, Facets given, OfficeView office, DrafterSeat drafter) {
        var filled = filled(pack, given);
        var raised = Flags.raised(pack, pack.withOwn(filled));
        return new Trial(raised, ChainBuilder.build(pack, filled, office, drafter), needs(pack, raised));
    }

    /** The verdict alone, for who tries many drafts. */
    public static Verdict verdict(PolicyPack pack, Facets given, OfficeView office, DrafterSeat drafter) {
        return ChainBuilder.build(pack, filled(pack, given), office, drafter);
    }

    private static Facets filled(PolicyPack pack, Facets given) {
        return new Facets(given.values(), fieldsOf(pack), given.material());
    }

    private static List<Need> needs(PolicyPack pack, Facets raised) {
        var needs = new ArrayList<Need>();
        for (var rule : pack.rules()) {
            for (var effect : rule.effectsOn(raised)) {
                if (effect instanceof Effect.Require required) {
                    needs.add(new Need(rule.id(), required));
                }
            }
        }
        return needs;
    }

    /** Every field some rule of the pack can ask for. */
    static Set<String> fieldsOf(PolicyPack pack) {
        return pack.rules().stream()
                .flatMap(rule -> rule.effects().stream())
                .filter(Effect.Require.class::isInstance)
                .map(effect -> ((Effect.Require) effect).field())
                .collect(Collectors.toSet());
    }
}

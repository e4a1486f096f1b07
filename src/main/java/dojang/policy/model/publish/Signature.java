package dojang.policy.model.publish;

import dojang.policy.model.Effect;
import dojang.policy.model.Facets;
import dojang.policy.model.FacetsOfKind;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Rule;
import dojang.shared.model.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What makes two drafts of a kind go the same way in every office: who decides, and which functions are asked. */
record Signature(Optional<Level> decider, Set<String> asked) {

    /** The rules that can ask somebody about a draft of the kind. */
    static List<Rule> asking(PolicyPack pack, String kind) {
        return pack.rules().stream()
                .filter(rule -> FacetsOfKind.allows(rule.when(), kind)
                        && rule.effects().stream().anyMatch(Effect.AddStep.class::isInstance))
                .toList();
    }

    /**
     * The functions that these rules ask.
     *
     * @param facets as rules see them
     */
    static Set<String> asked(List<Rule> asking, Facets facets) {
        var asked = new TreeSet<String>();
        for (var rule : asking) {
            for (var effect : rule.effectsOn(facets)) {
                if (effect instanceof Effect.AddStep step) {
                    step.tasks().forEach(task -> asked.add(step.kind() + " " + task));
                    if (step.tasksOf() != null) {
                        facets.words(step.tasksOf()).forEach(task -> asked.add(step.kind() + " " + task));
                    }
                }
            }
        }
        return asked;
    }
}

package dojang.policy.model.publish;

import dojang.policy.model.ChainBuilder;
import dojang.policy.model.Effect;
import dojang.policy.model.Facets;
import dojang.policy.model.PolicyPack;
import dojang.shared.model.Level;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What makes two drafts of a kind go the same way in every office: who decides, and which functions are asked. */
record Signature(Optional<Level> decider, Set<String> asked) {

    static Signature of(PolicyPack pack, Facets given) {
        var facets = ChainBuilder.seenByRules(pack, given);
        var asked = new TreeSet<String>();
        for (var rule : pack.rules()) {
            for (var effect : rule.effectsOn(facets)) {
                if (effect instanceof Effect.AddStep step) {
                    step.tasks().forEach(task -> asked.add(step.kind() + " " + task));
                    if (step.tasksOf() != null) {
                        facets.words(step.tasksOf()).forEach(task -> asked.add(step.kind() + " " + task));
                    }
                }
            }
        }
        return new Signature(ChainBuilder.decidingLevel(pack, facets), asked);
    }
}

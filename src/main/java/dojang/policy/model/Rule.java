package dojang.policy.model;

import dojang.shared.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * One rule of the pack (domain study 4.5).
 *
 * @param id      such as R-03
 * @param version counted from 1; raised when its meaning changes
 * @param basis   the article it rests on, or P for a decision of this product
 */
public record Rule(String id, int version, Text text, String basis, Condition when, List<Effect> effects) {

    public Rule {
        effects = List.copyOf(effects);
    }

    /** Whether it can do something of this kind to some draft. */
    public boolean can(Class<? extends Effect> kind) {
        for (var effect : effects) {
            if (kind.isInstance(effect)) {
                return true;
            }
        }
        return false;
    }

    /** The effects that apply to these facets; none when the rule does not apply. */
    public List<Effect> effectsOn(Facets facets) {
        if (!when.holds(facets)) {
            return List.of();
        }
        var applying = new ArrayList<Effect>(effects.size());
        for (var effect : effects) {
            if (effect.when().holds(facets)) {
                applying.add(effect);
            }
        }
        return applying;
    }
}

package dojang.policy.model;

import dojang.policy.model.wording.Passage;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules know of a draft besides its facets.
 *
 * @param touched  by task code the sections in which the draft names it, so that its unit answers for those only
 * @param passages what the guard of the language reads
 * @param answered keys of findings the drafter has answered
 */
public record Material(Map<String, Set<String>> touched, List<Passage> passages, Set<String> answered) {

    public static final Material NONE = new Material(Map.of(), List.of(), Set.of());

    public Material {
        touched = Map.copyOf(touched);
        passages = List.copyOf(passages);
        answered = Set.copyOf(answered);
    }
}

package dojang.policy.model.publish;

import dojang.policy.model.Facets;
import dojang.shared.model.Text;
import java.util.List;

/**
 * A chain that cannot be walked to its end.
 *
 * @param key    tells one dead end from another, whichever draft leads to it
 * @param facets a draft that makes it
 * @param facts  the same in words
 * @param words  what is wrong: which step nobody can answer, who drafts, who is away
 */
public record Counterexample(String key, Facets facets, List<Text> facts, Text words) {

    public Counterexample {
        facts = List.copyOf(facts);
    }
}

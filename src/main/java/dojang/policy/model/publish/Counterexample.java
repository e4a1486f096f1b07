package dojang.policy.model.publish;

import dojang.policy.model.Facets;
import dojang.shared.model.Text;
import java.util.List;

/**
 * A chain that cannot be walked to its end.
 *
 * @param facets a draft that makes it
 * @param facts  the same in words
 * @param words  what is wrong: which step nobody can answer, who drafts, who is away
 */
public record Counterexample(Facets facets, List<Text> facts, Text words) {

    public Counterexample {
        facts = List.copyOf(facts);
    }
}

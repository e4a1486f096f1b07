package dojang.policy.model.sentence;

import dojang.shared.model.Text;
import java.util.Optional;

/** Words by key, in both languages. */
@FunctionalInterface
public interface Lexicon {

    /** The words; empty when nobody has written them. */
    Optional<Text> find(String key);

    /** The words, or the key itself. */
    default Text say(String key) {
        return find(key).orElseGet(() -> new Text(key, key));
    }
}

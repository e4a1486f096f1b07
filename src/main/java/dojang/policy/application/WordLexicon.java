package dojang.policy.application;

import dojang.policy.model.sentence.Lexicon;
import dojang.shared.faces.Words;
import dojang.shared.model.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The product's own words, for sentences about rules. */
public final class WordLexicon implements Lexicon {

    private final ResourceBundle korean = Words.in(Locale.KOREAN);
    private final ResourceBundle english = Words.in(Locale.ENGLISH);

    @Override
    public Optional<Text> find(String key) {
        return korean.containsKey(key) && english.containsKey(key)
                ? Optional.of(new Text(korean.getString(key), english.getString(key)))
                : Optional.empty();
    }
}

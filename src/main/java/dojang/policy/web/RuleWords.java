package dojang.policy.web;

import dojang.policy.application.RuleBook;
import dojang.policy.application.WordLexicon;
import dojang.policy.model.sentence.FacetWords;
import dojang.policy.model.sentence.FactSentences;
import dojang.shared.model.Text;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a rule looked at and what it rests on, in the reader's words. */
@Named
@RequestScoped
public class RuleWords {

    @Inject
    RuleBook book;

    private @Nullable FactSentences sentences;

    @PostConstruct
    void open() {
        var lexicon = new WordLexicon();
        sentences = new FactSentences(new FacetWords(book.current(), lexicon), lexicon);
    }

    public Text fact(String fact) {
        return Objects.requireNonNull(sentences).of(fact);
    }

    public Text basis(String basis) {
        return Objects.requireNonNull(sentences).basis(basis);
    }
}

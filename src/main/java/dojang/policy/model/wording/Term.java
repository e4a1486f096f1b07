package dojang.policy.model.wording;

import dojang.shared.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line of the word list: an expression in each language, and what to write instead.
 *
 * @param id      such as SHALL
 * @param phrases by language; both languages of a pair say the same
 * @param exceptions when it is harmless
 * @param rule    the rule that speaks of it
 */
public record Term(
        String id,
        WordClass group,
        Passage.Place place,
        Map<String, List<Phrase>> phrases,
        Exceptions exceptions,
        Text instead,
        String rule) {

    /**
     * When an expression is harmless.
     *
     * @param unless by language: one of these stands in the same paragraph
     * @param roles  the paragraph has one of these roles
     */
    public record Exceptions(Map<String, List<Phrase>> unless, Set<String> roles) {

        public Exceptions {
            unless = Map.copyOf(unless);
            roles = Set.copyOf(roles);
        }
    }

    public Term {
        phrases = Map.copyOf(phrases);
    }

    boolean concerns(Passage passage, FoldedText text) {
        return place == passage.place()
                && phrases.containsKey(passage.language())
                && !exceptions.roles().contains(passage.role())
                && exceptions.unless().getOrDefault(passage.language(), List.of()).stream()
                        .noneMatch(harmless -> harmless.isIn(text));
    }

    List<Phrase> in(String language) {
        return phrases.getOrDefault(language, List.of());
    }
}

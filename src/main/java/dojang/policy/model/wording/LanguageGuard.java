package dojang.policy.model.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the expressions of a word list in a text (domain study 4.11 and 4.18-5).
 *
 * <p>Where two expressions of one class overlap, the longer counts. An expression that binds or is risky in one language
 * of a paragraph and has no counterpart in another is also UNEQUAL.
 */
public final class LanguageGuard {

    private static final Comparator<Finding> IN_TEXT_ORDER = Comparator.<Finding, String>comparing(
                    finding -> finding.passage().section())
            .thenComparing(finding -> finding.passage().language())
            .thenComparingInt(Finding::from)
            .thenComparing(Finding::group)
            .thenComparing(Finding::term);

    private final WordList list;
    private final List<Passage> passages;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, FoldedText> folded = new HashMap<>();

    private LanguageGuard(WordList list, List<Passage> passages) {
        this.list = list;
        this.passages = passages;
    }

    /** What the list finds, by section, language and place. */
    public static List<Finding> read(WordList list, List<Passage> passages) {
        var guard = new LanguageGuard(list, passages);
        passages.forEach(guard::read);
        guard.dropShorter();
        guard.compareLanguages();
        guard.findings.sort(IN_TEXT_ORDER);
        return List.copyOf(guard.findings);
    }

    private void read(Passage passage) {
        var text = folded(passage);
        list.terms().stream()
                .filter(term -> term.concerns(passage, text))
                .forEach(term -> term.in(passage.language())
                        .forEach(phrase -> phrase.placesIn(text)
                                .forEach(place ->
                                        findings.add(finding(term, term.group(), passage, place[0], place[1])))));
    }

    private FoldedText folded(Passage passage) {
        return folded.computeIfAbsent(passage.text(), FoldedText::of);
    }

    private static Finding finding(Term term, WordClass group, Passage passage, int from, int to) {
        return new Finding(
                term.id(), group, passage, from, passage.text().substring(from, to), term.instead(), term.rule());
    }

    private void dropShorter() {
        var shorter = findings.stream()
                .filter(one -> findings.stream().anyMatch(other -> swallows(other, one)))
                .toList();
        findings.removeAll(shorter);
        var once = findings.stream().distinct().toList();
        findings.clear();
        findings.addAll(once);
    }

    private static boolean swallows(Finding longer, Finding shorter) {
        boolean together = longer.group() == shorter.group()
                && longer.passage().equals(shorter.passage())
                && longer.from() < shorter.to()
                && shorter.from() < longer.to();
        int length = longer.found().length() - shorter.found().length();
        return together && (length > 0 || length == 0 && longer.from() < shorter.from());
    }

    private void compareLanguages() {
        var unequal = new HashMap<String, Finding>();
        for (var term : list.terms()) {
            if (term.group() == WordClass.BINDING || term.group() == WordClass.RISK) {
                findings.stream()
                        .filter(finding -> finding.term().equals(term.id()) && isAlone(term, finding.passage()))
                        .forEach(finding -> unequal.putIfAbsent(
                                term.id() + finding.key(),
                                finding(term, WordClass.UNEQUAL, finding.passage(), finding.from(), finding.to())));
            }
        }
        findings.addAll(unequal.values());
    }

    /** Whether some other language of the paragraph has words for the term in the list, but not in the text. */
    private boolean isAlone(Term term, Passage passage) {
        return passages.stream()
                .filter(other -> other.section().equals(passage.section())
                        && other.place() == passage.place()
                        && !other.language().equals(passage.language()))
                .anyMatch(other -> !term.in(other.language()).isEmpty()
                        && term.in(other.language()).stream().noneMatch(phrase -> phrase.isIn(folded(other))));
    }

    /** How often each class was found. */
    public static Map<WordClass, Long> counts(List<Finding> findings) {
        var counts = new HashMap<WordClass, Long>();
        findings.forEach(finding -> counts.merge(finding.group(), 1L, Long::sum));
        return counts;
    }
}

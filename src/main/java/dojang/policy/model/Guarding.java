package dojang.policy.model;

import dojang.policy.model.wording.Finding;
import dojang.policy.model.wording.LanguageGuard;
import dojang.policy.model.wording.Passage;
import dojang.policy.model.wording.WordClass;
import dojang.shared.model.Text;
import java.util.List;

/**
 * What the guard of the language means for a draft: facets it sets, and findings the drafter must remove or answer.
 *
 * @param facets with what was found
 */
record Guarding(Facets facets, List<Finding> findings) {

    private static final String FIELD = "paragraphs";

    /** Facets that are given stay as they are when there is no text to read. */
    static Guarding of(PolicyPack pack, Facets given) {
        var passages = given.material().passages();
        if (passages.isEmpty()) {
            return new Guarding(given, List.of());
        }
        var findings = LanguageGuard.read(pack.extras().wording(), passages);
        return new Guarding(
                given.with(FacetName.BINDING_TERMS, count(findings, Passage.Place.TEXT))
                        .with(FacetName.TREATY_TITLE, count(findings, Passage.Place.TITLE) > 0)
                        .with(FacetName.GOVERNMENT_PARTIES, count(findings, Passage.Place.PARTY) > 0),
                findings);
    }

    /** What stops the draft, in the order of the text; each expression of a paragraph once. */
    List<Objection> objections() {
        var answered = facets.material().answered();
        return findings.stream()
                .filter(finding ->
                        finding.group().stops() || finding.group().asksAnswer() && !answered.contains(finding.key()))
                .map(finding -> new Objection(finding.rule(), FIELD, words(finding)))
                .distinct()
                .toList();
    }

    private static long count(List<Finding> findings, Passage.Place place) {
        return findings.stream()
                .filter(finding -> finding.group() == WordClass.BINDING
                        && finding.passage().place() == place)
                .count();
    }

    private static Text words(Finding finding) {
        var passage = finding.passage();
        boolean stops = finding.group().stops();
        return new Text(
                "%s (%s) “%s”: %s %s"
                        .formatted(
                                passage.section(),
                                passage.language(),
                                finding.found(),
                                finding.instead().ko(),
                                stops ? "— 빼야 올릴 수 있습니다." : "— 고치거나 답을 적어 주십시오."),
                "%s (%s) “%s”: %s %s"
                        .formatted(
                                passage.section(),
                                passage.language(),
                                finding.found(),
                                finding.instead().en(),
                                stops ? "— take it out to submit." : "— change it or give an answer."));
    }
}

package dojang.policy.model;

import static dojang.policy.model.Drafts.objections;
import static dojang.policy.model.Drafts.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.paper.application.SamplePapers;
import dojang.paper.model.Content;
import dojang.paper.model.FacetReader;
import dojang.policy.application.Packs;
import dojang.policy.model.wording.Finding;
import dojang.shared.model.ChainPlan.PlannedGate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The memorandum of AS-01 with one more paragraph, from the form through the guard to the chain. */
@Tag("B-3")
class GuardingTest {

    private static final String KO = "양측은 정기적으로 만난다.";

    @Test
    @Tag("AS-22")
    @Tag("R-19")
    void binding_words_must_be_answered_and_then_make_the_foreign_ministrys_gate_strict() {
        var draft = with("양측은 만나야 한다.", "The Sides shall meet.");

        assertThat(objections(verdict(Packs.shipped(), facets(draft))))
                .isNotEmpty()
                .allSatisfy(objection -> assertThat(objection.rule()).isEqualTo("R-19"))
                .anySatisfy(objection ->
                        assertThat(objection.words().en()).contains("TEXT.p9", "“shall”", "will, intend to"));

        var answered = answering(draft.with("legalMemo", "법적 구속력 없음"), "en", "shall");
        var both = answering(answered, "ko", "야 한다");
        var planned = Drafts.planned(verdict(Packs.shipped(), facets(both)));
        assertThat(planned.plan().gates())
                .extracting(PlannedGate::kind, PlannedGate::strict)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("MOFA", true));
        assertThat(planned.findings()).extracting(Finding::term).containsOnly("SHALL");
    }

    @Test
    @Tag("AS-22")
    void without_binding_words_the_text_is_not_treaty_like() {
        var planned = Drafts.planned(verdict(Packs.shipped(), facets(SamplePapers.mou())));

        assertThat(planned.findings()).isEmpty();
        assertThat(planned.plan().gates()).extracting(PlannedGate::strict).containsExactly(false);
    }

    @Test
    @Tag("AS-23")
    @Tag("R-20")
    @Tag("I-11")
    void a_promise_of_two_million_dollars_is_stopped_whatever_the_drafter_answers() {
        var draft = with("한국 측은 미화 2,000,000 달러를 낸다.", "The Korean side will provide 2 million USD.");

        assertThat(objections(verdict(Packs.shipped(), facets(draft))))
                .extracting(Objection::rule)
                .contains("R-20");
        assertThat(objections(verdict(Packs.shipped(), facets(answering(draft, "en", "2 million USD")))))
                .extracting(Objection::rule)
                .contains("R-20");
    }

    @ParameterizedTest(name = "{0}: asks {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "This text will be automatically renewed. | R-32",
                "Cooperation will be exclusive. | R-17",
                "The Sides will share data. | R-31",
                "Each Side shall meet. | R-19",
                "See Article 3. |",
                "Done at Seoul on the 22nd day. |"
            })
    @Tag("R-32")
    @Tag("R-31")
    void what_is_risky_asks_an_answer_and_style_is_a_hint(String english, String rule) {
        var objections =
                objections(verdict(Packs.shipped(), facets(with(KO, english).with("legalMemo", "의견"))));

        assertThat(objections)
                .extracting(Objection::rule)
                .containsOnlyOnceElementsOf(rule == null ? List.of() : List.of(rule));
        assertThat(objections.isEmpty()).isEqualTo(rule == null);
    }

    @Test
    void an_answer_counts_for_its_paragraph_language_and_expression_only() {
        var draft = with(KO, "Cooperation will be exclusive.");

        assertThat(objections(verdict(Packs.shipped(), facets(answering(draft, "ko", "exclusive")))))
                .isNotEmpty();
        assertThat(objections(verdict(Packs.shipped(), facets(answering(draft, "en", "sole partner")))))
                .isNotEmpty();
        assertThat(objections(verdict(Packs.shipped(), facets(answering(draft, "en", "Exclusive")))))
                .isEmpty();
    }

    private static Facets facets(Content content) {
        return FacetReader.read(SamplePapers.mouForm(), content);
    }

    private static Content with(String korean, String english) {
        var rows = new ArrayList<Map<String, Object>>(SamplePapers.mou().rows("paragraphs"));
        rows.add(Map.of("id", "p9", "role", "PLAIN", "ko", korean, "en", english));
        return SamplePapers.mou().with("paragraphs", rows);
    }

    private static Content answering(Content content, String language, String found) {
        var rows = new ArrayList<Map<String, Object>>(content.rows("wordingAnswers"));
        rows.add(Map.of(
                "id",
                "w" + (rows.size() + 1),
                "section",
                "TEXT.p9",
                "language",
                language,
                "found",
                found,
                "answer",
                "상대 기관의 관행"));
        return content.with("wordingAnswers", rows);
    }
}

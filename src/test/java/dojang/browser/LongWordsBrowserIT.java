package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.Bounds;
import dojang.support.CaseWork;
import dojang.support.WorksOnCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever says more than can be kept is told so at the field and loses nothing of it. */
@WorksOnCases
class LongWordsBrowserIT {

    /** Each of two UTF-16 units: what counts is what a reader sees. */
    private static final String SEAL = "\ud83d\udd8b";

    @Test
    @Tag("T-16")
    void an_opinion_that_is_too_long_is_counted_refused_and_kept() {
        var id = CaseWork.smallVisit();
        var words = "가".repeat(Bounds.STATEMENT - 1) + SEAL;
        try (var visitor = Visitor.as("kim.seoyeon", Look.KOREAN_DESK)) {
            visitor.openCase(id);
            var opinion = visitor.page().locator("[id='decide:text']");
            var count = visitor.page().locator("#decision .field:has([id='decide:text']) .count");
            opinion.fill(words);
            assertThat(count).hasText("4,000 / 4,000");
            opinion.fill(words + SEAL);
            assertThat(count).hasText("4,001 / 4,000 · " + visitor.word("field.toolong"));
            visitor.press("verb.Endorse");
            assertThat(visitor.page().locator("[id='decide:text-more'] .wrong"))
                    .hasText(visitor.word("field.toomany", Bounds.STATEMENT, Bounds.STATEMENT + 1));
            assertThat(opinion.inputValue()).isEqualTo(words + SEAL);
        }
    }
}

package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dojang.support.CaseWork;
import dojang.support.WorksOnCases;
import org.junit.jupiter.api.Tag;

/** Two windows on one step, and a hand that clicks twice. */
@WorksOnCases
class ConflictBrowserIT {

    private static final String HEAD = "kim.seoyeon";
    private static final String WORDS = "통역을 두 명으로 늘려 주세요.";

    @EachLook
    @Tag("I-25")
    void who_comes_second_reads_who_was_faster_and_keeps_every_word(Look look) {
        var id = CaseWork.smallVisit();
        try (var fast = Visitor.as(HEAD, look);
                var slow = Visitor.as(HEAD, look)) {
            fast.openCase(id);
            slow.openCase(id);
            slow.page().getByLabel(slow.word("decide.text")).fill(WORDS);

            fast.press("verb.Endorse");
            assertThat(fast.part("why-me")).hasCount(0);
            slow.press("verb.Endorse");

            var name = look.language().equals("ko") ? "김서연" : "Kim Seoyeon";
            assertThat(slow.page().locator(".notice.is-refusal")).containsText(name);
            assertThat(slow.page().locator(".notice.is-refusal")).containsText("2024");
            assertThat(slow.part("left-over")).containsText(WORDS);
            assertThat(slow.button("verb.Endorse")).hasCount(0);
        }
    }

    @EachLook
    void a_double_click_is_one_act(Look look) {
        var id = CaseWork.smallVisit();
        try (var visitor = Visitor.as(HEAD, look)) {
            visitor.openCase(id);
            visitor.button("verb.Endorse").dblclick();
            assertThat(visitor.page().locator(".trail-line[data-act=ENDORSE]")).hasCount(1);
            assertThat(visitor.page().locator(".notice.is-refusal")).hasCount(0);
            visitor.openCase(id);
            assertThat(visitor.page().locator(".trail-line[data-act=ENDORSE]")).hasCount(1);
            assertThat(visitor.page().locator(".trail-line.is-refused")).hasCount(0);
        }
    }
}

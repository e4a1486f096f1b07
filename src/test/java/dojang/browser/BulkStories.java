package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dojang.support.Api;
import dojang.support.CaseWork;
import java.util.List;
import java.util.regex.Pattern;

/** Several cases are ticked in the inbox, looked through on one sheet and answered, each for itself. */
record BulkStories(Look look, Controls controls) {

    private static final String HEAD = "kim.seoyeon";
    private static final String WORDS = "의전 계획이 충실합니다.";

    void several_cases_at_once() {
        var first = CaseWork.smallVisit();
        var second = CaseWork.smallVisit();
        try (var visitor = Visitor.as(HEAD, look, controls)) {
            visitor.openCase(first);
            opened(visitor, List.of(first, second));
            assertThat(line(visitor, first).locator(".badge.is-warning")).hasCount(0);
            assertThat(line(visitor, second).locator(".badge.is-warning")).hasText(visitor.word("bulk.unopened"));
            tick(visitor, first).uncheck();
            tick(visitor, second).uncheck();
            visitor.field("bulk.text").fill(WORDS);
            visitor.press("bulk.act");
            assertThat(visitor.page().locator(".wrong")).hasText(visitor.word("bulk.nothing"));
            assertThat(visitor.field("bulk.text")).hasValue(WORDS);
            tick(visitor, first).check();
            tick(visitor, second).check();
            CaseWork.yes(second);
            visitor.press("bulk.act");
            assertThat(visitor.part("bulk-result")).hasText(visitor.word("bulk.result", 1, 1));
            assertThat(line(visitor, first).locator("[data-outcome=done]")).isVisible();
            assertThat(line(visitor, second).locator("[data-outcome=refused]")).isVisible();
            assertThat(visitor.button("bulk.act")).hasCount(0);
            line(visitor, first).locator("a").click();
            assertThat(visitor.page()).hasURL(Pattern.compile("case\\.xhtml\\?case=" + first));
            assertThat(visitor.page().locator(".trail-line[data-act=ENDORSE] .quote"))
                    .hasText(WORDS);
            visitor.settle();
        }
    }

    private static void opened(Visitor visitor, List<String> ids) {
        visitor.open("inbox.xhtml?tab=waiting&rows=200");
        for (var id : ids) {
            visitor.page().locator("input[name=case][value='" + id + "']").check();
        }
        visitor.page().locator("[id=bulk-open]").click();
        visitor.page().waitForURL("**/bulk.xhtml?*");
        visitor.settle();
    }

    private static Locator line(Visitor visitor, String id) {
        return visitor.page().locator("[data-case='" + Api.as(HEAD).sheet(id).getString("reference") + "']");
    }

    private static Locator tick(Visitor visitor, String id) {
        return line(visitor, id).locator("input[type=checkbox]");
    }
}

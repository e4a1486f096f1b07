package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.Papers;
import dojang.support.WorksOnCases;
import java.util.regex.Pattern;

/** Nothing that was typed is lost: not when the session ends, and nobody is left in doubt whether it is saved. */
@WorksOnCases
class KeptWordsBrowserIT {

    private static final String WORDS = "통역을 두 명으로 늘려 주세요.";

    @EachLook
    void words_typed_beside_a_decision_are_there_again_after_the_session_ended(Look look) {
        var id = CaseWork.smallVisit();
        try (var visitor = Visitor.alone("kim.seoyeon", look)) {
            var page = visitor.openCase(id).page();
            page.getByLabel(visitor.word("decide.text")).fill(WORDS);
            page.getByLabel(visitor.word("weight.WISH")).check();
            endSession(visitor);
            visitor.button("verb.Endorse").click();
            assertThat(page).hasURL(Pattern.compile("login\\.xhtml\\?from="));
            visitor.signIn("kim.seoyeon", Api.PASSWORD);

            assertThat(page).hasURL(Pattern.compile("case\\.xhtml\\?case=" + id));
            assertThat(page.locator("#typed-back")).containsText(visitor.word("typed.back"));
            assertThat(page.getByLabel(visitor.word("decide.text"))).hasValue(WORDS);
            assertThat(page.getByLabel(visitor.word("weight.WISH"))).isChecked();
            visitor.press("verb.Endorse");
            assertThat(page.locator(".trail-line[data-act=ENDORSE] .quote")).hasText(WORDS);
            assertThat(page.locator("#typed-back")).isHidden();
        }
    }

    @EachLook
    void nobody_else_in_the_same_window_sees_them(Look look) {
        var id = CaseWork.smallVisit();
        try (var visitor = Visitor.alone("kim.seoyeon", look)) {
            var page = visitor.openCase(id).page();
            page.getByLabel(visitor.word("decide.text")).fill(WORDS);
            endSession(visitor);
            visitor.button("verb.Endorse").click();
            assertThat(page).hasURL(Pattern.compile("login\\.xhtml"));
            CaseWork.untilDecision(id);
            visitor.signIn("han.minjae", Api.PASSWORD);

            assertThat(page.getByLabel(visitor.word("decide.text"))).hasValue("");
            assertThat(page.locator("#typed-back")).isHidden();
        }
    }

    @EachLook
    void a_draft_that_was_not_saved_is_there_again_after_the_session_ended(Look look) {
        var id = Api.as("park.jiho").drafted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        try (var visitor = Visitor.alone("park.jiho", look)) {
            var page = visitor.open("approval/draft.xhtml?case=" + id).page();
            var form = new DraftForm(visitor);
            form.addRow("items");
            form.row("items", 2).locator("[data-field=activity] input").fill("만찬과 공연");
            form.field("titleKo").locator("input").fill("케냐 방문 계획");
            endSession(visitor);
            visitor.button("verb.Save").click();
            assertThat(page).hasURL(Pattern.compile("login\\.xhtml\\?from="));
            visitor.signIn("park.jiho", Api.PASSWORD);

            assertThat(page).hasURL(Pattern.compile("draft\\.xhtml\\?case=" + id));
            assertThat(form.field("titleKo").locator("input")).hasValue("케냐 방문 계획");
            assertThat(page.locator("#typed-back li")).hasText("만찬과 공연");
            assertThat(page.locator(".save-typed")).isVisible();
            visitor.press("verb.Save");
            visitor.open("approval/draft.xhtml?case=" + id);
            assertThat(form.field("titleKo").locator("input")).hasValue("케냐 방문 계획");
            assertThat(page.locator("#typed-back")).isHidden();
        }
    }

    @EachLook
    void words_that_came_back_can_be_discarded(Look look) {
        var id = CaseWork.smallVisit();
        try (var visitor = Visitor.alone("kim.seoyeon", look)) {
            var page = visitor.openCase(id).page();
            page.getByLabel(visitor.word("decide.text")).fill(WORDS);
            endSession(visitor);
            visitor.button("verb.Endorse").click();
            visitor.signIn("kim.seoyeon", Api.PASSWORD);
            visitor.press("typed.forget");
            assertThat(page.getByLabel(visitor.word("decide.text"))).hasValue("");
            assertThat(page.locator("#typed-back")).isHidden();
        }
    }

    @EachLook
    void the_page_says_when_it_saved_until_something_is_typed_again(Look look) {
        var id = Api.as("park.jiho").drafted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        try (var visitor = Visitor.as("park.jiho", look)) {
            var page = visitor.open("approval/draft.xhtml?case=" + id).page();
            var saved = page.locator(".save-saved");
            var typed = page.locator(".save-typed");
            assertThat(typed).isHidden();
            var title = new DraftForm(visitor).field("titleKo").locator("input");
            title.fill("케냐 방문");
            assertThat(typed).hasText(visitor.word("draft.unsaved"));
            assertThat(typed).isVisible();
            visitor.press("verb.Save");
            assertThat(saved).hasText(Pattern.compile(visitor.word("draft.saved", "\\d\\d:\\d\\d")));
            assertThat(typed).isHidden();
            page.evaluate("() => window.dojangRefresh()");
            visitor.settle();
            assertThat(saved).isVisible();
            title.fill("케냐 방문 계획");
            assertThat(saved).isHidden();
            assertThat(typed).isVisible();
            visitor.press("verb.Save");
            assertThat(saved).isVisible();
            assertThat(typed).isHidden();
        }
    }

    /** As if eight hours had passed: the server forgets the session, the page does not know. */
    private static void endSession(Visitor visitor) {
        visitor.profile()
                .request()
                .post(
                        "sign-out",
                        RequestOptions.create()
                                .setHeader("Origin", Visitor.origin())
                                .setMaxRedirects(0));
    }
}

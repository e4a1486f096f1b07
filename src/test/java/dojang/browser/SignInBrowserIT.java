package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.WorksOnCases;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Coming in, going out, and the choices that are remembered; with mouse and keyboard. */
@WorksOnCases
class SignInBrowserIT {

    private static final int MOST_STEPS = 120;

    @EachLook
    void a_wrong_password_is_said_in_a_sentence_and_a_right_one_leads_where_one_was_going(Look look) {
        var id = CaseWork.smallVisit();
        try (var visitor = Visitor.at(look)) {
            var page = visitor.openCase(id).page();
            assertThat(page).hasURL(Pattern.compile("login\\.xhtml\\?from="));
            signIn(visitor, "u.jidam", "not it");
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            assertThat(page.getByLabel(visitor.word("login.username"))).hasValue("u.jidam");

            signIn(visitor, "park.jiho", Api.PASSWORD);
            assertThat(page).hasURL(Pattern.compile("case\\.xhtml\\?case=" + id));
            assertThat(page.locator("h1")).isVisible();

            page.locator(".person-menu summary").click();
            visitor.button("person.signOut").click();
            visitor.openCase(id);
            assertThat(page).hasURL(Pattern.compile("login\\.xhtml"));
        }
    }

    private static void signIn(Visitor visitor, String login, String password) {
        visitor.page().getByLabel(visitor.word("login.username")).fill(login);
        visitor.page().getByLabel(visitor.word("login.password")).fill(password);
        visitor.button("login.action").click();
    }

    @EachLook
    void one_click_signs_a_person_of_the_demonstration_in(Look look) {
        try (var visitor = Visitor.at(look)) {
            var page = visitor.open("login.xhtml").page();
            visitor.part("strip-people").locator("summary").click();
            page.locator(".strip-person[value='han.minjae']").click();
            assertThat(page).hasURL(Pattern.compile("inbox\\.xhtml"));
            var name = look.language().equals("ko") ? "한민재" : "Han Minjae";
            assertThat(page.locator(".person-menu summary"))
                    .hasAttribute("aria-label", visitor.word("person.menu", name));
        }
    }

    @EachLook
    void language_and_colours_are_remembered(Look look) {
        try (var visitor = Visitor.alone("park.jiho", look)) {
            var page = visitor.open("inbox.xhtml?tab=running").page();
            var other = look.language().equals("ko") ? "en" : "ko";
            page.locator("button[name=language][value=" + other + "]").click();
            assertThat(page.locator("html")).hasAttribute("lang", other);
            assertThat(page).hasURL(Pattern.compile("tab=running"));
            page.locator("button[name=theme][value=dark]").click();
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            visitor.open("insight/dashboard.xhtml");
            assertThat(page.locator("html")).hasAttribute("lang", other);
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(page.locator("button[name=language][value=" + other + "]"))
                    .hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void the_keyboard_alone_reaches_the_text_and_the_decision() {
        var id = CaseWork.smallVisit();
        try (var visitor = Visitor.as("kim.seoyeon", Look.KOREAN_DESK)) {
            var page = visitor.openCase(id).page();
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#main")).isFocused();

            var endorse = visitor.button("verb.Endorse");
            for (int step = 0; step < MOST_STEPS && !isFocused(visitor, endorse.getAttribute("id")); step++) {
                page.keyboard().press("Tab");
            }
            assertThat(endorse).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".trail-line[data-act=ENDORSE]")).hasCount(1);
        }
    }

    private static boolean isFocused(Visitor visitor, String id) {
        return id.equals(visitor.page().evaluate("() => document.activeElement.id"));
    }
}

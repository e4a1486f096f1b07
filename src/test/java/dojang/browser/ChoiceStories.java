package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.DemoTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands on every page: language, colours, ways home, the person's menu, the strip of the demonstration. */
record ChoiceStories(Look look, Controls controls) {

    private static final String NOWHERE = "approval/case.xhtml?case=00000000-0000-7000-8000-000000000000";
    private static final String FIRST = "맑은 날에는 산책을 나간다";

    /** Nobody else needs them: each look has one to itself, because a password is changed. */
    private static final List<String> SPARE = List.of(
            "gwak.junseo",
            "heo.raon",
            "pyo.nahyeon",
            "ji.seonu",
            "kang.hayun",
            "ha.yunseul",
            "cha.eungyeol",
            "yeom.jeonghu");

    /** Each page comes again in the other language, at the same place, and the next page is in it too. */
    void the_language_on_every_page() {
        var id = CaseWork.smallVisit();
        var draft = Api.as("park.jiho")
                .drafted("HOST_VISIT", dojang.support.Papers.read(dojang.support.Papers.KAZAKH_VISIT));
        var ours = List.of(
                "inbox.xhtml?tab=running",
                "approval/case.xhtml?case=" + id,
                "approval/new.xhtml",
                "approval/draft.xhtml?case=" + draft,
                "approval/issuing.xhtml",
                "policy/what-if.xhtml",
                "insight/dashboard.xhtml",
                "notification/notices.xhtml",
                "notification/wishes.xhtml",
                "account/password.xhtml");
        try (var visitor = Visitor.alone("park.jiho", look, controls)) {
            var pages = new ArrayList<>(ours);
            var language = switchOnEach(visitor, pages, look.language());
            visitor.signInAnew("jin.sol");
            language = switchOnEach(visitor, List.of("audit/history.xhtml?act=SUBMIT", "audit/verify.xhtml"), language);
            visitor.profile()
                    .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                            .setName("dojang-session"));
            switchOnEach(visitor, List.of("login.xhtml", "expired.xhtml"), language);
        }
    }

    private static String switchOnEach(Visitor visitor, List<String> paths, String language) {
        var now = language;
        for (var path : paths) {
            visitor.open(path);
            assertThat(visitor.page().locator("html")).hasAttribute("lang", now);
            now = now.equals("ko") ? "en" : "ko";
            visitor.page().locator("button[name=language][value=" + now + "]").click();
            assertThat(visitor.page().locator("html")).hasAttribute("lang", now);
            visitor.page().waitForURL(url -> url.endsWith(path));
        }
        return now;
    }

    /** Colours, the skip link, the ways home and through the rail, the strip's people and clock. */
    void the_frame() {
        try (var time = DemoTime.at("2024-04-19T15:00");
                var visitor = Visitor.alone("jin.sol", look, controls)) {
            var page = visitor.open("inbox.xhtml").page();
            for (var theme : List.of("dark", "light")) {
                page.locator("button[name=theme][value=" + theme + "]").click();
                assertThat(page.locator("html")).hasAttribute("data-theme", theme);
            }
            visitor.settle();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#main")).isFocused();
            through(visitor, ".rail a[href]");
            page.locator(look.isPhone() ? ".topbar .brand" : ".rail .brand").click();
            assertThat(page).hasURL(Pattern.compile("inbox\\.xhtml"));
            theStripOf(visitor, time);
            if (look.isPhone()) {
                visitor.open("people/absences.xhtml");
                through(visitor, ".people-tabs a[href]");
            }
            visitor.signInAnew("park.jiho");
            visitor.open("approval/new.xhtml");
            through(visitor, ".rail a[href]");
            homeFromErrors(visitor);
        }
    }

    /** Every link of the rail leads to a page that marks itself there. */
    private static void through(Visitor visitor, String links) {
        var page = visitor.page();
        var addresses = page.locator(links).all().stream()
                .filter(Locator::isVisible)
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        for (var address : addresses) {
            page.locator(links + "[href='" + address + "']:visible").last().click();
            visitor.settle();
            page.waitForURL(url -> url.endsWith(address));
            assertThat(page.locator("main h1")).isVisible();
        }
        page.locator(links + "[href*='new.xhtml']:visible").all().stream()
                .findFirst()
                .ifPresent(Locator::click);
        visitor.settle();
    }

    private static void theStripOf(Visitor visitor, DemoTime time) {
        var page = visitor.page();
        var clock = visitor.part("strip-clock");
        for (var step : List.of("working-week", "start", "working-day")) {
            clock.locator("summary").click();
            visitor.settle();
            clock.locator("button[value='" + step + "']").click();
            visitor.settle();
        }
        assertThat(clock.locator("time")).hasAttribute("datetime", Pattern.compile("2024-04-19T01:0\\d"));
        clock.locator("summary").click();
        clock.locator("input[type=datetime-local]").fill("2024-04-23T09:15");
        visitor.press("strip.move");
        assertThat(page).hasURL(Pattern.compile("inbox\\.xhtml"));
        assertThat(clock.locator("time")).hasAttribute("datetime", Pattern.compile("2024-04-23T00:15"));
        time.moveTo("2024-04-19T15:00");
        visitor.part("strip-people").locator("summary").click();
        visitor.settle();
        page.locator(".strip-person[value='han.minjae']").click();
        visitor.settle();
        assertThat(page.locator(".person-menu summary")).hasAttribute("aria-label", Pattern.compile("한민재|Han Minjae"));
    }

    /** Pages that end a way lead back to the inbox. */
    private static void homeFromErrors(Visitor visitor) {
        var page = visitor.page();
        for (var path : List.of("expired.xhtml", NOWHERE)) {
            visitor.open(path);
            page.locator(".bare-card a.button").click();
            assertThat(page).hasURL(Pattern.compile("inbox\\.xhtml"));
            visitor.settle();
        }
        visitor.open("expired.xhtml");
        page.locator(".bare .brand").click();
        assertThat(page.locator(".tabs")).isVisible();
        assertThat(visitor.problems()).allMatch(problem -> problem.contains("404"));
    }

    /** Refused at the field that is wrong, and only there; the new one opens the door, the old one does not. */
    void the_password() {
        var login = SPARE.get(look.turn());
        try (var visitor = Visitor.at(look, controls)) {
            var page = visitor.open("login.xhtml").page();
            visitor.signIn(login, Api.PASSWORD);
            menu(visitor);
            page.locator(".menu-item[href*='password']").click();
            visitor.settle();
            change(visitor, Api.PASSWORD, FIRST, "다른 문장을 적었다");
            wrong(visitor, "password.DIFFERENT", "fresh", "again");
            change(visitor, "not my password", FIRST, FIRST);
            wrong(visitor, "password.CURRENT_WRONG", "current");
            change(visitor, Api.PASSWORD, "짧다", "짧다");
            wrong(visitor, "password.TOO_SHORT", "fresh");
            change(visitor, Api.PASSWORD, FIRST, FIRST);
            assertThat(page).hasURL(Pattern.compile("inbox\\.xhtml"));
            menu(visitor);
            visitor.press("person.signOut");
            assertThat(page).hasURL(Pattern.compile("login\\.xhtml"));
            page.getByLabel(visitor.word("login.username")).fill(login);
            page.getByLabel(visitor.word("login.password")).fill(Api.PASSWORD);
            visitor.press("login.action");
            assertThat(page.locator(".note.is-danger")).isVisible();
            visitor.signIn(login, FIRST);
            assertThat(page).hasURL(Pattern.compile("inbox\\.xhtml"));
        }
    }

    private static void menu(Visitor visitor) {
        visitor.page().locator(".person-menu summary").click();
        visitor.settle();
    }

    private static void change(Visitor visitor, String current, String fresh, String again) {
        visitor.page().locator("[id='form:current']").fill(current);
        visitor.page().locator("[id='form:fresh']").fill(fresh);
        visitor.page().locator("[id='form:again']").fill(again);
        visitor.press("password.action");
    }

    private static void wrong(Visitor visitor, String key, String... fields) {
        var marked = visitor.page().locator("input[aria-invalid=true]").all().stream()
                .map(field -> field.getAttribute("id").replace("form:", ""))
                .toList();
        assertThat(marked).containsExactly(fields);
        for (var field : fields) {
            assertThat(visitor.page().locator("[id='form:" + field + "-more'] .wrong"))
                    .hasText(visitor.word(key, 12, 128));
        }
    }
}

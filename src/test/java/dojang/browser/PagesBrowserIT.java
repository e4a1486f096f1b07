package dojang.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import dojang.support.CaseWork;
import dojang.support.MakesCases;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page keeps to, in both languages, on a desk and on a phone, by day and by night. */
@Execution(ExecutionMode.CONCURRENT)
class PagesBrowserIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    /** Colours that fade into others are measured when they have arrived. */
    private static final String COLOURS_AT_ONCE = "() => document.getAnimations()"
            + ".filter(one => one instanceof CSSTransition).forEach(one => one.finish())";

    /** Rules whose answer another width or colour can change. */
    private static final List<String> OF_LOOKS = List.of("color-contrast", "target-size");

    private static final Pattern MISSING_WORD = Pattern.compile("\\[[A-Za-z]+(?:\\.[\\w-]+)+]|\\?\\?\\?");
    /** What stands out on the right where the page is wider than the window; empty when it is not. */
    private static final String WIDER = """
        () => document.documentElement.scrollWidth <= window.innerWidth ? []
            : [...document.querySelectorAll('main *, header *')]
                .filter(e => e.getBoundingClientRect().right > window.innerWidth + 0.5)
                .map(e => e.outerHTML.slice(0, 200))
        """;

    /** Page and who looks at it; nobody is signed in where there is no name, and CASE stands for a case that waits. */
    private static final List<List<String>> PAGES = List.of(
            List.of("login.xhtml", ""),
            List.of("inbox.xhtml?tab=waiting", "kim.seoyeon"),
            List.of("inbox.xhtml?tab=running", "park.jiho"),
            List.of("inbox.xhtml?tab=returned", "choi.yerin"),
            List.of("inbox.xhtml?tab=done", "park.jiho"),
            List.of("inbox.xhtml?tab=waiting", "sim.gyuri"),
            List.of("approval/case.xhtml?case=CASE", "kim.seoyeon"),
            List.of("approval/case.xhtml?case=CASE", "park.jiho"),
            List.of("approval/bulk.xhtml?case=CASE&case=00000000-0000-7000-8000-000000000000", "kim.seoyeon"),
            List.of("approval/bulk.xhtml", "park.jiho"),
            List.of("approval/sheet.xhtml?case=CASE", "jin.sol"),
            List.of("approval/edit.xhtml?case=CASE", "kim.seoyeon"),
            List.of("approval/new.xhtml", "park.jiho"),
            List.of("approval/issuing.xhtml", "park.jiho"),
            List.of("insight/dashboard.xhtml", "han.minjae"),
            List.of("audit/history.xhtml", "jin.sol"),
            List.of("audit/history.xhtml?from=2024-13-01&to=%2B999999999-12-31&person=somebody", "jin.sol"),
            List.of("audit/verify.xhtml", "jin.sol"),
            List.of("policy/what-if.xhtml", "park.jiho"),
            List.of("policy/what-if.xhtml?kind=MOU_CONCLUSION", "jin.sol"),
            List.of("people/absences.xhtml", "park.jiho"),
            List.of("people/absences.xhtml", "han.minjae"),
            List.of("people/acting.xhtml", "han.minjae"),
            List.of("people/acting.xhtml", "jin.sol"),
            List.of("people/handover.xhtml", "han.minjae"),
            List.of("people/away.xhtml", "han.minjae"),
            List.of("people/import.xhtml", "tak.hyeonu"),
            List.of("people/roles.xhtml", "tak.hyeonu"),
            List.of("notification/notices.xhtml", "kim.seoyeon"),
            List.of("notification/notices.xhtml", "tak.hyeonu"),
            List.of("notification/wishes.xhtml", "park.jiho"),
            List.of("policy/changes.xhtml", "sim.gyuri"),
            List.of("policy/change.xhtml?change=CHANGE", "sim.gyuri"),
            List.of("policy/change.xhtml?change=CHANGE&edit=table.HOST_VISIT", "sim.gyuri"),
            List.of("policy/forms.xhtml", "jin.sol"),
            List.of("policy/forms.xhtml?kind=REVOCATION&number=2", "sim.gyuri"),
            List.of("approval/reason.xhtml?case=CASE", "jin.sol"),
            List.of("account/password.xhtml", "park.jiho"),
            List.of("expired.xhtml", "park.jiho"));

    private static String waiting = "";
    private static String change = "";

    static Stream<Arguments> pages() {
        return languages()
                .flatMap(language -> PAGES.stream().map(page -> Arguments.of(page.get(0), page.get(1), language)));
    }

    static Stream<String> languages() {
        return Stream.of("ko", "en");
    }

    @ParameterizedTest
    @MakesCases
    @MethodSource("pages")
    void a_page_is_whole_worded_narrow_enough_and_open_to_everybody(String path, String login, String language) {
        var look = first(language);
        try (var visitor = login.isEmpty() ? Visitor.at(look) : Visitor.as(login, look)) {
            visitor.open(
                    path.replace("CASE", aCase()).replace("CHANGE", path.contains("CHANGE") ? aChange(visitor) : ""));
            inspect(visitor, inTurn(path + login, language));
        }
    }

    @ParameterizedTest
    @MakesCases
    @MethodSource("languages")
    void a_form_with_flaws_is_whole_too(String language) {
        try (var visitor = Visitor.as("park.jiho", first(language))) {
            var form = DraftForm.create(visitor, language.equals("en") ? "MOU_CONCLUSION" : "HOST_VISIT");
            visitor.press("verb.Submit");
            form.wrong("titleKo").waitFor();
            inspect(visitor, true);
        }
    }

    @ParameterizedTest
    @MakesCases
    @MethodSource("languages")
    void a_question_and_a_proof_are_whole_too(String language) {
        try (var visitor = Visitor.as("kim.seoyeon", first(language))) {
            visitor.openCase(aCase());
            visitor.press("verb.Return");
            visitor.page().locator("[id=decision] .wrong").waitFor();
            visitor.press("trail.verify");
            visitor.page().locator("[data-proof=intact]").waitFor();
            visitor.page().locator("[data-part=because] summary").click();
            inspect(visitor, true);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_page_that_does_not_exist_is_whole_too(String language) {
        try (var visitor = Visitor.as("park.jiho", first(language))) {
            visitor.open("approval/case.xhtml?case=00000000-0000-7000-8000-000000000000");
            inspect(visitor, true);
            assertThat(visitor.problems()).isNotEmpty().allMatch(problem -> problem.contains("404"));
        }
    }

    @Test
    void the_rules_of_accessibility_are_really_asked() {
        try (var visitor = Visitor.at(Look.ENGLISH_DESK)) {
            visitor.open("login.xhtml")
                    .page()
                    .evaluate("() => document.querySelectorAll('label').forEach(l => l.remove())");
            assertThat(Axe.byTags(visitor.page(), RULES)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"color: #999; background: #aaa", "width: 600px; display: block"})
    void what_only_shows_at_night_or_on_a_phone_is_found_there(String style) {
        var rule =
                "@media (prefers-color-scheme: dark) and (max-width: 400px) { main h1 { " + style + " !important } }";
        try (var visitor = Visitor.at(Look.ENGLISH_DESK)) {
            var page = visitor.open("login.xhtml").page();
            page.evaluate(
                    "rule => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rule);"
                            + " document.adoptedStyleSheets = [sheet]; }",
                    rule);
            assertThatCode(() -> whole(page, true)).doesNotThrowAnyException();
            assertThatThrownBy(() -> inspect(visitor, true)).hasMessageContaining("en 390 dark");
        }
    }

    /** Both languages have the same elements, so that a page is asked for every rule in one of them, in turn. */
    private static boolean inTurn(String page, String language) {
        return Look.EVERY || Look.inTurn(page).language().equals(language);
    }

    /** How the page is loaded. */
    private static Look first(String language) {
        return language.equals("ko") ? Look.KOREAN_DESK : Look.ENGLISH_PHONE;
    }

    /**
     * Looks at what was loaded, then at the same page in the other window and at the other time of the day: what the
     * server sends depends on the language alone, the rest is left to the style sheet.
     *
     * @param everyRule whether all rules of accessibility are asked; else those that another look can break
     */
    private static void inspect(Visitor visitor, boolean everyRule) {
        var page = visitor.page();
        whole(page, everyRule);
        for (var look : visitor.look().others()) {
            page.setViewportSize(look.width(), page.viewportSize().height);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
            page.evaluate(COLOURS_AT_ONCE);
            looks(page, look.toString());
        }
    }

    /** Everything that is asked of a page. */
    private static void whole(Page page, boolean everyRule) {
        assertThat(page.locator("main h1").count()).as("headings").isEqualTo(1);
        assertThat(MISSING_WORD
                        .matcher(page.locator("body").innerText())
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .as("words that are missing")
                .isEmpty();
        assertThat((List<?>) page.evaluate(WIDER)).as("wider than the window").isEmpty();
        assertThat(everyRule ? Axe.byTags(page, RULES) : Axe.byRules(page, OF_LOOKS))
                .as("accessibility")
                .isEmpty();
    }

    /** What another width or colour can spoil. */
    private static void looks(Page page, String where) {
        assertThat((List<?>) page.evaluate(WIDER))
                .as("wider than the window of " + where)
                .isEmpty();
        assertThat(Axe.byRules(page, OF_LOOKS)).as("accessibility in " + where).isEmpty();
    }

    /** One case for all, waiting for the head of the division. */
    private static synchronized String aCase() {
        if (waiting.isEmpty()) {
            waiting = CaseWork.smallVisit();
        }
        return waiting;
    }

    /** One change for all, in its author's hands. */
    private static synchronized String aChange(Visitor author) {
        if (change.isEmpty()) {
            author.open("policy/changes.xhtml").press("changes.new");
            author.page().waitForURL("**/change.xhtml?change=*");
            change = author.page().url().replaceAll(".*change=", "");
        }
        return change;
    }
}

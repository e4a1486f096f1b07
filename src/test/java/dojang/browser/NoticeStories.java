package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.Papers;
import java.util.regex.Pattern;

/** Somebody hears the bell, reads what it rang for, and says how mail should come. */
record NoticeStories(Look look, Controls controls) {

    private static final String READ = "[id$=':read']";
    private static final String UNREAD = "[id$=':unread']";

    /** A case comes; the bell counts it, the list names it, and only a button marks it as read. */
    void the_bell_and_the_list() {
        var earlier = CaseWork.smallVisit();
        try (var visitor = Visitor.as("kim.seoyeon", look, controls)) {
            var page = visitor.page();
            // told when it is sealed
            visitor.until(
                    () -> visitor.open("notification/notices.xhtml"),
                    () -> lineOf(visitor, earlier).count() > 0);
            visitor.press("notices.all");
            var id = Api.as("park.jiho").submitted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
            visitor.until(() -> visitor.open("inbox.xhtml"), () -> rung(page.locator(".bell")) > 0);
            int rung = rung(page.locator(".bell"));
            assertThat(rung).isEqualTo(1);
            page.locator(".bell").click();
            visitor.settle();
            assertThat(page).hasURL(Pattern.compile("notification/notices\\.xhtml"));
            var line = lineOf(visitor, id);
            assertThat(line).containsText(visitor.word("notice.WAITING"));

            visitor.open("notification/notices.xhtml");
            assertThat(rung(page.locator(".bell"))).as("looking reads nothing").isEqualTo(rung);

            lineOf(visitor, id).locator(READ).click();
            visitor.settle();
            assertThat(rung(page.locator(".bell"))).isEqualTo(rung - 1);
            lineOf(visitor, id).locator(UNREAD).click();
            visitor.settle();
            assertThat(rung(page.locator(".bell"))).isEqualTo(rung);

            lineOf(visitor, id).locator("a").click();
            assertThat(page).hasURL(Pattern.compile("case\\.xhtml\\?case=" + id));
            visitor.open("notification/notices.xhtml");
            visitor.press("notices.all");
            assertThat(page.locator(".bell-count")).hasCount(0);
            assertThat(page.locator(".told-line.is-new")).hasCount(0);
        }
    }

    /** A wrong address is said at its field and stays; a right one is kept. */
    void the_wishes() {
        try (var visitor = Visitor.as("han.minjae", look, controls)) {
            var page = visitor.open("notification/notices.xhtml").page();
            page.locator("main a[href*='wishes']").click();
            visitor.settle();
            assertThat(page.locator("h1")).hasText(visitor.word("wishes.title"));
            choose(visitor, "wishes.when.DIGEST");
            choose(visitor, "choice.en");
            visitor.field("wishes.address").fill("han@nowhere");
            visitor.press("wishes.save");
            assertThat(page.locator(".wrong")).hasText(visitor.word("wishes.wrong"));
            assertThat(visitor.field("wishes.address")).hasValue("han@nowhere");

            choose(visitor, "wishes.when.NOW");
            choose(visitor, "choice.ko");
            visitor.field("wishes.address").fill("han@ministry.example");
            visitor.press("wishes.save");
            assertThat(visitor.notice()).containsText(visitor.word("wishes.saved"));
            visitor.open("notification/wishes.xhtml");
            assertThat(visitor.field("wishes.address")).hasValue("han@ministry.example");
            assertThat(radio(visitor, "wishes.when.NOW")).isChecked();

            choose(visitor, "wishes.when.NONE");
            visitor.field("wishes.address").fill("");
            visitor.press("wishes.save");
            assertThat(visitor.notice()).containsText(visitor.word("wishes.saved"));
            page.locator("main a[href*='notices']").click();
            assertThat(page).hasURL(Pattern.compile("notices\\.xhtml"));
        }
    }

    private static int rung(Locator bell) {
        var count = bell.locator(".bell-count");
        return count.count() == 0 ? 0 : Integer.parseInt(count.textContent());
    }

    private static Locator lineOf(Visitor visitor, String id) {
        return visitor.page()
                .locator(".told-line")
                .filter(new Locator.FilterOptions().setHas(visitor.page().locator("a[href*='" + id + "']")));
    }

    private static Locator radio(Visitor visitor, String key) {
        return visitor.page()
                .locator("main")
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions()
                                .setName(visitor.word(key))
                                .setExact(true));
    }

    private static void choose(Visitor visitor, String key) {
        radio(visitor, key).check();
    }
}

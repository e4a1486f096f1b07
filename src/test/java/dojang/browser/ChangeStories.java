package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.DemoTime;
import dojang.support.RuleDays;
import jakarta.json.Json;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A policy officer changes the rules, sees what that would do, and a second person decides (SD-6). */
record ChangeStories(Look look, Controls controls) {

    private static final String AUTHOR = "sim.gyuri";
    private static final String SECOND = "mun.gaon";

    /** The director-general decides up to thirty guests; now up to five, or again up to twelve; the preview names the case it would touch; in force only from its day on. */
    void a_limit_is_changed_by_two() {
        var id = CaseWork.smallVisit();
        var reference = Api.as("park.jiho").sheet(id).getString("reference");
        try (var time = DemoTime.at("2024-04-19T15:00");
                var visitor = Visitor.as(AUTHOR, look, controls)) {
            var page = visitor.open("policy/changes.xhtml").page();
            draft(visitor);
            edit(visitor, "table.HOST_VISIT");
            visitor.field("change.reason").fill("작은 방문도");
            var limit = Integer.parseInt(guests(visitor).inputValue()) < 9 ? "12" : "5";
            guests(visitor).fill("many");
            visitor.press("change.saveValues");
            assertThat(visitor.field("change.reason")).hasValue("작은 방문도");
            assertThat(visitor.part("refused")).containsText("/table/rows/HOST_VISIT");
            assertThat(guests(visitor)).hasValue("many");
            guests(visitor).fill(limit);
            visitor.press("change.saveValues");
            assertThat(page.locator("[data-piece='table.HOST_VISIT'] .badge")).hasText(visitor.word("change.CHANGED"));
            visitor.press("impact.show");
            visitor.press("impact.cancel");
            assertThat(visitor.part("cancelled")).hasText(visitor.word("impact.cancelled"));
            visitor.press("impact.show");
            assertThat(page.locator("[data-affected='" + reference + "']"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
            assertThat(visitor.part("complete")).hasText(visitor.word("impact.complete"));
            visitor.part("known").locator("summary").click();
            assertThat(visitor.part("known")).containsText(visitor.word("impact.known.about"));
            var day = RuleDays.next();
            propose(visitor, day);
            decide(visitor, time, day);
        }
    }

    private void propose(Visitor visitor, LocalDate day) {
        assertThat(visitor.field("change.reason")).hasValue("작은 방문도");
        visitor.field("change.reason").fill("");
        visitor.press("change.propose");
        assertThat(visitor.part("refused")).hasText(visitor.word("refusal.REASON_MISSING"));
        visitor.field("change.reason").fill("작은 방문도 국장이 본다");
        visitor.field("change.day").fill("2024-04-19");
        visitor.press("change.save");
        visitor.press("change.propose");
        assertThat(visitor.part("refused")).hasText(visitor.word("refusal.DAY_NOT_AHEAD"));
        visitor.field("change.day").fill(day.toString());
        visitor.press("change.propose");
        assertThat(visitor.part("state")).hasText(visitor.word("changestate.PROPOSED"));
        assertThat(visitor.button("change.approve")).hasCount(0);
    }

    private void decide(Visitor visitor, DemoTime time, LocalDate day) {
        var address = visitor.page().url();
        visitor.become(SECOND);
        visitor.open(address);
        visitor.press("change.reject");
        assertThat(visitor.part("refused")).hasText(visitor.word("refusal.REASON_MISSING"));
        visitor.press("change.approve");
        assertThat(visitor.part("state")).hasText(visitor.word("changestate.APPROVED"));
        time.moveTo(day.minusDays(1) + "T10:00");
        var before = decider();
        time.moveTo(day + "T10:00");
        assertThat(deciderOnceKnown(before)).isNotEqualTo(before);
        time.moveTo("2024-04-19T15:00");
    }

    /** A node reads the days on which versions begin every two seconds. */
    private static String deciderOnceKnown(String before) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        var after = decider();
        while (after.equals(before) && System.nanoTime() < end) {
            after = decider();
        }
        return after;
    }

    /** Who decides about a visit of nine guests, by the rules in force now. */
    private static String decider() {
        var facets = Json.createObjectBuilder()
                .add("kind", "HOST_VISIT")
                .add("guests", 9)
                .add("headRank", "DIRECTOR")
                .add("cost", 10_000_000)
                .add("agencyHeadMeets", false);
        return Api.as("park.jiho")
                .post(
                        "api/rules/what-if",
                        Json.createObjectBuilder().add("facets", facets).build())
                .expect(200)
                .json()
                .getJsonObject("decider")
                .getJsonObject("post")
                .getString("en");
    }

    /** Rules are edited as text, taken out and added; one change is rejected, another one taken back. */
    void rules_are_edited_rejected_and_taken_back() {
        try (var visitor = Visitor.as(AUTHOR, look, controls)) {
            var page = visitor.open("policy/changes.xhtml").page();
            draft(visitor);
            edit(visitor, "R-09");
            visitor.part("text").locator("summary").click();
            var text = page.locator("[id='pieceForm:text']");
            var rule = text.inputValue();
            text.fill("{ nothing");
            visitor.press("change.saveText");
            assertThat(visitor.part("refused")).isVisible();
            assertThat(text).hasValue("{ nothing");
            DetourStories.opened(visitor, "text");
            visitor.press("change.remove");
            assertThat(page.locator("[data-piece=R-09] .badge")).hasText(visitor.word("change.REMOVED"));
            visitor.part("add").locator("summary").click();
            page.locator("[id='addRule:added']").fill(rule);
            visitor.press("change.add.do");
            assertThat(page.locator("[data-piece=R-09] .badge")).hasCount(0);
            edit(visitor, "R-09");
            DetourStories.opened(visitor, "text");
            page.locator("[id='pieceForm:text']").fill(rule.replaceFirst("\"version\": ?(\\d+)", "\"version\": 77"));
            visitor.press("change.saveText");
            assertThat(page.locator("[data-piece=R-09] .badge")).hasText(visitor.word("change.CHANGED"));
            edit(visitor, "R-09");
            countries(visitor).fill("KP, IR");
            visitor.field("change.reason").fill("시험");
            visitor.field("change.day").fill(RuleDays.next().toString());
            visitor.press("change.save");
            edit(visitor, "R-09");
            assertThat(countries(visitor)).hasValue(Pattern.compile("KP, ?IR"));
            visitor.press("change.propose");
            reject(visitor);
            visitor.become(AUTHOR);
            visitor.open("policy/changes.xhtml");
            draft(visitor);
            visitor.press("change.withdraw");
            assertThat(visitor.part("state")).hasText(visitor.word("changestate.WITHDRAWN"));
            page.locator(".back").click();
            assertThat(page).hasURL(Pattern.compile("changes\\.xhtml"));
            visitor.settle();
            page.locator("[data-change] a").first().click();
            assertThat(page).hasURL(Pattern.compile("change\\.xhtml\\?change="));
            visitor.settle();
        }
    }

    private static void reject(Visitor visitor) {
        var address = visitor.page().url();
        visitor.become(SECOND);
        visitor.open(address);
        visitor.field("change.remark").fill("근거가 약합니다.");
        visitor.press("change.reject");
        assertThat(visitor.part("state")).hasText(visitor.word("changestate.REJECTED"));
        assertThat(visitor.page().locator(".facts")).containsText("근거가 약합니다.");
    }

    /** Opens a draft on the newest version and waits for its page. */
    private static void draft(Visitor visitor) {
        visitor.press("changes.new");
        visitor.page().waitForURL("**/change.xhtml?change=*");
        visitor.settle();
    }

    private static void edit(Visitor visitor, String piece) {
        visitor.page()
                .locator(
                        "[data-piece='" + piece + "'] a",
                        new Page.LocatorOptions().setHasText(visitor.word("change.edit")))
                .click();
        visitor.settle();
        assertThat(visitor.page().locator("#piece, [id=piece]")).isVisible();
        visitor.page().locator("[data-part=values] input").all().forEach(value -> value.fill(value.inputValue()));
        visitor.page()
                .locator("[data-part=values] select")
                .all()
                .forEach(value -> value.selectOption(value.inputValue()));
    }

    /** The director-general's limit of guests is the first of the second post. */
    private static Locator countries(Visitor visitor) {
        return visitor.part("values").locator("input").first();
    }

    private static Locator guests(Visitor visitor) {
        return visitor.page().locator(".piece-group").nth(1).locator("input").first();
    }
}

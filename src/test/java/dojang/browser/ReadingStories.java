package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.Papers;
import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;

/** The boxes of the inbox and the figures of the dashboard say what they list, and list what they say. */
record ReadingStories(Look look, Controls controls) {

    private static final String ROWS = ".desk-table tbody tr";
    private static final int FIRST_ROWS = 25;
    private static final String AWAY_FROM_THE_DECISION = "() => { const whole = document.body.scrollHeight;"
            + " const decision = document.getElementById('decision').getBoundingClientRect().top + window.scrollY;"
            + " window.scrollTo(0, decision > whole / 2 ? 0 : whole); }";

    /** Each tab's number is the number of its rows; a kind narrows them; a row opens beside the list or on its own. */
    void the_inbox() {
        // of a division where few others work, so that its head has few rows
        var visit = Api.as("jang.ujin").submitted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        var memorandum = Json.createObjectBuilder(Papers.read(Papers.UZBEK_MOU)).add("signingDate", "2024-07-10");
        Api.as("jang.ujin").submitted("MOU_CONCLUSION", memorandum.build());
        try (var visitor = Visitor.as("ryu.jian", look, controls)) {
            visitor.open("inbox.xhtml");
            for (var tab : List.of("running", "returned", "done", "waiting")) {
                visitor.page().locator(".tabs a[href*='tab=" + tab + "']").click();
                visitor.settle();
                assertThat(visitor.page()).hasURL(Pattern.compile("tab=" + tab));
                countsItsRows(visitor);
            }
            assertThat(visitor.page().locator(".rail-count").first())
                    .hasText(visitor.page().locator(".tabs [aria-current] .num").textContent());
            narrows(visitor, "MOU_CONCLUSION");
            narrows(visitor, "HOST_VISIT");
            isPutInOrder(visitor);
            opens(visitor, visit);
        }
    }

    /** A long box begins with its first rows; the rest is asked for. */
    private static void asksForAll(Visitor visitor) {
        var page = visitor.page();
        while (page.locator("a[data-more]").count() > 0) {
            int shown = page.locator(ROWS).count();
            page.locator("a[data-more]").click();
            assertThat(page.locator("#row-" + (shown + 1))).isVisible();
        }
    }

    private static void countsItsRows(Visitor visitor) {
        asksForAll(visitor);
        var shown = visitor.page().locator(".tabs [aria-current=page] .num").textContent();
        assertThat(visitor.page().locator(ROWS).count()).isEqualTo(Integer.parseInt(shown.strip()));
    }

    private static void narrows(Visitor visitor, String kind) {
        var page = visitor.page();
        asksForAll(visitor);
        int all = page.locator(ROWS).count();
        page.locator(".desk-filters a[href*='kind=" + kind + "']").click();
        visitor.settle();
        asksForAll(visitor);
        var chips = page.locator(ROWS + " .chip").allTextContents();
        assertThat(chips).isNotEmpty().hasSizeLessThan(all).containsOnly(visitor.word("kind.short." + kind));
        page.locator(".desk-filters a:not([href*='kind='])").click();
        visitor.settle();
        asksForAll(visitor);
        assertThat(page.locator(ROWS)).hasCount(all);
    }

    /** The order stays in the address of each box and each kind; without a word it is the usual one. */
    private static void isPutInOrder(Visitor visitor) {
        var page = visitor.page();
        for (var order : List.of("KIND", "OLDEST", "REFERENCE")) {
            page.locator(".desk-orders [data-order=" + order + "]").click();
            visitor.settle();
            assertThat(page.locator(".desk-orders [aria-current]")).hasText(visitor.word("inbox.order." + order));
        }
        assertThat(page.locator(ROWS).evaluateAll("rows => rows.map(row => row.dataset.case)"))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .hasSizeGreaterThan(1)
                .isSorted();
        page.locator(".tabs a[href*='tab=running']").click();
        visitor.settle();
        assertThat(page).hasURL(Pattern.compile("tab=running&order=reference"));
        page.locator(".tabs a[href*='tab=waiting']").click();
        visitor.settle();
        page.locator(".desk-orders [data-order=USUAL]").click();
        visitor.settle();
        assertThat(page).hasURL(Pattern.compile("tab=waiting$"));
    }

    private static void opens(Visitor visitor, String id) {
        var page = visitor.page();
        asksForAll(visitor);
        var row = page.locator(
                "a.row-link" + (visitor.look().isPhone() ? ".only-narrow" : ".only-wide") + "[href*='" + id + "']");
        var title = row.textContent();
        row.click();
        visitor.settle();
        if (!visitor.look().isPhone()) {
            assertThat(row).hasAttribute("aria-current", "true");
            assertThat(page.locator(".desk-preview .preview-title")).hasText(title);
            assertThat(page.locator(".desk-preview [data-part=why-me]")).isVisible();
            page.locator(".desk-preview .preview-title a").click();
            page.waitForURL(url -> url.contains("case.xhtml"));
            page.goBack();
            page.locator(".desk-preview a.button").click();
        }
        assertThat(page).hasURL(Pattern.compile("case\\.xhtml\\?case=" + id));
        assertThat(page.locator("h1")).hasText(title);
        visitor.settle();
        page.evaluate(AWAY_FROM_THE_DECISION);
        page.locator(".jump").click();
        assertThat(visitor.button("verb.Endorse")).isInViewport();
    }

    /** The rest of a long box comes by one key, below what is there and ticked; the address keeps it. */
    void a_long_inbox() {
        int waiting = Api.as("kim.seoyeon").get("api/inbox").expect(200).array().size();
        for (int more = waiting; more <= FIRST_ROWS; more++) {
            CaseWork.smallVisit();
        }
        try (var visitor = Visitor.as("kim.seoyeon", look, controls)) {
            var page = visitor.open("inbox.xhtml?tab=waiting").page();
            assertThat(page.locator(ROWS)).hasCount(FIRST_ROWS);
            page.locator("#row-3 input[name=case]").check();
            var third = page.locator("#row-3").getAttribute("data-case");
            assertThat(page.locator("a[data-more]")).hasText(visitor.word("inbox.more"));
            page.locator("a[data-more]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#row-" + (FIRST_ROWS + 1) + " :focus")).hasCount(1);
            assertThat(page.locator("[data-case='" + third + "'] input[name=case]"))
                    .isChecked();
            assertThat(page.locator(ROWS + " input:checked")).hasCount(1);
            assertThat(page).hasURL(Pattern.compile("rows=" + 2 * FIRST_ROWS + "$"));
            page.reload();
            visitor.settle();
            assertThat(page.locator("#row-" + (FIRST_ROWS + 1))).isVisible();
        }
    }

    /** A draft opens where it is written. */
    void my_drafts() {
        var id = Api.as("park.jiho").drafted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        try (var visitor = Visitor.as("park.jiho", look, controls)) {
            var page = visitor.open("inbox.xhtml?tab=returned&case=" + id).page();
            if (look.isPhone()) {
                page.locator("a.row-link.only-narrow[href*='" + id + "']").click();
            } else {
                assertThat(page.locator(".desk-preview a.button")).hasText(visitor.word("preview.write"));
                page.locator(".desk-preview a.button").click();
            }
            assertThat(page).hasURL(Pattern.compile("draft\\.xhtml\\?case=" + id));
            assertThat(page.locator("[data-part=reference]")).hasText(visitor.word("reference.none"));
        }
    }

    /** The definition stands beside each number, and its link lists as many cases as it says. */
    void the_dashboard() {
        CaseWork.smallVisit();
        try (var visitor = Visitor.as("han.minjae", look, controls)) {
            var page = visitor.open("insight/dashboard.xhtml").page();
            for (var figure : List.of("OPEN", "DECIDED", "CYCLE_MEDIAN", "CYCLE_P90", "RETURN_RATE")) {
                var card = page.locator("[data-figure=" + figure + "]");
                assertThat(card).containsText(visitor.word("figure." + figure + ".definition"));
                card.locator("a").click();
                visitor.settle();
                assertThat(card).hasClass(Pattern.compile("is-open"));
                lists(visitor, figure, value(card));
            }
            for (var bar : page.locator(".charts .card").all()) {
                var first = bar.locator("a.bar").first();
                int count = Integer.parseInt(first.locator(".bar-count").textContent());
                first.click();
                visitor.settle();
                assertThat(listed(visitor)).hasSize(count);
            }
            page.locator("[data-figure=OPEN] a").click();
            visitor.settle();
            page.locator("#cases a.row-link").first().click();
            assertThat(page).hasURL(Pattern.compile("case\\.xhtml"));
        }
    }

    private static String value(Locator card) {
        return String.valueOf(card.locator(".figure-value").evaluate("value => value.firstChild.textContent"))
                .strip();
    }

    /** A row behind a number: the address of its case, and where it stands. */
    private record Listed(String address, String step) {}

    /** All rows behind the number that is open, page by page, and back to the first. */
    private static List<Listed> listed(Visitor visitor) {
        var page = visitor.page();
        var all = new ArrayList<Listed>();
        while (true) {
            var links = texts(page.locator("#cases tr[data-case] a.row-link"), "link.getAttribute('href')");
            var steps = texts(page.locator("#cases tr[data-case] .cell-step"), "link.textContent");
            assertThat(links).hasSameSizeAs(steps);
            for (int row = 0; row < links.size(); row++) {
                all.add(new Listed(links.get(row), steps.get(row)));
            }
            if (page.locator("#cases-next").count() == 0) {
                break;
            }
            page.locator("#cases-next").click();
            visitor.settle();
        }
        assertThat(page.locator("#cases .card-head .num")).hasText(String.valueOf(all.size()));
        if (page.locator("#cases-first").count() > 0) {
            page.locator("#cases-first").click();
            visitor.settle();
        }
        return all;
    }

    private static List<String> texts(Locator all, String what) {
        var found = (List<?>) all.evaluateAll("links => links.map(link => " + what + ")");
        return found.stream().map(String::valueOf).toList();
    }

    private static void lists(Visitor visitor, String figure, String value) {
        var rows = listed(visitor);
        if (figure.equals("OPEN") || figure.equals("DECIDED")) {
            assertThat(rows).hasSize(Integer.parseInt(value));
        }
        if (figure.startsWith("CYCLE")) {
            assertThat(value).isEqualTo(cycle(rows, figure.endsWith("P90") ? 0.9 : 0.5));
        }
        if (figure.equals("RETURN_RATE")) {
            visitor.open("insight/dashboard.xhtml?cases=submitted");
            assertThat(value)
                    .isEqualTo(String.valueOf(
                            Math.round(100.0 * rows.size() / listed(visitor).size())));
            return;
        }
        var steps = rows.stream().map(Listed::step).toList();
        var over = Stream.of("APPROVED", "ISSUED", "CLOSED", "SUPERSEDED", "REVOKED", "DECLINED", "WITHDRAWN")
                .map(state -> visitor.word("state." + state))
                .toList();
        if (figure.equals("OPEN")) {
            assertThat(steps).isNotEmpty().doesNotContainAnyElementsOf(over);
        } else {
            assertThat(steps).isNotEmpty().allMatch(over::contains);
        }
    }

    /** Days from first submission to decision of the cases listed, by the nearest rank, from what each case says itself. */
    private static String cycle(List<Listed> rows, double share) {
        var lasted = rows.stream()
                .map(row -> row.address().replaceAll(".*case=", ""))
                .map(id -> Api.as("jin.sol").reading("처리 기간 확인").sheet(id))
                .map(sheet -> Duration.between(
                        Instant.parse(sheet.getString("submitted")), Instant.parse(sheet.getString("decided"))))
                .sorted()
                .toList();
        int rank = (int) Math.ceil(share * lasted.size());
        return String.format(Locale.ROOT, "%.1f", lasted.get(rank - 1).toMinutes() / (24 * 60.0));
    }
}

package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dojang.shared.model.WorkingCalendar;
import dojang.support.Api;
import dojang.support.CaseWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The auditor asks the history and the proof. */
record HistoryStories(Look look, Controls controls) {

    private static final String AUDITOR = "jin.sol";

    /** Other stories restrict cases meanwhile; an auditor who says why reads those too. */
    private static final Api AUDITING = Api.as(AUDITOR).reading("이력 점검");

    private static final String ROWS = "table.history [data-entry]";

    /** Each filter leaves what fits and only that. */
    void the_history() {
        var id = CaseWork.smallVisit();
        var refused = CaseWork.asked(id).orElseThrow();
        CaseWork.act(
                "park.jiho",
                id,
                UUID.randomUUID(),
                CaseWork.answer(id, refused, "Endorse").build());
        var reference = Api.as(AUDITOR).sheet(id).getString("reference");
        try (var visitor = Visitor.as(AUDITOR, look, controls)) {
            visitor.open("audit/history.xhtml");
            byPerson(visitor);
            byUnit(visitor);
            byKindAndAct(visitor);
            byDay(visitor);
            byCase(visitor, reference);
            refusedOnly(visitor, reference);
            older(visitor);
            visitor.page().locator("table.history a").first().click();
            assertThat(visitor.page()).hasURL(Pattern.compile("case\\.xhtml\\?case="));
        }
    }

    private static void byPerson(Visitor visitor) {
        var name = visitor.look().language().equals("ko") ? "김서연" : "Kim Seoyeon";
        show(visitor, Map.of("person", name));
        assertThat(column(visitor, 3)).isNotEmpty().allMatch(who -> who.strip().startsWith(name));
    }

    private static void byUnit(Visitor visitor) {
        var unit = visitor.look().language().equals("ko") ? "글로벌전자정부과" : "Global e-Government Division";
        show(visitor, Map.of("unit", unit));
        var cases = each(visitor, ROWS + " a", "href").stream()
                .map(address -> address.replaceAll(".*case=", ""))
                .distinct()
                .limit(4)
                .toList();
        assertThat(cases)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(
                                AUDITING.sheet(id).getJsonObject("unit").getString("ko"))
                        .isEqualTo("글로벌전자정부과"));
    }

    private static void byKindAndAct(Visitor visitor) {
        show(visitor, Map.of("kind", visitor.word("kind.MOU_CONCLUSION"), "act", visitor.word("act.SUBMIT")));
        var submitted = visitor.word("act.SUBMIT");
        // an attempt that was refused says so first
        var tried = visitor.word("trail.tried", submitted);
        assertThat(column(visitor, 4))
                .isNotEmpty()
                .allMatch(what -> what.startsWith(submitted) || what.startsWith(tried));
        assertThat(column(visitor, 5)).isNotEmpty().allMatch(reference -> reference.startsWith("M-"));
    }

    /** Both days belong to it. */
    private static void byDay(Visitor visitor) {
        var page = visitor.page();
        clear(visitor);
        page.locator("#from").fill("2017-11-07");
        page.locator("#to").fill("2017-11-09");
        visitor.press("history.apply");
        var days = each(visitor, ROWS + " time", "datetime").stream()
                .map(time -> LocalDate.ofInstant(Instant.parse(time), WorkingCalendar.SEOUL))
                .distinct()
                .sorted()
                .toList();
        assertThat(days).startsWith(LocalDate.parse("2017-11-07")).endsWith(LocalDate.parse("2017-11-09"));
        assertThat(page.locator("#from")).hasValue("2017-11-07");
    }

    private static void byCase(Visitor visitor, String reference) {
        visitor.open("audit/history.xhtml");
        visitor.page().locator("#case").fill(reference);
        visitor.press("history.apply");
        assertThat(column(visitor, 5)).isNotEmpty().containsOnly(reference);
        assertThat(column(visitor, 4)).anyMatch(what -> what.startsWith(visitor.word("act.SUBMIT")));
    }

    private static void refusedOnly(Visitor visitor, String reference) {
        visitor.page().locator("input[name=refused]").check();
        visitor.press("history.apply");
        assertThat(column(visitor, 5)).isNotEmpty().containsOnly(reference);
        assertThat(visitor.page().locator(ROWS + ":not(.is-refused)")).hasCount(0);
        clear(visitor);
        assertThat(visitor.page().locator(ROWS + ":not(.is-refused)").first()).isVisible();
    }

    private static void older(Visitor visitor) {
        var shown = entries(visitor);
        long last = shown.get(shown.size() - 1);
        visitor.page().locator(".more-rows a").click();
        visitor.settle();
        assertThat(entries(visitor)).isNotEmpty().allMatch(entry -> entry < last);
    }

    private static List<Long> entries(Visitor visitor) {
        return each(visitor, ROWS, "data-entry").stream().map(Long::valueOf).toList();
    }

    /** The attribute of everything that fits, in one question to the page. */
    private static List<String> each(Visitor visitor, String selector, String attribute) {
        return visitor.page()
                                .locator(selector)
                                .evaluateAll("(found, name) => found.map(one => one.getAttribute(name))", attribute)
                        instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static void clear(Visitor visitor) {
        visitor.page().locator(".filter-form a.button").click();
        visitor.settle();
    }

    private static void show(Visitor visitor, Map<String, String> filters) {
        clear(visitor);
        filters.forEach(
                (field, label) -> visitor.page().locator("#" + field).selectOption(new SelectOption().setLabel(label)));
        visitor.press("history.apply");
        filters.forEach((field, label) -> assertThat(visitor.page().locator("#" + field + " option:checked"))
                .hasText(label));
    }

    private static List<String> column(Visitor visitor, int number) {
        return visitor.page().locator(ROWS + " td:nth-child(" + number + ")").allInnerTexts();
    }

    /** One case and the whole log are proven, and the proof itself goes on record. */
    void the_verification() {
        var id = CaseWork.smallVisit();
        try (var visitor = Visitor.as(AUDITOR, look, controls)) {
            visitor.openCase(id);
            visitor.press("trail.verify");
            assertThat(visitor.page().locator("[data-proof=intact]")).containsText(visitor.word("proof.intact"));
            visitor.open("audit/verify.xhtml");
            visitor.field("verify.from").fill("2031-02-02");
            visitor.field("verify.to").fill("2031-02-01");
            visitor.press("verify.run");
            assertThat(visitor.page().locator("[id='verify:from-more'] .wrong"))
                    .hasText(visitor.word("verify.wrong.order"));
            visitor.field("verify.to").fill("2031-02-03");
            visitor.press("verify.run");
            assertThat(visitor.page().locator("[data-proof=intact]")).containsText(visitor.word("proof.intact"));
            var newest = visitor.page().locator("[data-run]").first();
            assertThat(newest).containsText("2031");
            newest.locator("[id$=':take']").click();
            visitor.settle();
            assertThat(visitor.page().locator("[data-proof=intact]")).isVisible();
            visitor.open("audit/history.xhtml?act=VERIFY_OK");
            assertThat(visitor.page().locator(ROWS).first()).containsText(visitor.word("act.VERIFY_OK"));
        }
    }
}

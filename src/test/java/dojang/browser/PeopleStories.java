package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import dojang.shared.model.WorkingCalendar;
import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.DemoTime;
import dojang.support.Papers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** People say when they are away, heads name substitutes and hand posts over, and everybody sees what came of it. */
record PeopleStories(Look look, Controls controls) {

    private static final String OFFICER = "ha.yunseul";
    private static final String HEAD = "mun.gaon";

    /** An absence is entered, shown to the head, taken back, and ended on the day somebody is back. */
    void absences() {
        var later = today().plusDays(40);
        try (var visitor = Visitor.as(OFFICER, look, controls)) {
            go(visitor, "absences");
            visitor.press("absence.set");
            assertThat(visitor.page().locator("[id='absence:from-more'] .wrong"))
                    .hasText(visitor.word("refusal.PERIOD_MISSING"));
            enter(visitor, later.plusDays(3), later);
            assertThat(visitor.page().locator("[id='absence:to-more'] .wrong"))
                    .hasText(visitor.word("refusal.PERIOD_BACKWARDS"));
            enter(visitor, later, later.plusDays(3));
            assertThat(visitor.notice()).containsText(visitor.word("absence.done.set"));
            assertThat(visitor.part("absence-own").locator("li")).hasCount(1);
            enter(visitor, later.plusDays(3), later.plusDays(4));
            assertThat(visitor.page().locator("[id='absence:from-more'] .wrong"))
                    .hasText(visitor.word("refusal.ABSENT_ALREADY"));
            atTheHead(visitor);
            visitor.become(OFFICER);
            go(visitor, "absences");
            visitor.part("absence-own").locator("[id$=':cancel']").click();
            visitor.settle();
            assertThat(visitor.part("absence-own").locator("li")).hasCount(0);
            enter(visitor, today(), today().plusDays(1));
            assertThat(visitor.part("absence-own").locator(".badge")).hasText(visitor.word("absence.running"));
            visitor.part("absence-own").locator("[id$=':end']").click();
            visitor.settle();
            assertThat(visitor.part("absence-own").locator("li")).hasCount(0);
        }
    }

    private static void atTheHead(Visitor visitor) {
        visitor.become(HEAD);
        go(visitor, "absences");
        var people = visitor.part("absence-people");
        assertThat(people.locator("li")).hasCount(1);
        visitor.field("absence.person")
                .selectOption(new SelectOption().setLabel(option(visitor, "[id='absence:person']", "심규리|Sim Gyuri")));
        visitor.field("absence.reason.TRIP").check();
        enter(visitor, today(), today());
        assertThat(people.locator("li")).hasCount(2);
        people.locator("[id$=':end']").click();
        visitor.settle();
        assertThat(people.locator("li")).hasCount(1);
        visitor.field("absence.person")
                .selectOption(new SelectOption().setLabel(option(visitor, "[id='absence:person']", "심규리|Sim Gyuri")));
        enter(visitor, today().plusDays(80), today().plusDays(80));
        people.locator("[id$=':cancel']").last().click();
        visitor.settle();
        assertThat(people.locator("li")).hasCount(1);
    }

    /** A head names a substitute; more than fifteen days need a number; everybody reads who acts today. */
    void orders() {
        try (var visitor = Visitor.as(HEAD, look, controls)) {
            go(visitor, "acting");
            visitor.press("order.set");
            assertThat(visitor.page().locator("[id=order] .wrong").first())
                    .hasText(visitor.word("refusal.POST_MISSING"));
            choose(visitor, "order:post", "하윤슬|Ha Yunseul");
            choose(visitor, "order:substitute", "심규리|Sim Gyuri");
            days(visitor, today().plusDays(60), today().plusDays(75));
            visitor.field("order.kind.STATUTORY").check();
            visitor.press("order.set");
            assertThat(visitor.page().locator("[id='order:number-more'] .wrong"))
                    .hasText(visitor.word("refusal.ORDER_NUMBER_MISSING"));
            visitor.field("order.number").fill("2024-17");
            visitor.press("order.set");
            assertThat(visitor.notice()).containsText(visitor.word("order.done.set"));
            var given = visitor.part("orders").locator("li", new Locator.LocatorOptions().setHasText("2024-17"));
            assertThat(given).containsText(visitor.word("order.kind.STATUTORY"));
            given.locator("[id$=':end']").click();
            visitor.settle();
            assertThat(given).hasCount(0);
        }
        try (var time = DemoTime.at("2024-04-22T10:00");
                var visitor = Visitor.as(OFFICER, look, controls)) {
            go(visitor, "acting");
            var bureau = visitor.part("today").locator("[data-cover^='Director-General, Global']");
            assertThat(bureau).containsText(Pattern.compile("김서연|Kim Seoyeon"));
            assertThat(bureau.locator(".badge")).hasText(visitor.word("acting.acts"));
            assertThat(visitor.page().locator("[id=order]")).hasCount(0);
            time.moveTo("2024-04-25T10:00");
            visitor.open("people/acting.xhtml");
            assertThat(bureau).hasCount(0);
        }
    }

    /** A post passes on with what is open at it; the successor finds it, confirms, and goes on with the draft. */
    void handover() {
        var post = posts().get(look.turn());
        var left = Api.as(post.holder()).drafted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        try (var visitor = Visitor.as(post.head(), look, controls)) {
            go(visitor, "handover");
            visitor.press("handover.give");
            assertThat(visitor.page().locator("[id=hand] .wrong").first())
                    .hasText(visitor.word("refusal.POST_MISSING"));
            choose(visitor, "hand:post", post.name());
            assertThat(visitor.part("going")).containsText(visitor.word("state.DRAFT"));
            choose(visitor, "hand:successor", "민채아|Min Chaea");
            visitor.field("handover.day").fill(today().toString());
            visitor.field("handover.leaves").uncheck();
            visitor.field("handover.note").fill("통역 예약을 확인할 것");
            visitor.press("handover.give");
            assertThat(visitor.notice()).containsText(visitor.word("handover.done"));
            assertThat(visitor.part("handovers").locator(".badge").first()).hasText(visitor.word("handover.waiting"));
            takesOver(visitor, left);
        }
    }

    private static void takesOver(Visitor visitor, String left) {
        visitor.become("min.chaea");
        go(visitor, "handover");
        var mine = visitor.part("handovers")
                .locator(
                        "[data-handover]",
                        new Locator.LocatorOptions().setHas(visitor.page().locator("a[href*='" + left + "']")));
        assertThat(mine).containsText("통역 예약을 확인할 것");
        mine.locator("[id$=':receive']").click();
        visitor.settle();
        assertThat(mine.locator(".badge.is-success")).hasCount(1);
        mine.locator("summary").click();
        mine.locator("a[href*='" + left + "']").click();
        assertThat(visitor.page()).hasURL(Pattern.compile("approval/case"));
        visitor.settle();
        go(visitor, "handover");
        mine.locator("summary").click();
        mine.locator("[id$=':goOn']").click();
        visitor.page().waitForURL(url -> url.contains("draft.xhtml"));
        visitor.settle();
        assertThat(visitor.page().locator("[id='draft:f-titleKo']")).hasValue(Pattern.compile("카자흐스탄"));
        assertThat(visitor.page().url()).doesNotContain(left);
    }

    /** What a substitute decided stands in the list of whoever was away, with the case behind it. */
    void decidedInMyAbsence() {
        var id = CaseWork.smallVisitBeforeDecision();
        try (var time = DemoTime.at("2024-04-22T10:00");
                var visitor = Visitor.as("han.minjae", look, controls)) {
            var decision = CaseWork.answer(id, CaseWork.asked(id).orElseThrow(), "Approve")
                    .build();
            CaseWork.act("kim.seoyeon", id, UUID.randomUUID(), decision).expect(200);
            time.moveTo("2024-04-25T09:30");
            var row = visitor.part("away")
                    .locator(
                            "li",
                            new Locator.LocatorOptions().setHas(visitor.page().locator("a[href*='" + id + "']")));
            // told when it is sealed
            visitor.until(() -> go(visitor, "away"), () -> row.count() > 0);
            assertThat(row).containsText(Pattern.compile("김서연|Kim Seoyeon"));
            assertThat(row.locator(".badge")).hasText(visitor.word("mark.ACTING"));
            row.locator("a").click();
            assertThat(visitor.page()).hasURL(Pattern.compile("case=" + id));
        }
    }

    /** Files are looked at first; the good lines can go in alone, and clean files go in whole. */
    void directoryImport() {
        try (var visitor = Visitor.as("tak.hyeonu", look, controls)) {
            go(visitor, "import");
            visitor.press("intake.check");
            assertThat(visitor.page().locator("[id='intake:people-more'] .wrong"))
                    .hasText(visitor.word("refusal.NO_FILES"));
            upload(visitor, "units", "TRD,통상협력과,Trade and Industry Division,DIVISION,GCB,TRADE,14");
            upload(visitor, "posts", "TRD-1,TRD,통상 담당,Trade Officer,OFFICIAL,no");
            upload(visitor, "people", "guk.harin,국하린,Guk Harin,,ko,,,\nGuk,국,Guk,,fr,NO-POST,2024-01-01,");
            visitor.press("intake.check");
            var problems = visitor.part("intake-problems").locator("li");
            assertThat(problems).hasCount(3);
            assertThat(problems.first()).containsText(visitor.word("intake.line", 3));
            visitor.press("intake.good", 1);
            assertThat(visitor.notice()).containsText(visitor.word("intake.done"));
            upload(visitor, "people", "guk.harin,국하린,Guk Haerin,,en,,,");
            visitor.press("intake.check");
            assertThat(visitor.part("intake-report")).containsText(visitor.word("intake.clean"));
            var changes = visitor.part("intake-changes").locator("li");
            assertThat(changes).hasCount(1);
            assertThat(changes.first()).containsText("국하린 / Guk Harin");
            assertThat(changes.first()).containsText("국하린 / Guk Haerin");
            visitor.press("intake.all");
            assertThat(visitor.notice()).containsText(visitor.word("intake.done"));
            assertThat(visitor.part("intake-report")).hasCount(0);
        }
    }

    private static void upload(Visitor visitor, String file, String lines) {
        var heading = visitor.word("intake.heading." + file);
        var bytes = (heading + "\n" + lines + "\n").getBytes(StandardCharsets.UTF_8);
        visitor.page()
                .locator("[id='intake:" + file + "']")
                .setInputFiles(new FilePayload(file + ".csv", "text/csv", bytes));
    }

    /** By the rail; on a phone its one line opens the first page, and the others stand above it. */
    private static void go(Visitor visitor, String page) {
        var rail = visitor.open("inbox.xhtml").page().locator(".rail");
        var first = visitor.look().isPhone() ? "absences" : page;
        rail.locator("a[href$='people/" + first + ".xhtml']:visible").click();
        visitor.page().waitForURL(url -> url.contains("people/" + first));
        visitor.settle();
        if (visitor.look().isPhone()) {
            visitor.page().locator(".people-tabs a[href='" + page + ".xhtml']").click();
            visitor.page().waitForURL(url -> url.contains("people/" + page));
            visitor.settle();
        }
    }

    private static void enter(Visitor visitor, LocalDate from, LocalDate to) {
        days(visitor, from, to);
        visitor.press("absence.set");
    }

    private static void days(Visitor visitor, LocalDate from, LocalDate to) {
        visitor.field("absence.from").fill(from.toString());
        visitor.field("absence.to").fill(to.toString());
    }

    private static void choose(Visitor visitor, String id, String label) {
        var field = visitor.page().locator("[id='" + id + "']");
        field.selectOption(new SelectOption().setLabel(option(visitor, "[id='" + id + "']", label)));
        visitor.settle();
    }

    /** The label of the option that has this name in it. */
    private static String option(Visitor visitor, String field, String name) {
        var pattern = Pattern.compile(name);
        return visitor.page().locator(field + " option").allTextContents().stream()
                .filter(label -> pattern.matcher(label).find())
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate today() {
        return DemoTime.now().atZone(WorkingCalendar.SEOUL).toLocalDate();
    }

    private record Held(String head, String holder, String name) {}

    /** One post for each look: a post passes on once a day. */
    private static List<Held> posts() {
        return List.of(
                new Held("do.yerim", "ok.gangmin", "옥강민|Ok Gangmin"),
                new Held("gu.haneul", "u.jidam", "우지담|U Jidam"),
                new Held("no.eunchae", "pyo.nahyeon", "표나현|Pyo Nahyeon"),
                new Held("im.chaewon", "heo.raon", "허라온|Heo Raon"),
                new Held("sin.doyun", "gwak.junseo", "곽준서|Gwak Junseo"),
                new Held("baek.seungu", "ji.seonu", "지선우|Ji Seonu"),
                new Held("gwon.narae", "yeom.jeonghu", "염정후|Yeom Jeonghu"),
                new Held("ryu.jian", "kang.hayun", "강하윤|Kang Hayun"));
    }
}

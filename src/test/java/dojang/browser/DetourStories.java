package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import dojang.support.CaseWork;
import dojang.support.SampleDesks;
import java.util.regex.Pattern;

/** Pauses, second thoughts, conditions and further desks, each from the page on which it is offered. */
record DetourStories(Look look, Controls controls) {

    private static final String HEAD = "kim.seoyeon";
    private static final String OPEN_DATA = "im.chaewon";
    private static final String DIRECTOR = "han.minjae";
    private static final String WORDS = "다음 주 월요일에 다시 보겠습니다.";

    /** A pause has a day and a reason, and ends by its desk; an answer is taken back while nobody has acted on it. */
    void a_step_is_held_answered_and_taken_back() {
        var id = CaseWork.smallVisit();
        try (var visitor = Visitor.as(HEAD, look, controls)) {
            visitor.openCase(id);
            opened(visitor, "hold");
            visitor.press("verb.Hold");
            assertThat(visitor.part("hold").locator(".wrong")).hasText(visitor.word("detour.until.missing"));
            visitor.field("detour.until").fill("2099-01-04");
            visitor.field("decide.text").fill(WORDS);
            visitor.press("verb.Hold");
            assertThat(visitor.notice()).containsText(visitor.word("refusal.HOLD_TOO_LONG"));
            assertThat(visitor.field("decide.text")).hasValue(WORDS);
            opened(visitor, "hold");
            visitor.field("detour.until").fill(tomorrow(visitor));
            visitor.press("verb.Hold");
            assertThat(visitor.part("told")).containsText(WORDS);
            assertThat(visitor.part("told")).containsText(visitor.word("step.HELD"));
            opened(visitor, "step-Resume");
            visitor.press("verb.Resume");
            visitor.press("verb.Endorse");
            opened(visitor, "step-Undo");
            visitor.press("verb.Undo");
            assertThat(visitor.part("why-me")).isVisible();
            assertThat(line(visitor, "UNDO")).hasCount(1);
        }
    }

    /** The next working day by the clock of the demonstration. */
    private static String tomorrow(Visitor visitor) {
        var now = visitor.part("strip-clock").locator("time").getAttribute("datetime");
        var day = java.time.Instant.parse(now.endsWith("Z") ? now : now + "Z")
                .atZone(java.time.ZoneId.of("Asia/Seoul"))
                .toLocalDate()
                .plusDays(1);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day.toString();
    }

    /** A condition is put in words, faced by the decider, and confirmed by its author. */
    void a_condition_is_put_and_met() {
        var id = CaseWork.smallVisit();
        CaseWork.yes(id);
        try (var visitor = Visitor.as(OPEN_DATA, look, controls)) {
            visitor.openCase(id);
            visitor.field("weight.CONDITION").check();
            visitor.press("verb.Concur");
            assertThat(visitor.page().locator(".wrong").getByText(visitor.word("decide.reason.missing")))
                    .isVisible();
            visitor.field("decide.text").fill(WORDS);
            visitor.press("verb.Concur");
            assertThat(visitor.part("told")).containsText(visitor.word("proviso.OPEN"));
            CaseWork.untilDecision(id);
            visitor.become(DIRECTOR);
            visitor.openCase(id);
            assertThat(visitor.part("dissent")).containsText(visitor.word("dissent.condition"));
            visitor.become(OPEN_DATA);
            visitor.openCase(id);
            opened(visitor, "step-ConfirmCondition");
            visitor.field("stepact.text.ConfirmCondition").fill("확인하였습니다.");
            visitor.press("verb.ConfirmCondition");
            assertThat(visitor.part("told")).containsText(visitor.word("proviso.MET"));
            visitor.become(DIRECTOR);
            visitor.openCase(id);
            assertThat(visitor.part("dissent")).hasCount(0);
            sentBack(visitor);
        }
    }

    /** The decider has the head of the division look again; the text stays. */
    private static void sentBack(Visitor visitor) {
        opened(visitor, "send-back");
        visitor.press("verb.ReturnToStep");
        assertThat(visitor.part("send-back").locator(".wrong")).hasText(visitor.word("detour.target.missing"));
        visitor.field("detour.target").selectOption(new SelectOption().setIndex(1));
        visitor.field("decide.text").fill(WORDS);
        visitor.press("verb.ReturnToStep");
        assertThat(line(visitor, "RETURN_TO_STEP").locator(".quote")).hasText(WORDS);
        assertThat(visitor.part("why-me")).hasCount(0);
    }

    /** One unit hands its step to a colleague, another is not concerned, a third is asked as well. */
    void desks_are_added_handed_on_and_not_concerned() {
        var id = CaseWork.smallVisit();
        CaseWork.yes(id);
        try (var visitor = Visitor.as("park.jiho", look, controls)) {
            visitor.openCase(id);
            opened(visitor, "case-AddStep");
            visitor.press("verb.AddStep");
            assertThat(visitor.part("case-AddStep").locator(".wrong"))
                    .hasText(new String[] {visitor.word("post.missing"), visitor.word("decide.reason.missing")});
            visitor.part("case-AddStep")
                    .locator("label", new Locator.LocatorOptions().setHasText(visitor.word("stepkind.CONCURRENCE")))
                    .click();
            visitor.field("post.asked").selectOption(option(visitor, "post.asked", "통상협력과장|Trade and Industry"));
            visitor.part("case-AddStep").locator("textarea").fill(WORDS);
            visitor.press("verb.AddStep");
            assertThat(line(visitor, "ADD_STEP")).hasCount(1);
            visitor.become(OPEN_DATA);
            visitor.openCase(id);
            opened(visitor, "step-Reassign");
            visitor.press("verb.Reassign");
            assertThat(visitor.part("step-Reassign").locator(".wrong"))
                    .hasText(new String[] {visitor.word("post.missing"), visitor.word("decide.reason.missing")});
            visitor.field("post.colleague")
                    .selectOption(option(visitor, "post.colleague", visitor.word("share.LOT") + " "));
            visitor.part("step-Reassign").locator("textarea").fill(WORDS);
            visitor.press("verb.Reassign");
            assertThat(visitor.page()).hasURL(Pattern.compile("inbox\\.xhtml"));
            visitor.become("seo.dongha");
            visitor.openCase(id);
            assertThat(line(visitor, "REASSIGN").locator(".chip")).hasText(visitor.word("share.LOT"));
            visitor.press("verb.NoInterest");
            assertThat(line(visitor, "NO_INTEREST")).hasCount(1);
        }
    }

    /** The head of the division corrects the title in place: a second version under the own name. */
    void a_text_is_edited_while_reviewing() {
        var id = CaseWork.smallVisit();
        try (var visitor = Visitor.as(HEAD, look, controls)) {
            visitor.openCase(id);
            visitor.page().locator("a[href*='edit.xhtml']").click();
            visitor.settle();
            visitor.press("verb.Edit");
            assertThat(visitor.notice()).containsText(visitor.word("edit.unchanged"));
            var form = new DraftForm(visitor);
            form.field("titleKo").locator("input").fill("");
            form.field("titleKo").locator("input").press("Tab");
            visitor.page().locator(".problem-links a[href*='titleKo']").first().click();
            visitor.press("verb.Edit");
            assertThat(form.wrong("titleKo")).isVisible();
            form.field("titleKo").locator("input").fill("아스타나 대표단 방문 (고침)");
            visitor.field("edit.opinion").fill(WORDS);
            visitor.press("verb.Edit");
            assertThat(visitor.page()).hasURL(Pattern.compile("case\\.xhtml"));
            assertThat(line(visitor, "EDIT").locator(".quote")).hasText(WORDS);
            assertThat(visitor.page().locator(".case-head [aria-current=true]"))
                    .hasText(visitor.word("case.version", 2));
            visitor.openCase(CaseWork.smallVisit());
            visitor.page().locator("a[href*='edit.xhtml']").click();
            visitor.settle();
            visitor.page().locator(".case-head .back").click();
            assertThat(visitor.page()).hasURL(Pattern.compile("case\\.xhtml"));
        }
    }

    /** A conflict of interest: the decider is asked no more, and a substitute finds the case in the own inbox. */
    void a_conflict_of_interest_is_declared() {
        var id = CaseWork.smallVisitBeforeDecision();
        try (var visitor = Visitor.as(DIRECTOR, look, controls)) {
            visitor.openCase(id);
            opened(visitor, "step-Recuse");
            visitor.press("verb.Recuse");
            assertThat(visitor.part("step-Recuse").locator(".wrong")).hasText(visitor.word("decide.reason.missing"));
            visitor.part("step-Recuse").locator("textarea").fill(WORDS);
            visitor.press("verb.Recuse");
            assertThat(visitor.page()).hasURL(Pattern.compile("inbox\\.xhtml"));
            var substitute = SampleDesks.loginAt(
                    CaseWork.asked(id).orElseThrow().getJsonObject("post").getString("ko"));
            visitor.become(substitute);
            visitor.openCase(id);
            assertThat(visitor.part("told")).containsText(visitor.word("told.recused"));
            assertThat(visitor.part("told").locator(".quote")).hasText(WORDS);
            assertThat(line(visitor, "RECUSE")).hasCount(1);
            assertThat(visitor.part("why-me")).isVisible();
        }
    }

    static String option(Visitor visitor, String field, String label) {
        return String.valueOf(visitor.field(field)
                .locator("option")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(label)))
                .first()
                .getAttribute("value"));
    }

    /** Opens a quiet part unless it is open. */
    static void opened(Visitor visitor, String part) {
        if (visitor.part(part).getAttribute("open") == null) {
            visitor.part(part).locator("summary").click();
            visitor.settle();
        }
    }

    static Locator line(Visitor visitor, String act) {
        return visitor.page().locator(".trail-line[data-act=" + act + "]");
    }
}

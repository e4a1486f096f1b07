package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import dojang.support.CaseWork;
import java.util.regex.Pattern;

/** What follows a decision: readers, instructions, issuing, and a case in its place. */
record SequelStories(Look look, Controls controls) {

    private static final String DRAFTER = "park.jiho";
    private static final String HEAD = "kim.seoyeon";
    private static final String DIRECTOR = "han.minjae";
    private static final String ASTANA = "아스타나시 디지털국";
    private static final String ALMATY = "알마티시 디지털국";

    /** The decider orders something; a chosen reader reads, with a word. */
    void a_decision_is_followed_by_an_instruction_and_read() {
        var id = decided();
        try (var visitor = Visitor.as(DIRECTOR, look, controls)) {
            visitor.openCase(id);
            DetourStories.opened(visitor, "case-Instruct");
            visitor.press("verb.Instruct");
            assertThat(visitor.part("case-Instruct").locator(".wrong")).hasText(new String[] {
                visitor.word("post.missing"),
                visitor.word("decide.reason.missing"),
                visitor.word("detour.until.missing")
            });
            visitor.field("post.owner").selectOption(new SelectOption().setIndex(2));
            visitor.field("caseact.instruction").fill("결과를 보고할 것");
            visitor.field("caseact.due").fill("2099-01-05");
            visitor.press("verb.Instruct");
            assertThat(visitor.page().locator("[id=duties]")).containsText("결과를 보고할 것");
            circulate(visitor);
        }
    }

    private static void circulate(Visitor visitor) {
        DetourStories.opened(visitor, "case-Circulate");
        visitor.press("verb.Circulate");
        assertThat(visitor.part("case-Circulate").locator(".wrong")).hasText(visitor.word("post.missing"));
        visitor.part("case-Circulate")
                .locator("label", new Locator.LocatorOptions().setHasText(Pattern.compile("임채원|Im Chaewon")))
                .first()
                .click();
        visitor.press("verb.Circulate");
        assertThat(visitor.part("readers")).containsText(visitor.word("stepkind.CIRCULATION"));
        var id = visitor.page().url().replaceAll(".*case=([0-9a-f-]{36}).*", "$1");
        visitor.become("im.chaewon");
        visitor.openCase(id);
        visitor.field("decide.text.read").fill("참고하겠습니다.");
        visitor.press("verb.Read");
        assertThat(visitor.part("readers")).containsText("참고하겠습니다.");
    }

    /** Exactly what was approved goes out; where it arrives is noted, and more recipients need the head's reason. */
    void an_approved_text_is_issued_and_arrives() {
        var id = decided();
        try (var visitor = Visitor.as(DRAFTER, look, controls)) {
            visitor.open("approval/issuing.xhtml")
                    .page()
                    .locator(".lines a[href*='" + id + "']")
                    .click();
            DetourStories.opened(visitor, "issue");
            visitor.press("verb.Issue");
            assertThat(visitor.part("issue").locator(".wrong")).hasText(visitor.word("refusal.NO_RECIPIENT"));
            visitor.field("issue.name", 1).fill(ASTANA);
            visitor.field("issue.channel").selectOption("POST");
            visitor.field("seal.SIGNATURE").check();
            visitor.press("issue.more");
            visitor.field("issue.name", 2).fill(ASTANA);
            visitor.press("verb.Issue");
            assertThat(visitor.notice()).containsText(visitor.word("refusal.RECIPIENT_KNOWN"));
            visitor.field("issue.name", 2).fill("");
            visitor.press("verb.Issue");
            assertThat(visitor.part("state")).hasText(visitor.word("state.ISSUED"));
            visitor.press("issue.receipt", ASTANA);
            assertThat(visitor.page().locator("[data-recipient] .badge.is-success"))
                    .hasCount(1);
            visitor.become(HEAD);
            visitor.openCase(id);
            DetourStories.opened(visitor, "redispatch");
            visitor.field("issue.name", 1).fill(ALMATY);
            visitor.press("verb.Redispatch");
            assertThat(visitor.part("redispatch").locator(".wrong")).hasText(visitor.word("decide.reason.missing"));
            visitor.part("redispatch").locator("textarea").fill("추가 요청");
            visitor.press("verb.Redispatch");
            assertThat(visitor.page().locator("[data-recipient]")).hasCount(2);
        }
    }

    /** A new draft starts as a copy; the decided case stays as it is. */
    void a_case_is_drafted_in_its_place() {
        var id = decided();
        try (var visitor = Visitor.as(DRAFTER, look, controls)) {
            visitor.openCase(id);
            DetourStories.opened(visitor, "case-Supersede");
            visitor.press("verb.Supersede");
            assertThat(visitor.page()).hasURL(Pattern.compile("approval/draft\\.xhtml"));
            assertThat(visitor.page().locator("[id='draft:f-titleKo']")).hasValue(Pattern.compile("카자흐스탄"));
        }
    }

    /** A decision is not undone; its revocation is drafted from it and names it. */
    void its_revocation_is_drafted() {
        var id = decided();
        try (var visitor = Visitor.as(DRAFTER, look, controls)) {
            visitor.openCase(id);
            var reference = visitor.part("reference").innerText();
            DetourStories.opened(visitor, "case-Revoke");
            visitor.press("verb.Revoke");
            assertThat(visitor.page()).hasURL(Pattern.compile("approval/draft\\.xhtml"));
            assertThat(visitor.page().locator("[id='draft:f-revoked']")).hasValue(Pattern.compile(reference));
            assertThat(visitor.page().locator("[id='draft:f-purpose']")).isEmpty();
            visitor.page().locator("[id='draft:f-purpose']").fill("방문이 무산됨");
            visitor.page().locator("[id='draft:f-effects']").fill("예약을 해지하고 대사관에 알림");
            visitor.page().locator("[id='draft:f-revoked']").fill("V-0000-0000");
        }
    }

    private static String decided() {
        var id = CaseWork.smallVisitBeforeDecision();
        CaseWork.yes(id);
        return id;
    }
}

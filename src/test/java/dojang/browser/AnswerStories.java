package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dojang.support.CaseWork;
import dojang.support.SmallPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** Reviewers, concurring units, the decider and the drafting side press each of their buttons. */
record AnswerStories(Look look, Controls controls) {

    private static final String DRAFTER = "park.jiho";
    private static final String HEAD = "kim.seoyeon";
    private static final String OPEN_DATA = "im.chaewon";
    private static final String BUDGET = "seo.dongha";
    private static final String DIRECTOR = "han.minjae";
    private static final byte[] PLAN = SmallPdf.saying("plan");

    /** A return needs its reason; the drafter corrects, and the second version stands beside the first. */
    void a_case_is_returned_and_comes_again() {
        var id = CaseWork.smallVisit();
        try (var visitor = Visitor.as(HEAD, look, controls)) {
            visitor.openCase(id);
            needsReason(visitor, "verb.Return", "decide.text");
            visitor.press("verb.Return");
            visitor.field("why.back.FACTS").check();
            visitor.press("decide.confirm.yes.Return");
            stands(visitor, "RETURNED");
            visitor.become(DRAFTER);
            visitor.openCase(id);
            assertThat(line(visitor, "RETURN").locator(".quote")).hasText(reason(visitor));
            assertThat(line(visitor, "RETURN").locator(".chip")).hasText(visitor.word("why.back.FACTS"));
            visitor.press("verb.Revise");
            attachPlan(visitor);
            visitor.press("verb.Submit");
            stands(visitor, "IN_APPROVAL");
            visitor.press("changes.show", 1);
            assertThat(visitor.part("changes")).containsText(visitor.word("changes.none"));
            downloadPlan(visitor);
            version(visitor, 1);
            assertThat(visitor.page().locator(".case-head .note")).hasText(visitor.word("case.old"));
            version(visitor, 2);
            assertThat(visitor.page().locator(".case-head .note")).hasCount(0);
            printed(visitor);
            visitor.page().locator(".case-head a[href='#trail']").click();
            assertThat(visitor.page().locator("[id=trail] h2")).isInViewport();
            visitor.page().locator(".case-head .back").click();
            assertThat(visitor.page()).hasURL(Pattern.compile("inbox\\.xhtml"));
        }
    }

    /** The sheet leads back, and comes as PDF. */
    private static void printed(Visitor visitor) {
        var page = visitor.page();
        page.locator(".case-head a[href*='sheet.xhtml']").click();
        visitor.settle();
        assertThat(visitor.part("particulars")).containsText(visitor.word("state.IN_APPROVAL"));
        var download =
                page.waitForDownload(() -> page.locator("a[href*='sheet.pdf']").click());
        assertThat(bytes(download)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        page.locator(".page-head a[href*='case.xhtml']").click();
        visitor.settle();
    }

    private static byte[] bytes(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void version(Visitor visitor, int number) {
        var link = visitor.page().locator(".case-head .filter[href*='version=" + number + "']");
        link.click();
        visitor.settle();
        assertThat(link).hasAttribute("aria-current", "true");
    }

    private static void attachPlan(Visitor visitor) {
        var page = visitor.page();
        assertThat(page).hasURL(Pattern.compile("draft\\.xhtml"));
        page.locator("input[type=file]").setInputFiles(new FilePayload("plan.pdf", "application/pdf", PLAN));
        assertThat(page.locator("[id=files]")).containsText("plan.pdf");
        visitor.settle();
    }

    /** What is handed out is what was attached, byte for byte. */
    private static void downloadPlan(Visitor visitor) {
        var page = visitor.page();
        var download = page.waitForDownload(
                () -> page.locator("a[download='plan.pdf']").click());
        try {
            assertThat(Files.readAllBytes(download.path())).isEqualTo(PLAN);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** With opinions all the way; the decider has to face the dissent before the decision is taken. */
    void a_case_is_decided_over_a_dissent() {
        var id = CaseWork.smallVisit();
        try (var visitor = Visitor.as(HEAD, look, controls)) {
            withOpinion(visitor, id, "verb.Endorse", "ENDORSE", "ENDORSED_WITH_OPINION");
            visitor.become(OPEN_DATA);
            visitor.openCase(id);
            needsReason(visitor, "verb.NonConcur", "decide.text");
            visitor.press("verb.NonConcur");
            assertThat(line(visitor, "NON_CONCUR").locator(".quote")).hasText(reason(visitor));
            assertThat(visitor.page().locator(".box-outcome").getByText(visitor.word("outcome.NON_CONCUR")))
                    .isVisible();
            visitor.become(BUDGET);
            withOpinion(visitor, id, "verb.Concur", "CONCUR", "CONCUR_WITH_OPINION");
            visitor.become(DIRECTOR);
            visitor.openCase(id);
            approveOverDissent(visitor);
        }
    }

    private static void approveOverDissent(Visitor visitor) {
        assertThat(visitor.part("dissent")).containsText(reason(visitor));
        approveInVain(visitor);
        visitor.part("dissent").locator("input[type=checkbox]").check();
        approveInVain(visitor);
        assertThat(visitor.field("dissent.reason")).isFocused();
        visitor.field("dissent.reason").fill("기한 안에 보완하기로 하였음");
        visitor.press("verb.Approve.DELEGATED_DECISION");
        assertThat(visitor.part("confirm")).containsText(visitor.word("decide.confirm.Approve"));
        visitor.press("decide.confirm.no");
        assertThat(visitor.part("confirm")).hasCount(0);
        approve(visitor);
        stands(visitor, "APPROVED");
        assertThat(visitor.part("register").locator("strong")).hasText(Pattern.compile("GEG-\\d{4}-\\d+"));
    }

    /** Said at the place where something is missing, before anything is asked of the rules. */
    private static void approveInVain(Visitor visitor) {
        visitor.press("verb.Approve.DELEGATED_DECISION");
        assertThat(visitor.part("dissent").locator(".wrong")).hasText(visitor.word("refusal.DISSENT_NOT_ACKNOWLEDGED"));
        assertThat(visitor.part("confirm")).hasCount(0);
        stands(visitor, "IN_APPROVAL");
    }

    private static void approve(Visitor visitor) {
        visitor.press("verb.Approve.DELEGATED_DECISION");
        visitor.press("decide.confirm.yes.Approve");
    }

    /** Without opinions; a no of the decider is a decision with a number too. */
    void a_case_is_declined() {
        var id = CaseWork.smallVisit();
        try (var visitor = Visitor.as(HEAD, look, controls)) {
            plainly(visitor, id, "verb.Endorse", "ENDORSE");
            visitor.become(OPEN_DATA);
            plainly(visitor, id, "verb.Concur", "CONCUR");
            CaseWork.yes(id);
            visitor.become(DIRECTOR);
            visitor.openCase(id);
            needsReason(visitor, "verb.Decline", "decide.text");
            visitor.press("verb.Decline");
            assertThat(visitor.part("confirm")).containsText(visitor.word("decide.confirm.Decline"));
            visitor.press("decide.confirm.yes.Decline");
            stands(visitor, "DECLINED");
            assertThat(visitor.part("register")).isVisible();
            assertThat(line(visitor, "DECLINE").locator(".quote")).hasText(reason(visitor));
        }
    }

    /** The drafter pulls one case back, the head of the unit ends another. */
    void cases_are_recalled_and_withdrawn() {
        var recalled = CaseWork.smallVisit();
        var withdrawn = CaseWork.smallVisit();
        try (var visitor = Visitor.as(DRAFTER, look, controls)) {
            visitor.openCase(recalled);
            assertThat(visitor.button("verb.Withdraw")).hasCount(0);
            needsReason(visitor, "verb.Recall", "drafter.reason");
            visitor.press("verb.Recall");
            stands(visitor, "RECALLED");
            assertThat(line(visitor, "RECALL").locator(".quote")).hasText(reason(visitor));
            visitor.become(HEAD);
            visitor.openCase(withdrawn);
            assertThat(visitor.button("verb.Recall")).hasCount(0);
            needsReason(visitor, "verb.Withdraw", "drafter.reason");
            visitor.press("verb.Withdraw");
            stands(visitor, "WITHDRAWN");
            assertThat(visitor.button("verb.Endorse")).hasCount(0);
        }
    }

    private static void plainly(Visitor visitor, String id, String verb, String act) {
        visitor.openCase(id);
        visitor.press(verb);
        assertThat(line(visitor, act)).hasCount(1);
        assertThat(line(visitor, act).locator(".quote")).hasCount(0);
        assertThat(visitor.part("why-me")).hasCount(0);
    }

    private static void withOpinion(Visitor visitor, String id, String verb, String act, String outcome) {
        visitor.openCase(id);
        visitor.part("because").locator("summary").click();
        assertThat(visitor.part("because").locator("tbody tr").first()).isVisible();
        visitor.field("decide.text").fill("의전 계획이 충실합니다.");
        visitor.field("weight.WISH").check();
        visitor.press(verb);
        assertThat(line(visitor, act).locator(".quote")).hasText("의전 계획이 충실합니다.");
        assertThat(visitor.page()
                        .locator(".box-outcome")
                        .getByText(visitor.word("outcome." + outcome))
                        .first())
                .isVisible();
    }

    /** Refused at its field without a reason, which is then written. */
    private static void needsReason(Visitor visitor, String verb, String field) {
        visitor.press(verb);
        assertThat(visitor.page().locator(".wrong").getByText(visitor.word("decide.reason.missing")))
                .isVisible();
        var wrong = visitor.field(field).and(visitor.page().locator("[aria-invalid=true]"));
        assertThat(wrong).hasCount(1);
        wrong.fill(reason(visitor));
    }

    private static String reason(Visitor visitor) {
        return visitor.look().language().equals("ko") ? "통역 계획을 보완해 주세요." : "Please add the interpreters.";
    }

    private static Locator line(Visitor visitor, String act) {
        return visitor.page().locator(".trail-line[data-act=" + act + "]");
    }

    private static void stands(Visitor visitor, String state) {
        assertThat(visitor.part("state")).hasText(visitor.word("state." + state));
    }
}

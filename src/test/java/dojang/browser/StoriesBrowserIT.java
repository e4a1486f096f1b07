package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.Papers;
import dojang.support.SampleDesks;
import dojang.support.WorksOnCases;
import jakarta.json.Json;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The two stories of the demonstration, as people live them at their screens. */
@WorksOnCases
class StoriesBrowserIT {

    private static final String DELEGATION_KO = "우즈베키스탄 디지털기술부 대표단(16명) 방문 접견 계획";
    private static final String WIDENING = "Widening of the Korea–Uzbekistan e-government MOU";
    private static final Pattern NUMBER = Pattern.compile("GEG-2024-\\d+");

    @Test
    @Tag("AS-04")
    @Tag("R-02")
    @Tag("R-03")
    @Tag("R-15")
    void the_sixteen_guests_go_from_the_inbox_to_the_ministers_decision_and_the_auditor_proves_it() {
        try (var visitor = Visitor.as("kim.seoyeon", Look.KOREAN_DESK)) {
            endorseOutOfTheInbox(visitor);
            var id = visitor.page().url().replaceAll(".*case=([0-9a-f-]{36}).*", "$1");
            for (var box = CaseWork.asked(id); box.isPresent(); box = CaseWork.asked(id)) {
                answer(
                        visitor,
                        id,
                        SampleDesks.loginAt(box.get().getJsonObject("post").getString("ko")));
            }
            assertThat(visitor.part("register").locator("strong")).hasText(NUMBER);
            assertThat(visitor.part("state")).hasText(visitor.word("state.APPROVED"));
            audit(visitor, id);
        }
    }

    private static void endorseOutOfTheInbox(Visitor visitor) {
        var page = visitor.open("inbox.xhtml?rows=200").page();
        page.locator(".desk-table a.row-link.only-wide")
                .filter(new Locator.FilterOptions().setHasText(DELEGATION_KO))
                .first()
                .click();
        assertThat(page.locator(".desk-preview .preview-title")).hasText(DELEGATION_KO);
        page.locator(".desk-preview a.button").click();
        assertThat(visitor.part("why-me")).containsText(visitor.word("why.because"));
        assertThat(page.locator("h1")).hasText(DELEGATION_KO);
        page.getByLabel(visitor.word("decide.text")).fill("의전 계획이 충실합니다.");
        visitor.press("verb.Endorse");
        assertThat(page.locator(".notice")).containsText(said(visitor, "done.Endorse"));
        assertThat(page.locator(".trail-line[data-act=ENDORSE] .quote")).hasText("의전 계획이 충실합니다.");
    }

    /** Whoever is asked answers with a yes. */
    private static void answer(Visitor visitor, String id, String login) {
        visitor.become(login);
        visitor.openCase(id);
        assertThat(visitor.part("why-me")).isVisible();
        var verb = visitor.page().locator(".verbs .is-primary");
        boolean decides = verb.getAttribute("id").endsWith("approve");
        verb.click();
        if (decides) {
            assertThat(visitor.part("confirm")).containsText(visitor.word("decide.confirm.Approve"));
            visitor.press("decide.confirm.yes.Approve");
        }
        assertThat(visitor.page().locator(".notice")).isVisible();
        assertThat(visitor.part("why-me")).hasCount(0);
    }

    private static void audit(Visitor visitor, String id) {
        visitor.become("jin.sol");
        var page = visitor.openCase(id).page();
        assertThat(page.locator(".trail-line[data-act=APPROVE]")).hasCount(1);
        visitor.press("trail.verify");
        assertThat(page.locator("[data-proof=intact]")).containsText(visitor.word("proof.intact"));
        visitor.open("audit/history.xhtml?act=APPROVE");
        assertThat(page.locator("table.history [data-entry]").first()).containsText(visitor.word("act.APPROVE"));
        visitor.open("audit/verify.xhtml");
        visitor.press("verify.run");
        assertThat(page.locator("[data-proof=intact]")).containsText(visitor.word("proof.intact"));
    }

    @Test
    @Tag("R-17")
    @Tag("R-18")
    @Tag("R-36")
    void the_memorandum_waits_for_the_foreign_ministry_on_a_phone_in_english() {
        var paper = Json.createObjectBuilder(Papers.read(Papers.UZBEK_MOU))
                .add("titleEn", WIDENING)
                .add("signingDate", "2024-07-10");
        var id = Api.as("lee.subin").submitted("MOU_CONCLUSION", paper.build());
        try (var visitor = Visitor.as("kim.seoyeon", Look.ENGLISH_PHONE)) {
            var page = visitor.open("inbox.xhtml?rows=200").page();
            page.locator(".desk-table a.row-link.only-narrow[href*='" + id + "']")
                    .click();
            assertThat(page.locator("h1")).hasText(WIDENING);
            visitor.press("verb.Endorse");
            assertThat(page.locator(".notice")).containsText(said(visitor, "done.Endorse"));
            CaseWork.untilDecision(id);

            visitor.become("yun.seogang");
            visitor.openCase(id);
            assertThat(page.locator(".before .is-open")).isVisible();
            assertThat(visitor.button("verb.Approve.DECISION")).hasCount(0);
            clearTheGate(visitor, id);
            answer(visitor, id, "yun.seogang");
            assertThat(visitor.part("register").locator("strong")).hasText(NUMBER);
            doTheDuty(visitor, id);
        }
    }

    private static void clearTheGate(Visitor visitor, String id) {
        visitor.become("lee.subin");
        var page = visitor.openCase(id).page();
        var gate = page.locator("[data-gate=MOFA]");
        gate.locator("summary").click();
        gate.getByLabel(visitor.word("gates.note")).fill("Letter 2024-118");
        visitor.press("verb.SendGate");
        assertThat(gate.locator(".badge").first()).hasText(visitor.word("gatestate.SENT"));
        gate.locator("summary").click();
        visitor.press("verb.AnswerGate");
        assertThat(gate.locator(".wrong"))
                .hasText(new String[] {visitor.word("gates.answer.missing"), visitor.word("gates.note.missing")});
        gate.getByLabel(visitor.word("gates.answer")).selectOption("NO_OBJECTION");
        gate.getByLabel(visitor.word("gates.note")).fill("Treaties Bureau: no objection");
        visitor.press("verb.AnswerGate");
        assertThat(gate.locator(".badge").first()).hasText(visitor.word("gatestate.NO_OBJECTION"));
    }

    private static void doTheDuty(Visitor visitor, String id) {
        visitor.become("lee.subin");
        var duty = visitor.openCase(id).page().locator("[data-duty=REGISTRATION]");
        duty.locator("summary").click();
        visitor.press("verb.DoDuty");
        assertThat(duty.locator(".wrong")).hasText(visitor.word("duties.note.missing"));
        duty.getByLabel(visitor.word("duties.note")).fill("Registered as 2024-0031");
        visitor.press("verb.DoDuty");
        assertThat(duty.locator(".badge").first()).hasText(visitor.word("dutystate.DONE"));
    }

    /** The sentence about the case on screen. */
    private static String said(Visitor visitor, String key) {
        return visitor.word(key, visitor.part("reference").textContent().strip());
    }
}

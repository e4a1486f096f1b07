package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.DemoTime;
import dojang.support.MovesTheClock;
import dojang.support.Papers;
import org.junit.jupiter.api.Tag;

/** Substitutes act while holders are away, and only then; the sheet says who signed for whom. */
@MovesTheClock
class ActingBrowserIT {

    private static final String DIVISION_HEAD = "kim.seoyeon";
    private static final String DIRECTOR = "han.minjae";

    @EachLook
    @Tag("AS-21")
    @Tag("R-37")
    void the_division_head_decides_while_the_director_is_on_leave_and_he_reports_on_his_return(Look look) {
        var id = CaseWork.smallVisitBeforeDecision();
        try (var time = DemoTime.at("2024-04-19T17:00");
                var visitor = Visitor.as(DIVISION_HEAD, look)) {
            visitor.openCase(id);
            assertThat(visitor.button("verb.Approve.acting")).hasCount(0);
            time.moveTo("2024-04-22T10:00");
            openFromInbox(visitor, id);
            visitor.press("verb.Approve.acting");
            assertThat(visitor.part("confirm")).containsText(visitor.word("decide.confirm.Approve"));
            visitor.press("decide.confirm.yes.Approve");
            assertThat(visitor.part("state")).hasText(visitor.word("state.APPROVED"));
            signedForTheDirector(visitor);
            assertThat(postReport(visitor)).hasText(visitor.word("dutystate.DUE"));

            time.moveTo("2024-04-25T09:30");
            visitor.become(DIRECTOR);
            report(visitor, id);
        }
    }

    private static void openFromInbox(Visitor visitor, String id) {
        var page = visitor.open("inbox.xhtml?tab=waiting&rows=200").page();
        var width = visitor.look().isPhone() ? ".only-narrow" : ".only-wide";
        var row = page.locator("tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("a.row-link" + width + "[href*='" + id + "']")));
        assertThat(row.locator(".cell-step")).containsText(visitor.word("mark.ACTING"));
        row.locator("a.row-link" + width).click();
        if (!visitor.look().isPhone()) {
            page.locator(".desk-preview a.button").click();
        }
        assertThat(visitor.part("why-me")).containsText(visitor.word("mark.ACTING"));
    }

    /** 전결 over the director's post, 대결 with the signature, no second box for the signer and no empty one. */
    private static void signedForTheDirector(Visitor visitor) {
        boolean korean = visitor.look().language().equals("ko");
        var director = korean ? "한민재" : "Han Minjae";
        var head = korean ? "김서연" : "Kim Seoyeon";
        var boxes = visitor.page().locator("#case .boxes .box");
        var delegated = marked(boxes, visitor.word("mark.DELEGATED"));
        assertThat(delegated.locator(".box-name")).hasText(director);
        assertThat(delegated.locator(".box-foot")).hasText(visitor.word("box.away"));
        assertThat(delegated.locator(".seal")).hasCount(0);
        var acting = marked(boxes, visitor.word("mark.ACTING"));
        assertThat(acting.locator(".box-name")).hasText(head);
        assertThat(acting.locator(".box-acting")).hasText(visitor.word("case.for", director));
        assertThat(acting.locator(".seal")).hasCount(1);
        assertThat(boxes.locator(".box-name").allTextContents())
                .allSatisfy(name -> assertThat(name).isNotBlank())
                .filteredOn(head::equals)
                .hasSize(1);
        assertThat(visitor.page().locator(".trail-line[data-act=APPROVE] .person"))
                .containsText(visitor.word("case.for", director));
    }

    private static Locator marked(Locator boxes, String mark) {
        return boxes.filter(new Locator.FilterOptions()
                .setHas(boxes.page()
                        .locator(".box-mark")
                        .getByText(mark, new Locator.GetByTextOptions().setExact(true))));
    }

    private static Locator postReport(Visitor visitor) {
        return visitor.page().locator("[data-duty=POST_REPORT] .badge").first();
    }

    private static void report(Visitor visitor, String id) {
        visitor.openCase(id);
        assertThat(visitor.button("verb.Approve.acting")).hasCount(0);
        var duty = visitor.page().locator("[data-duty=POST_REPORT]");
        duty.locator("summary").click();
        duty.getByLabel(visitor.word("duties.note")).fill("2024. 4. 25. 국장 보고");
        visitor.press("verb.DoDuty");
        assertThat(postReport(visitor)).hasText(visitor.word("dutystate.DONE"));
        assertThat(duty.locator(".quote")).hasText("2024. 4. 25. 국장 보고");
    }

    @EachLook
    @Tag("R-37")
    void a_concurrence_by_a_substitute_is_marked_as_such(Look look) {
        var id = Api.as("park.jiho").submitted("HOST_VISIT", Papers.read(Papers.UZBEK_VISIT));
        CaseWork.yes(id);
        try (var time = DemoTime.at("2024-05-08T10:00");
                var visitor = Visitor.as("sin.doyun", look)) {
            visitor.openCase(id);
            assertThat(visitor.part("why-me")).containsText(visitor.word("mark.ACTING"));
            visitor.press("verb.Concur");
            var box = marked(visitor.page().locator("#case .boxes .box"), visitor.word("mark.ACTING_OFFICIAL"));
            var away = look.language().equals("ko") ? "구하늘" : "Gu Haneul";
            assertThat(box.locator(".box-acting")).hasText(visitor.word("case.for", away));
            time.moveTo("2024-05-13T10:00");
            visitor.openCase(id);
            assertThat(visitor.part("why-me")).hasCount(0);
        }
    }
}

package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dojang.support.Papers;
import dojang.support.SmallPdf;
import dojang.support.WorksOnCases;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Officers write what the demonstration does not know, from the empty form to the submission. */
@WorksOnCases
class DraftBrowserIT {

    @Test
    @Tag("R-01")
    @Tag("T-62")
    void a_visit_is_written_from_the_empty_form_on_a_desk_in_korean() {
        try (var visitor = Visitor.as("park.jiho", Look.KOREAN_DESK)) {
            var form = DraftForm.create(visitor, "HOST_VISIT");
            nothingTypedIsLost(visitor, form);
            form.fillIn(Papers.read(Papers.KENYA_VISIT));
            rowsComeAndGo(visitor, form);
            attach(visitor);
            visitor.press("verb.Save");
            assertThat(visitor.page().locator(".chain")).containsText("글로벌협력국장");
            assertThat(visitor.page().locator("#problems-title")).hasText(visitor.word("draft.ready"));
            submit(visitor);
            assertThat(visitor.page().locator("[data-section=MEMBERS]")).containsText("12");
            assertThat(visitor.page().locator("a[download='plan.pdf']")).isVisible();
        }
    }

    /** A number nobody can read is refused at its field, and stays there with everything else. */
    private static void nothingTypedIsLost(Visitor visitor, DraftForm form) {
        form.field("titleKo").locator("input").fill("케냐 방문");
        form.field("guestCount").locator("input").fill("열두 명");
        visitor.press("verb.Submit");
        assertThat(form.wrong("guestCount")).isVisible();
        assertThat(form.wrong("abstract")).isVisible();
        assertThat(form.field("guestCount").locator("input")).hasValue("열두 명");
        assertThat(form.field("guestCount").locator("input")).hasAttribute("aria-invalid", "true");
        assertThat(form.field("titleKo").locator("input")).hasValue("케냐 방문");
    }

    private static void rowsComeAndGo(Visitor visitor, DraftForm form) {
        var rows = form.table("items").locator(".form-row");
        form.addRow("items");
        assertThat(rows).hasCount(3);
        form.row("items", 2).locator("[data-field=activity] input").fill("만찬");
        row(visitor, form, 2, "row.up.which");
        assertThat(form.row("items", 1).locator("[data-field=activity] input")).hasValue("만찬");
        row(visitor, form, 1, "row.down.which");
        assertThat(form.row("items", 2).locator("[data-field=activity] input")).hasValue("만찬");
        row(visitor, form, 2, "row.remove.which");
        assertThat(rows).hasCount(2);
        assertThat(form.row("items", 1).locator("[data-field=activity] input")).hasValue("체험관 견학");
    }

    private static void row(Visitor visitor, DraftForm form, int index, String key) {
        form.row("items", index)
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName(visitor.word(key, index + 1)))
                .click();
        visitor.settle();
    }

    /** A file that is not fit is refused, one is taken off again, one stays. */
    private static void attach(Visitor visitor) {
        var page = visitor.page();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("script.html", "text/html", "<p>".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("[id=files] .wrong")).hasText(visitor.word("refusal.FILE_KIND"));
        page.locator("input[type=file]").setInputFiles(new FilePayload("empty.pdf", "application/pdf", new byte[0]));
        assertThat(page.locator("[id=files] .wrong")).hasText(visitor.word("refusal.FILE_EMPTY"));
        page.locator("input[type=file]").setInputFiles(pdf());
        assertThat(page.locator("[id=files]")).containsText("plan.pdf");
        visitor.press("files.remove.which", "plan.pdf");
        assertThat(page.locator("[id=files]")).not().containsText("plan.pdf");
        page.locator("input[type=file]").setInputFiles(pdf());
        assertThat(page.locator("[id=files]")).containsText("plan.pdf");
        visitor.settle();
    }

    private static FilePayload pdf() {
        return new FilePayload("plan.pdf", "application/pdf", SmallPdf.saying("plan"));
    }

    @Test
    @Tag("R-17")
    void a_memorandum_is_written_from_the_empty_form_on_a_phone_in_english() {
        try (var visitor = Visitor.as("lee.subin", Look.ENGLISH_PHONE)) {
            var form = DraftForm.create(visitor, "MOU_CONCLUSION");
            form.fillIn(Papers.read(Papers.COLOMBIA_MOU));
            visitor.press("verb.Save");
            assertThat(visitor.page().locator(".chain")).containsText("Legal Affairs");
            assertThat(visitor.page().locator("#problems-title")).hasText(visitor.word("draft.ready"));
            submit(visitor);
            assertThat(visitor.page().locator("[data-section='TEXT.p1'] h2")).hasText("Text 1");
            assertThat(visitor.page().locator("[data-gate=MOFA]")).isVisible();
        }
    }

    private static void submit(Visitor visitor) {
        visitor.press("verb.Submit");
        assertThat(visitor.page()).hasURL(Pattern.compile("case\\.xhtml"));
        assertThat(visitor.part("state")).hasText(visitor.word("state.IN_APPROVAL"));
    }
}

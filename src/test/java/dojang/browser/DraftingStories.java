package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dojang.support.Api;
import dojang.support.Papers;
import dojang.support.SmallPdf;
import jakarta.json.Json;
import java.util.regex.Pattern;

/** Whoever drafts uses every field, row and button of the form. */
record DraftingStories(Look look, Controls controls) {

    private static final String INPUTS =
            "form[data-live] input:not([type=hidden]):not([type=file]), form[data-live] textarea, form[data-live] select";

    /** What stands in each field, in order. */
    private static final String VALUES = "() => Array.from(document.querySelectorAll(\"" + INPUTS + "\"))"
            + ".map(field => field.id + ' = ' + (field.type === 'checkbox' ? field.checked : field.value))";

    /** Something plausible in each field, as if it had been typed; typing by hand has stories of its own. */
    private static final String FILL = "() => document.querySelectorAll(\"" + INPUTS + "\").forEach(field => {" + """
            const kind = field.list ? 'country' : field.inputMode === 'numeric' ? 'number' : field.type;
            const typed = {'country': () => field.list.options[3].value, 'select-one': () => field.options[1].value,
                'date': () => '2024-06-03', 'datetime-local': () => '2024-06-03T10:30', 'number': () => '7'};
            field.focus();
            if (kind === 'checkbox') {
                field.checked = true;
            } else {
                field.value = (typed[kind] || (() => '가나다 7'))();
            }
            ['input', 'change'].forEach(event => field.dispatchEvent(new Event(event, {bubbles: true})));
        })""";

    /** Something plausible goes into each field of the kind; after saving and opening again it is all there. */
    void every_field_is_kept(String drafter, String kind, String table) {
        try (var visitor = Visitor.as(drafter, look, controls)) {
            var form = DraftForm.create(visitor, kind);
            var page = visitor.page();
            page.locator("fieldset.form-table").all().forEach(rows -> oneRow(visitor, rows));
            page.evaluate(FILL);
            assertThat(page.locator(".save-typed")).isVisible();
            visitor.press("verb.Save");
            assertThat(page.locator(".save-saved")).isVisible();
            var typed = page.evaluate(VALUES);
            visitor.open(page.url());
            assertThat(page.evaluate(VALUES)).isEqualTo(typed);
            rows(visitor, form, table);
            files(visitor);
            problems(visitor);
            page.locator(".back").click();
            assertThat(page).hasURL(Pattern.compile("inbox\\.xhtml\\?tab=returned"));
        }
    }

    private static void oneRow(Visitor visitor, Locator table) {
        if (table.locator(".form-row").count() == 0) {
            table.locator("button[id*=':add-']").click();
            table.locator(".form-row").waitFor();
            visitor.settle();
        }
    }

    /** A second row changes places with the first one and goes away again. */
    private static void rows(Visitor visitor, DraftForm form, String table) {
        var rows = form.table(table).locator(".form-row");
        int before = rows.count();
        form.addRow(table);
        var text = rows.nth(before).locator("input[type=text], textarea").first();
        text.fill("새 줄");
        press(visitor, rows.nth(before), "row.up.which", before + 1);
        assertThat(rows.nth(before - 1).locator("input[type=text], textarea").first())
                .hasValue("새 줄");
        press(visitor, rows.nth(before - 1), "row.down.which", before);
        assertThat(rows.nth(before).locator("input[type=text], textarea").first())
                .hasValue("새 줄");
        press(visitor, rows.nth(before), "row.remove.which", before + 1);
        assertThat(rows).hasCount(before);
    }

    private static void press(Visitor visitor, Locator row, String key, int number) {
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(visitor.word(key, number)))
                .click();
        visitor.settle();
    }

    private static void files(Visitor visitor) {
        var page = visitor.page();
        attach(visitor, "virus.html", "text/html");
        assertThat(page.locator("[id=files] .wrong")).hasText(visitor.word("refusal.FILE_KIND"));
        attach(visitor, "note.pdf", "application/pdf");
        assertThat(page.locator("a[download='note.pdf']")).isVisible();
        assertThat(page.waitForDownload(
                                () -> page.locator("a[download='note.pdf']").click())
                        .suggestedFilename())
                .isEqualTo("note.pdf");
        visitor.press("files.remove.which", "note.pdf");
        assertThat(page.locator("a[download='note.pdf']")).hasCount(0);
    }

    private static void attach(Visitor visitor, String name, String type) {
        var bytes = SmallPdf.saying("note");
        visitor.page().locator("input[type=file]").setInputFiles(new FilePayload(name, type, bytes));
        visitor.page()
                .waitForCondition(() -> visitor.page()
                                .locator("[id=files] .wrong, a[download='" + name + "']")
                                .count()
                        > 0);
        visitor.settle();
    }

    /** What is missing is named, and its link leads to the field. */
    private static void problems(Visitor visitor) {
        var page = visitor.page();
        var because = visitor.part("because");
        if (because.count() > 0) {
            because.locator("summary").click();
        }
        new DraftForm(visitor).field("titleKo").locator("input").fill("");
        visitor.press("verb.Submit");
        assertThat(new DraftForm(visitor).wrong("titleKo")).isVisible();
        assertThat(visitor.notice()).isVisible();
        var link = page.locator(".problem-links a[href*='titleKo']").first();
        link.click();
        assertThat(page.locator("[id='draft:f-titleKo']")).isInViewport();
    }

    /** Whoever saves second is told, keeps the words, and may let them win. */
    void two_windows_on_one_draft() {
        var id = Api.as("park.jiho").drafted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        try (var visitor = Visitor.as("park.jiho", look, controls)) {
            visitor.open("approval/draft.xhtml?case=" + id);
            var other =
                    Json.createObjectBuilder(Papers.read(Papers.KAZAKH_VISIT)).add("titleEn", "Saved elsewhere");
            Api.as("park.jiho")
                    .put("api/drafts/" + id, Api.edits(1, other.build()))
                    .expect(200);
            var title = new DraftForm(visitor).field("titleEn").locator("input");
            title.fill("Typed here");
            visitor.press("verb.Save");
            assertThat(visitor.page().locator("#side, [id=side]").first())
                    .containsText(visitor.word("draft.overtaken"));
            assertThat(visitor.notice()).containsText(visitor.word("refusal.TEXT_CHANGED"));
            assertThat(visitor.page().locator(".save-typed")).isVisible();
            visitor.press("draft.overwrite");
            assertThat(visitor.page().locator(".save-saved")).isVisible();
            visitor.open("approval/draft.xhtml?case=" + id);
            assertThat(title).hasValue("Typed here");
        }
    }
}

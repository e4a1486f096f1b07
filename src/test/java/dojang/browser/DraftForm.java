package dojang.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** The form of a draft, filled in by hand: each value goes into the field that the page offers for it. */
final class DraftForm {

    private final Visitor visitor;

    DraftForm(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Opens an empty draft of this kind from the page of new drafts. */
    static DraftForm create(Visitor visitor, String kind) {
        visitor.open("approval/new.xhtml");
        visitor.page()
                .locator("[data-kind=" + kind + "]")
                .getByRole(AriaRole.BUTTON)
                .click();
        visitor.page().locator("form[data-live]").waitFor();
        visitor.settle();
        return new DraftForm(visitor);
    }

    /** The field of this name outside any table. */
    Locator field(String name) {
        return visitor.page().locator("[data-field='" + name + "']").first();
    }

    /** What the page says is wrong with the field. */
    Locator wrong(String name) {
        return field(name).locator(".wrong");
    }

    Locator table(String name) {
        return visitor.page().locator("[id='draft:t-" + name + "']");
    }

    Locator row(String table, int index) {
        return table(table).locator(".form-row").nth(index);
    }

    void addRow(String table) {
        int before = table(table).locator(".form-row").count();
        visitor.page().locator("[id='draft:add-" + table + "']").click();
        row(table, before).waitFor();
        visitor.settle();
    }

    void fillIn(JsonObject paper) {
        paper.forEach(this::fillIn);
    }

    void fillIn(String name, JsonValue value) {
        if (value instanceof JsonArray items && items.get(0) instanceof JsonObject) {
            for (int index = 0; index < items.size(); index++) {
                fillRow(name, index, items.getJsonObject(index));
            }
        } else {
            fillCell(field(name), value);
        }
    }

    private void fillRow(String table, int index, JsonObject cells) {
        if (row(table, index).count() == 0) {
            addRow(table);
        }
        cells.forEach((name, value) -> {
            if (!name.equals("id")) {
                fillCell(row(table, index).locator("[data-field='" + name + "']"), value);
            }
        });
    }

    private static void fillCell(Locator field, JsonValue value) {
        if (value instanceof JsonArray choices) {
            choices.getValuesAs(JsonString.class)
                    .forEach(choice -> field.locator("input[id$='-" + choice.getString() + "']")
                            .check());
        } else if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            field.locator("input[type=checkbox]").setChecked(value == JsonValue.TRUE);
        } else if (field.locator("select").count() > 0) {
            field.locator("select").selectOption(new SelectOption().setValue(text(value)));
        } else {
            field.locator("input, textarea").fill(text(value));
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}

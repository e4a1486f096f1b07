package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dojang.support.Api;
import dojang.support.ChangesTheRules;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Tag;

/** A form that an operator has laid into the folder comes into force by two people, as rules do. */
@ChangesTheRules
@Tag("SD-6")
class FormsBrowserIT {

    private static final String AUTHOR = "sim.gyuri";
    private static final String SECOND = "mun.gaon";
    private static final String KIND = "REVOCATION";

    /** Of the two versions there are, the one that is not in force. */
    @EachLook
    void a_form_comes_into_force_by_two(Look look) {
        int number = waiting().getInt("number");
        try (var visitor = Visitor.as(AUTHOR, look, Controls.of(look))) {
            visitor.open("policy/forms.xhtml");
            visitor.page()
                    .locator("[data-form='" + KIND + "-" + number + "'] a")
                    .click();
            assertThat(visitor.part("differences")).containsText("purpose");
            visitor.press("forms.propose");
            assertThat(visitor.part("state")).hasText(visitor.word("forms.waiting"));
            assertThat(visitor.button("forms.approve")).hasCount(0);
            var address = visitor.page().url();

            visitor.become(SECOND);
            visitor.open(address);
            visitor.press("forms.reject");
            assertThat(visitor.part("refused")).hasText(visitor.word("refusal.REASON_MISSING"));
            visitor.field("forms.remark").fill("다시 살펴 주십시오");
            visitor.press("forms.reject");
            assertThat(visitor.button("forms.propose")).isVisible();

            visitor.press("forms.propose");
            visitor.become(AUTHOR);
            visitor.open(address);
            visitor.press("forms.approve");
            assertThat(visitor.part("state")).hasText(visitor.word("forms.inforce"));
            visitor.page().locator("main a.back").click();
            visitor.settle();
            assertThat(visitor.page().locator("[data-form='" + KIND + "-" + number + "']"))
                    .isVisible();

            visitor.become("jin.sol");
            visitor.open("audit/history.xhtml?act=FORM_PROPOSED");
            assertThat(visitor.page().locator("table.history [data-entry]").first())
                    .containsText(visitor.word("act.FORM_PROPOSED"));
        }
    }

    private static JsonObject waiting() {
        return Api.as(AUTHOR).get("api/forms").expect(200).array().getValuesAs(JsonObject.class).stream()
                .filter(form -> form.getString("kind").equals(KIND) && !form.getBoolean("inForce"))
                .findFirst()
                .orElseThrow();
    }
}

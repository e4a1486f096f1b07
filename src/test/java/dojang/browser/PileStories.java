package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dojang.support.Api;
import dojang.support.CaseWork;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;

/** A pile of cases of one kind is answered one after the other, without a way back to the inbox in between. */
record PileStories(Look look, Controls controls) {

    private static final String HEAD = "kim.seoyeon";

    /** After an answer one key leads to the most urgent other case of the kind; who only looks is not led on. */
    void a_pile_is_answered_key_by_key() {
        var answered = CaseWork.smallVisit();
        CaseWork.smallVisit();
        try (var visitor = Visitor.as(HEAD, look, controls)) {
            visitor.openCase(answered);
            assertThat(visitor.part("next")).hasCount(0);
            visitor.press("verb.Endorse");
            var next = next(answered);
            assertThat(visitor.part("next")).isFocused();
            assertThat(visitor.part("next")).containsText(next.getString("reference"));
            visitor.page().keyboard().press("Enter");
            assertThat(visitor.page()).hasURL(Pattern.compile("case\\.xhtml\\?case=" + next.getString("case") + "$"));
            visitor.settle();
            assertThat(visitor.button("verb.Endorse")).isVisible();
            visitor.openCase(answered);
            assertThat(visitor.part("next")).hasCount(0);
        }
    }

    private static JsonObject next(String after) {
        return Api.as(HEAD).get("api/inbox?kind=HOST_VISIT").expect(200).array().getValuesAs(JsonObject.class).stream()
                .filter(row -> !row.getString("case").equals(after))
                .findFirst()
                .orElseThrow();
    }
}

package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** Somebody asks the rules about a draft that is none, with every facet there is. */
record WhatIfStories(Look look, Controls controls) {

    private static final String FIELDS = "[data-facet] :is(input, select)";
    private static final String VALUES = "() => Array.from(document.querySelectorAll('" + FIELDS + "'))"
            + ".map(field => field.type === 'checkbox' ? field.checked : field.value)";

    /** Every facet of the kind is given a value; the answer follows, and then stands to compare with. */
    void every_facet_is_asked(String kind) {
        try (var visitor = Visitor.as("park.jiho", look, controls)) {
            var page = visitor.open("policy/what-if.xhtml").page();
            page.locator(".whatif-kinds a[href*='" + kind + "']").click();
            visitor.settle();
            assertThat(page.locator(".whatif-kinds [aria-current]")).hasAttribute("href", Pattern.compile(kind));
            page.locator(FIELDS).all().forEach(WhatIfStories::fill);
            var typed = page.evaluate(VALUES);
            visitor.press("whatif.ask");
            assertThat(visitor.part("differences")).not().hasText(visitor.word("whatif.same"));
            assertThat(page.evaluate(VALUES)).isEqualTo(typed);
            for (var part : new String[] {"needs", "because"}) {
                visitor.part(part).locator("summary").click();
                assertThat(visitor.part(part).locator("li").first()).isVisible();
            }
            visitor.press("whatif.rebase");
            assertThat(visitor.part("differences")).hasText(visitor.word("whatif.same"));
        }
    }

    private static void fill(Locator field) {
        switch (String.valueOf(field.evaluate("field => field.type"))) {
            case "checkbox" -> field.setChecked(!field.isChecked());
            case "select-one" -> field.selectOption(new SelectOption().setIndex(1));
            default -> field.fill(field.evaluate("field => field.inputMode").equals("numeric") ? "31" : "KZ");
        }
    }
}

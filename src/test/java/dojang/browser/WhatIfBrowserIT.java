package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dojang.support.WorksOnCases;
import org.junit.jupiter.api.Tag;

/** A drafter asks what would be, on the page everybody has. */
@Tag("B-2")
@WorksOnCases
class WhatIfBrowserIT {

    @EachLook
    void thirty_one_guests_and_a_minister_change_the_chain_before_ones_eyes(Look look) {
        try (var visitor = Visitor.as("park.jiho", look)) {
            visitor.open("policy/what-if.xhtml");
            assertThat(visitor.part("differences")).hasText(visitor.word("whatif.same"));

            var guests = field(visitor, "guests");
            guests.fill("31");
            guests.press("Tab");
            assertThat(visitor.part("differences")).not().hasText(visitor.word("whatif.same"));
            assertThat(visitor.page().locator("[data-change=ADDED]").first()).isVisible();

            field(visitor, "headRank").selectOption("MINISTER");
            visitor.press("whatif.ask");
            assertThat(visitor.page()
                            .locator("[data-change=ADDED]")
                            .filter(new Locator.FilterOptions().setHasText("R-03")))
                    .isVisible();

            visitor.press("whatif.rebase");
            assertThat(visitor.part("differences")).hasText(visitor.word("whatif.same"));

            guests.fill("many");
            visitor.press("whatif.ask");
            assertThat(visitor.page().locator("[data-facet=guests] .wrong")).isVisible();
        }
    }

    private static Locator field(Visitor visitor, String facet) {
        return visitor.page().locator("[data-facet=%s] :is(input, select)".formatted(facet));
    }
}

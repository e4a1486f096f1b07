package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dojang.support.CaseWork;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The two pictures of the README, of the untouched demonstration. Only where asked for, so that a build changes no file:
 * {@code mvn verify -DskipContainerTests -Dit.test=ScreenshotsBrowserIT}.
 */
class ScreenshotsBrowserIT {

    private static final Path FOLDER = Path.of("src/site/resources/images");
    private static final String DELEGATION =
            "Reception of the Uzbek Ministry of Digital Technologies delegation (16 guests)";

    @Test
    void the_inbox_in_korean_by_day() {
        try (var visitor = Visitor.as("kim.seoyeon", Look.KOREAN_DESK)) {
            var id = CaseWork.waiting("kim.seoyeon", DELEGATION);
            visitor.open("inbox.xhtml?case=" + id);
            assertThat(visitor.part("why-me")).isVisible();
            shoot(visitor, "inbox-ko-light.png");
        }
    }

    @Test
    void the_case_in_english_by_night() {
        try (var visitor = Visitor.as("kim.seoyeon", new Look("en", Look.DESK, ColorScheme.DARK))) {
            visitor.openCase(CaseWork.waiting("kim.seoyeon", DELEGATION));
            assertThat(visitor.button("verb.Endorse")).isVisible();
            shoot(visitor, "case-en-dark.png");
        }
    }

    private static void shoot(Visitor visitor, String name) {
        visitor.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
    }
}

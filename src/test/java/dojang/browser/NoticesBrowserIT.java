package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.DemoTime;
import dojang.support.MovesTheClock;
import dojang.support.Papers;
import dojang.support.WorksOnCases;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** What time brings about, seen by people: notices that come by themselves, and where the time of a case went. */
class NoticesBrowserIT {

    @MovesTheClock
    @EachLook
    void the_clock_is_moved_and_the_holder_is_told_that_the_time_is_over(Look look) {
        // of a division where nobody else works, so that the list of its head is short
        var id = Api.as("jang.ujin").submitted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        try (var time = DemoTime.at("2024-04-29T10:00");
                var visitor = Visitor.as("ryu.jian", look)) {
            var late = visitor.page().locator("[data-notice=OVERDUE] a[href*='" + id + "']");
            visitor.until(() -> visitor.open("notification/notices.xhtml"), () -> late.count() > 0);
            assertThat(late).hasCount(1);
            shot(visitor, "notices");
            visitor.open("notification/wishes.xhtml");
            shot(visitor, "wishes");
        }
    }

    @WorksOnCases
    @EachLook
    @Tag("I-19")
    void the_case_says_where_its_time_went_and_so_does_the_interface(Look look) {
        var id = CaseWork.smallVisit();
        CaseWork.yes(id);
        try (var visitor = Visitor.as("park.jiho", look)) {
            visitor.openCase(id);
            assertThat(visitor.part("where-time").locator("[data-cause=PERSON]"))
                    .isVisible();
            visitor.part("where-time").scrollIntoViewIfNeeded();
            shot(visitor, "where-time");
        }
        var times = Api.as("park.jiho")
                .get("api/cases/" + id + "/waiting")
                .expect(200)
                .json();
        var causes = List.of("DRAFTER", "PERSON", "UNIT", "EXTERNAL", "CALENDAR");
        // each part is told in whole seconds
        assertThat(causes.stream().mapToLong(times::getInt).sum())
                .isBetween(times.getInt("total") - (long) causes.size(), (long) times.getInt("total"));
        Api.as("tak.hyeonu").get("api/cases/" + id + "/waiting").expect(403);
    }

    private static void shot(Visitor visitor, String name) {
        var folder = System.getProperty("dojang.shots", "");
        if (!folder.isEmpty()) {
            visitor.page()
                    .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(java.nio.file.Path.of(
                                    folder, name + "-" + visitor.look().language() + ".png")));
        }
    }
}

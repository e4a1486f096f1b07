package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import dojang.support.Api;
import dojang.support.Papers;
import dojang.support.WorksOnCases;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** The live preview is on its way when the draft is submitted; whoever is late disturbs nobody. */
@WorksOnCases
class LateRequestBrowserIT {

    private static final String DRAFT_POSTS = "**/approval/draft.xhtml*";
    private static final long LONGER_THAN_THE_PREVIEW_WAITS = 900;

    @EachLook
    void a_preview_that_falls_due_while_the_submission_is_on_its_way_leads_nowhere_else(Look look) {
        try (var visitor = Visitor.as("park.jiho", look)) {
            var page = visitor.page();
            page.clock().install();
            var id = openDraft(visitor);
            page.route(DRAFT_POSTS, route -> {
                if (isSubmission(route)) {
                    var answer = route.fetch();
                    page.clock().fastForward(LONGER_THAN_THE_PREVIEW_WAITS);
                    route.fulfill(new Route.FulfillOptions().setResponse(answer));
                } else {
                    route.resume();
                }
            });
            typeAndLeave(visitor);
            visitor.button("verb.Submit").click();
            assertThat(page).hasURL(Pattern.compile("approval/case\\.xhtml\\?case=" + id));
            assertThat(page.locator(".notice")).containsText(visitor.word("done.Submit", reference(visitor)));
            visitor.settle();
            assertThat(page).hasURL(Pattern.compile("approval/case\\.xhtml\\?case=" + id));
            assertThat(visitor.part("state")).hasText(visitor.word("state.IN_APPROVAL"));
        }
    }

    @EachLook
    void a_preview_that_reaches_the_server_after_the_submission_is_shown_to_the_case(Look look) {
        var answers = new ArrayList<String>();
        try (var visitor = Visitor.as("park.jiho", look)) {
            var id = openDraft(visitor);
            visitor.page().route(DRAFT_POSTS, route -> {
                if (isSubmission(route)) {
                    var answer = route.fetch();
                    answers.add(late(visitor, route));
                    route.fulfill(new Route.FulfillOptions().setResponse(answer));
                } else {
                    route.resume();
                }
            });
            visitor.button("verb.Submit").click();
            assertThat(visitor.page()).hasURL(Pattern.compile("approval/case\\.xhtml\\?case=" + id));
            assertThat(answers).singleElement().asString().contains("<redirect", "/approval/case.xhtml?case=" + id);
        }
    }

    private static String openDraft(Visitor visitor) {
        var id = Api.as("park.jiho").drafted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        visitor.open("approval/draft.xhtml?case=" + id);
        return id;
    }

    private static void typeAndLeave(Visitor visitor) {
        var purpose = new DraftForm(visitor).field("purpose").locator("input, textarea");
        purpose.fill("끝까지 고친 목적");
        purpose.blur();
    }

    private static String reference(Visitor visitor) {
        return visitor.part("reference").textContent().strip();
    }

    private static boolean isSubmission(Route route) {
        var body = route.request().postData();
        return body != null && body.contains("source=draft%3Asubmit");
    }

    /** The same page asks once more for its preview, as a slow network would deliver it. */
    private static String late(Visitor visitor, Route submission) {
        var body = submission.request().postData().replace("draft%3Asubmit", "draft%3Apreview");
        return visitor.profile()
                .request()
                .post(
                        "approval/draft.xhtml",
                        RequestOptions.create()
                                .setHeader("Origin", Visitor.origin())
                                .setHeader("Faces-Request", "partial/ajax")
                                .setHeader("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                                .setData(body))
                .text();
    }
}

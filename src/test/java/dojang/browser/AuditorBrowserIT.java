package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.DatabaseRoot;
import dojang.support.WorksOnCases;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The database's root alters a decided case; an auditor opens it, sees that, and has the places named. */
@WorksOnCases
@Isolated("alters what everybody else reads")
class AuditorBrowserIT {

    private static final String AUDITOR = "jin.sol";
    private static final String OPINION = DecidedWithFile.OPINION;

    @Test
    @Tag("T-01")
    @Tag("I-5")
    void an_altered_cost_an_altered_opinion_and_an_altered_file_are_found_on_the_page_of_the_case() {
        var file = "plan of " + UUID.randomUUID();
        var id = DecidedWithFile.decided(file);
        try (var visitor = Visitor.as(AUDITOR, Look.KOREAN_DESK)) {
            visitor.openCase(id);
            assertThat(visitor.part("as-signed")).containsText(visitor.word("case.asDecided"));
            assertThat(visitor.part("altered")).hasCount(0);

            alter(id, file, true);

            visitor.openCase(id);
            assertThat(visitor.part("as-signed")).hasCount(0);
            assertThat(visitor.part("altered")).containsText(visitor.word("case.altered"));
            assertThat(visitor.part("altered")).containsText("draft_section v1");
            assertThat(visitor.part("altered")).containsText("approval_case.state_document");
            var link = visitor.page().locator("a[download='plan.txt']").getAttribute("href");
            assertThat(visitor.page().request().get(Visitor.origin() + link).status())
                    .isEqualTo(409);
            visitor.press("trail.verify");
            assertThat(visitor.page().locator("[data-proof=damaged]")).containsText("attachment_content v1 plan.txt");
        } finally {
            // the others verify the whole house
            alter(id, file, false);
        }
    }

    /** Alters what was decided, or puts it back. */
    private static void alter(String id, String file, boolean forth) {
        DatabaseRoot.run("update dojang.draft_section set content = "
                + replaced("content", "\"cost\":3000000", "\"cost\":9000000", forth) + " where case_id = '" + id + "'");
        DatabaseRoot.run("update dojang.approval_case set state_document = "
                + replaced("state_document", OPINION, OPINION.replace("안에서", "밖에서"), forth) + " where id = '" + id
                + "'");
        DatabaseRoot.run("update dojang.attachment_content c join dojang.attachment a on a.digest = c.digest"
                + " set c.bytes = '" + (forth ? file.replace("plan", "PLAN") : file) + "' where a.case_id = '" + id
                + "'");
    }

    private static String replaced(String column, String was, String is, boolean forth) {
        return "replace(" + column + ", '" + (forth ? was : is) + "', '" + (forth ? is : was) + "')";
    }
}

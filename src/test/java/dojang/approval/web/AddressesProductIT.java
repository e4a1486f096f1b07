package dojang.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.FormClient;
import dojang.support.RunningProduct;
import dojang.support.WorksOnCases;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that are wrong get the words for it, never a defect and never somebody else's page. */
@WorksOnCases
class AddressesProductIT {

    private final FormClient browser = new FormClient(RunningProduct.url());

    @BeforeEach
    void signIn() throws Exception {
        browser.signIn("park.jiho", Api.PASSWORD);
        browser.post("preferences", Map.of("language", "en", "back", "/inbox.xhtml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approval/case.xhtml",
                "approval/case.xhtml?case=",
                "approval/case.xhtml?case=V-2024-0001",
                "approval/case.xhtml?case=CASE&version=abc",
                "approval/case.xhtml?case=CASE&version=7",
                "approval/case.xhtml?case=CASE&version=-1",
                "approval/draft.xhtml",
                "approval/draft.xhtml?case=x",
                "approval/nothing.xhtml"
            })
    void what_names_no_document_is_not_found(String address) throws Exception {
        var answer = browser.get(address.replace("CASE", CaseWork.smallVisit()));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing here").doesNotContain("Payara", "Incident");
    }

    @ParameterizedTest
    @CsvSource({"PUT, sign-out, 405", "DELETE, sign-out, 405", "GET, sign-out, 405", "PUT, preferences, 405"})
    void what_an_address_does_not_do_is_said_in_our_words(String method, String path, int status) throws Exception {
        var answer = browser.ask(method, path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body())
                .contains("This address does not work that way", "lang=\"en\"")
                .doesNotContain("Payara");
    }

    @Test
    void programs_never_get_a_page() throws Exception {
        for (var method : new String[] {"PUT", "DELETE", "POST", "PATCH", "GET"}) {
            var answer = browser.ask(method, method.equals("GET") ? "api/nothing" : "api/inbox");

            assertThat(answer.status()).as(method).isBetween(400, 599);
            assertThat(answer.header("Content-Type")).as(method).startsWith("application/problem+json");
        }
    }

    @Test
    void an_unknown_tab_is_the_first() throws Exception {
        var answer = browser.get("inbox.xhtml?tab=nowhere");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).containsPattern("<a[^>]*\\?tab=waiting\"[^>]*aria-current=\"page\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13-01", "%2B999999999-12-31", "-999999999-01-01", "tomorrow"})
    void a_day_that_is_none_is_named_at_its_field(String day) throws Exception {
        var auditor = new FormClient(RunningProduct.url());
        auditor.signIn("jin.sol", Api.PASSWORD);
        for (var field : new String[] {"from", "to"}) {
            var answer = auditor.get("audit/history.xhtml?" + field + "=" + day);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("id=\"" + field + "-wrong\"").doesNotContain("data-entry");
        }
    }
}

package dojang.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.FormClient;
import dojang.support.RunningProduct;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP lets people ask and no page of ours ever does. */
@Tag("T-93")
class BorderProductIT {

    private static final String OFFICER = "park.jiho";
    private static final Pattern VIEW = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");

    private final FormClient browser = new FormClient(RunningProduct.url());

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND", "FLY"})
    void a_page_is_read_or_posted_to_and_nothing_else(String method) throws Exception {
        var signedIn = new FormClient(RunningProduct.url());
        signedIn.signIn(OFFICER, Api.PASSWORD);
        for (var visitor : List.of(browser, signedIn)) {
            for (var page : new String[] {"", "login.xhtml", "inbox.xhtml", "approval/case.xhtml"}) {
                var answer = visitor.ask(method, page);
                assertThat(answer.status()).as(method + " " + page).isEqualTo(405);
                assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST");
                assertThat(answer.body()).contains("이 주소에서 할 수 없는 요청입니다");
            }
        }
        assertThat(browser.ask("HEAD", "login.xhtml").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/inbox", "api/acts", "api/cases/" + "00000000-0000-7000-8000-000000000000"})
    void the_interface_describes_itself_nowhere_but_in_openapi(String path) throws Exception {
        for (var accepted : new String[] {"*/*", "application/vnd.sun.wadl+xml"}) {
            var request = HttpRequest.newBuilder(URI.create(RunningProduct.url() + path))
                    .header("Authorization", Api.basic(OFFICER, Api.PASSWORD))
                    .header("Accept", accepted)
                    .method("OPTIONS", HttpRequest.BodyPublishers.noBody());
            var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isLessThan(500);
            assertThat(answer.body()).doesNotContainIgnoringCase("wadl").doesNotContain("<");
        }
        assertThat(Api.as(OFFICER).get("api/application.wadl").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "bm90IGEgdXVpZA==", "NjQwZTY0ZTAtNGQ5MS00YjVjLWI1ZDItMDAwMDAwMDAwMDAw"})
    void what_is_posted_without_the_pages_nonce_is_refused_in_words_and_nothing_is_done(String nonce) throws Exception {
        var shown = browser.get("login.xhtml").body();
        var typed = form(first(VIEW, shown));
        if (!nonce.isEmpty()) {
            typed.put("primefaces.nonce", nonce);
        }
        var answer = browser.post("login.xhtml", typed);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("요청을 읽지 못했습니다").doesNotContain("사건 번호", "Payara");
        assertThat(browser.get("inbox.xhtml").leadsTo())
                .as("nobody is signed in")
                .contains("login.xhtml");

        typed.put("primefaces.nonce", first(NONCE, shown));
        assertThat(browser.post("login.xhtml", typed).leadsTo()).as("with it").endsWith("inbox.xhtml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:2", "-5188149:7", "rO0ABXNyABFqYXZh"})
    void what_is_posted_to_an_expired_page_leads_to_a_page_that_says_so(String view) throws Exception {
        for (var nonce : new String[] {"", "NjQwZTY0ZTAtNGQ5MS00YjVjLWI1ZDItMDAwMDAwMDAwMDAw"}) {
            var typed = form(view);
            typed.put("primefaces.nonce", nonce);
            var answer = browser.post("login.xhtml", typed);
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.leadsTo()).contains("/expired.xhtml");
            assertThat(browser.get(answer.leadsTo()
                                    .substring(RunningProduct.url().length()))
                            .body())
                    .contains("화면이 만료되었습니다");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"act\":\"Recall\",\"act\":\"Withdraw\"}       | act",
                "{\"act\":\"Redispatch\",\"to\":[{\"name\":\"a\",\"name\":\"b\"}]} | to/name",
                "{\"act\":\"Recall\",\"\\u0061ct\":\"Withdraw\"} | act"
            })
    void a_name_that_stands_twice_is_said_at_its_place(String body, String field) {
        var reply = Api.as(OFFICER)
                .post(
                        "api/cases/00000000-0000-7000-8000-000000000000/acts",
                        UUID.randomUUID().toString(),
                        body);
        assertThat(reply.problem(400, "bad-request").getString("field")).isEqualTo(field);
        assertThat(reply.json().getString("title")).isEqualTo(field + " stands here twice");
        var facets = "{\"facets\":{\"kind\":\"HOST_VISIT\",\"kind\":\"HOST_VISIT\"}}";
        Api.as(OFFICER).post("api/rules/what-if", "", facets).problem(400, "bad-request");
    }

    private static Map<String, String> form(String view) {
        return new HashMap<>(Map.of(
                "signIn",
                "signIn",
                "signIn:username",
                OFFICER,
                "signIn:password",
                Api.PASSWORD,
                "signIn:enter",
                "",
                "signIn:from",
                "/inbox.xhtml",
                "jakarta.faces.ViewState",
                view));
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}

package dojang.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.FormClient;
import dojang.support.ProductionServer;
import dojang.support.Reply;
import dojang.support.UsesProduction;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A one-time password opens nothing but the page where it is replaced, whichever way it comes. */
@Tag("T-10")
@UsesProduction
class OneTimePasswordProductIT {

    private static final Pattern ONE_TIME = Pattern.compile("shown once\\): (\\S+)");
    private static final String LOGIN = "admin.once";
    private static final String NO_CASE = "00000000-0000-7000-8000-000000000000";
    private static final ProductionServer PRODUCTION = ProductionServer.started();
    private static final FormClient BROWSER = new FormClient(PRODUCTION.url());

    private static String password = "";

    @BeforeAll
    static void isNew() throws Exception {
        var said = ONE_TIME.matcher(PRODUCTION.command(0, "admin", "--admin", LOGIN));
        assertThat(said.find()).isTrue();
        password = said.group(1);
        assertThat(BROWSER.signIn(LOGIN, password).leadsTo()).endsWith("/inbox.xhtml");
    }

    private static Stream<List<String>> table() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/dojang/security/endpoints.csv")).stream()
                .skip(1)
                .map(line -> List.of(line.replaceAll("\\{[a-z]+}", NO_CASE).split(",", -1)));
    }

    static Stream<List<String>> resources() throws IOException {
        return table().filter(line -> line.get(1).startsWith("/api/"));
    }

    static Stream<String> pages() throws IOException {
        return table().filter(
                        line -> !line.get(1).startsWith("/api/") && line.get(0).contains("GET"))
                .filter(line -> !line.get(2).equals("ANYBODY"))
                .map(line -> line.get(1))
                .filter(address -> !address.equals("/account/password.xhtml"));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void no_resource_answers_it_over_HTTP_Basic(List<String> line) {
        var api = Api.at(PRODUCTION.url(), LOGIN, password);
        var path = line.get(1).substring(1);
        for (var method : line.get(0).split(" ", -1)) {
            answer(api, method, path).problem(403, "refusal:PASSWORD_MUST_CHANGE");
        }
    }

    private static Reply answer(Api api, String method, String path) {
        return switch (method) {
            case "GET" -> api.get(path);
            case "PUT" -> api.put(path, JsonObject.EMPTY_JSON_OBJECT);
            default -> api.post(path, JsonObject.EMPTY_JSON_OBJECT);
        };
    }

    @ParameterizedTest
    @MethodSource("resources")
    void nor_does_one_answer_its_session(List<String> line) throws Exception {
        var answer = BROWSER.ask(line.get(0).split(" ", -1)[0], line.get(1).substring(1));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("PASSWORD_MUST_CHANGE");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_and_file_leads_to_the_change_of_password(String address) throws Exception {
        for (var method : new String[] {"GET", "HEAD", "POST"}) {
            var answer = BROWSER.ask(method, address.substring(1) + "?case=" + NO_CASE);
            assertThat(answer.leadsTo()).as(method + " " + address).endsWith("/account/password.xhtml");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inbox.xhtml;x",
                ";x/inbox.xhtml",
                "%69nbox.xhtml",
                "inbox%2Exhtml",
                "/inbox.xhtml",
                "approval/%2e%2e/inbox.xhtml",
                "approval/./attachment",
                "approval/attachment;x",
                "approval/%73heet.pdf",
                "api;x/inbox",
                "%61pi/inbox",
                "api//inbox",
                "api/%69nbox"
            })
    void no_spelling_of_an_address_goes_round_it(String address) throws Exception {
        for (var answer : List.of(
                BROWSER.get(address),
                new FormClient(PRODUCTION.url()).get(address),
                new FormClient(PRODUCTION.url()).get(address, "Authorization", Api.basic(LOGIN, password)))) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("Payara", "Exception");
        }
    }

    /** The server takes this one parameter off before anybody sees the address. */
    @ParameterizedTest
    @ValueSource(strings = {"inbox.xhtml", "approval/attachment", "approval/sheet.pdf", "audit/history.xhtml"})
    void a_session_in_the_address_is_no_other_address(String address) throws Exception {
        assertThat(BROWSER.get(address + ";jsessionid=1").leadsTo()).endsWith("/account/password.xhtml");
    }

    @Test
    void what_stands_before_sign_in_and_the_page_itself_stay_open() throws Exception {
        assertThat(BROWSER.get("login.xhtml").status()).isEqualTo(200);
        assertThat(BROWSER.get("account/password.xhtml").status()).isEqualTo(200);
        assertThat(BROWSER.get("jakarta.faces.resource/favicon.svg.xhtml?ln=images")
                        .leadsTo())
                .isEmpty();
    }
}

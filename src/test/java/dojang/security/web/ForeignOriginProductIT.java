package dojang.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.FormClient;
import dojang.support.Papers;
import dojang.support.RunningProduct;
import dojang.support.WorksOnCases;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No page of another site changes anything, whatever its browser sends along; and nothing private is kept anywhere. */
@Tag("T-14")
class ForeignOriginProductIT {

    private static final String NO_CASE = "00000000-0000-7000-8000-000000000000";
    private static final String OFFICER = "park.jiho";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Stream<Arguments> changes() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/dojang/security/endpoints.csv")).stream()
                .skip(1)
                .map(line -> line.replaceAll("\\{[a-z]+}", NO_CASE).split(",", -1))
                .flatMap(cells -> Arrays.stream(cells[0].split(" ", -1))
                        .filter(method -> !method.equals("GET"))
                        .map(method -> Arguments.of(method, cells[1].substring(1))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_asked_for_by_another_site_is_refused_with_a_password_too(String method, String path)
            throws Exception {
        for (var foreign : List.of(
                List.of("Origin", "https://evil.example"),
                List.of("Origin", "null"),
                List.of("Origin", own() + ".evil.example"),
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Referer", "https://evil.example/page"))) {
            var answer = ask(method, path, foreign.get(0), foreign.get(1));
            assertThat(answer.statusCode()).as(method + " " + path + foreign).isEqualTo(403);
            assertThat(answer.body()).contains("FOREIGN_ORIGIN");
        }
    }

    @Test
    void our_own_pages_and_programs_without_a_page_are_no_other_site() throws Exception {
        assertThat(ask("POST", "api/rules/what-if", "Origin", own()).statusCode())
                .isEqualTo(400);
        assertThat(ask("POST", "api/rules/what-if", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(400);
        assertThat(ask("POST", "api/rules/what-if", "Accept-Language", "en").statusCode())
                .isEqualTo(400);
    }

    @Test
    void it_is_said_in_the_language_that_is_asked_for() throws Exception {
        assertThat(ask("POST", "api/acts", "Origin", "null").body()).contains("다른 사이트에서 온 요청입니다");
        assertThat(ask("POST", "api/acts", "Origin", "null", "Accept-Language", "en-GB")
                        .body())
                .contains("The request comes from another site.");
    }

    @WorksOnCases
    @Test
    void what_is_private_is_kept_nowhere() throws Exception {
        var id = Api.as(OFFICER).drafted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        var browser = new FormClient(RunningProduct.url());
        browser.signIn(OFFICER, Api.PASSWORD);
        for (var path : List.of(
                "",
                "login.xhtml",
                "inbox.xhtml",
                "approval/case.xhtml?case=" + NO_CASE,
                "approval/case.xhtml?case=" + id,
                "approval/draft.xhtml?case=" + id,
                "approval/sheet.pdf?case=" + id,
                "approval/sheet.pdf?case=" + NO_CASE,
                "approval/attachment?case=" + id + "&file=" + NO_CASE,
                "audit/history.xhtml",
                "approval/nothing.xhtml",
                "api/inbox",
                "api/nothing",
                "api/cases/" + id,
                "api/cases/" + id + "/sheet.pdf")) {
            assertThat(browser.get(path).header("Cache-Control")).as(path).isEqualTo("no-store");
        }
        assertThat(browser.post("preferences", Map.of("language", "ko")).header("Cache-Control"))
                .isEqualTo("no-store");
    }

    private static String own() {
        return RunningProduct.url().substring(0, RunningProduct.url().length() - 1);
    }

    private static HttpResponse<String> ask(String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RunningProduct.url() + path))
                .headers(headers)
                .header("Authorization", Api.basic(OFFICER, Api.PASSWORD))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString("{}"));
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

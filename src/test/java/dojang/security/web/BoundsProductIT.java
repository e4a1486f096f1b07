package dojang.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.Bounds;
import dojang.support.Api;
import dojang.support.Papers;
import dojang.support.RunningProduct;
import dojang.support.WorksOnCases;
import jakarta.json.Json;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Too much is refused at the border, and what is refused costs next to nothing. */
class BoundsProductIT {

    private static final String OFFICER = "park.jiho";
    private static final String WHAT_IF = "api/rules/what-if";
    private static final int PATIENCE = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"Authorization: BASIC\r\n", ""})
    @Tag("T-94")
    void a_body_of_150_MB_is_refused_before_a_byte_of_it_has_come(String who) throws Exception {
        var basic = who.replace("BASIC", Api.basic(OFFICER, Api.PASSWORD));
        for (var length : new String[] {"157286400", "1048577", "9999999999"}) {
            assertThat(sent(
                            "POST /" + WHAT_IF,
                            basic + "Content-Type: application/json\r\nContent-Length: " + length,
                            ""))
                    .startsWith("HTTP/1.1 413")
                    .contains("urn:dojang:too-large", "1MB까지");
        }
    }

    @Test
    @Tag("T-94")
    void a_body_that_does_not_say_its_length_is_read_no_further_than_1_MB() throws Exception {
        int chunk = Bounds.JSON_BYTES + 10_000;
        assertThat(sent(
                        "POST /" + WHAT_IF,
                        "Authorization: " + Api.basic(OFFICER, Api.PASSWORD)
                                + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked",
                        Integer.toHexString(chunk) + "\r\n" + " ".repeat(chunk) + "\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("urn:dojang:too-large");
    }

    @Test
    @Tag("T-12")
    void a_form_that_is_too_large_or_says_no_length_gets_a_page_that_says_so() throws Exception {
        var form = "Content-Type: application/x-www-form-urlencoded\r\nOrigin: "
                + RunningProduct.url().replaceAll("/$", "") + "\r\n";
        assertThat(sent("POST /login.xhtml", form + "Content-Length: 3000000", ""))
                .startsWith("HTTP/1.1 413")
                .contains("한 번에 보내기에는 너무 큽니다");
        assertThat(sent("POST /login.xhtml", form + "Transfer-Encoding: chunked", "1\r\na\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 411")
                .contains("길이를 밝히지 않은 요청입니다");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "9223372036854775808", "1e999999999", "1e400"})
    @Tag("T-12")
    void a_number_beyond_64_bits_is_said_at_its_place(String number) {
        var problem = Api.as(OFFICER)
                .post(WHAT_IF, "", "{\"facets\":{\"kind\":\"HOST_VISIT\",\"guests\":" + number + "}}")
                .problem(400, "bad-request");
        assertThat(problem.getString("field")).isEqualTo("facets/guests");
        assertThat(problem.getString("title")).isEqualTo("facets/guests is a number that 64 bits cannot hold");
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 1_000, 500_000})
    @Tag("T-12")
    void a_body_nested_too_deep_is_no_defect(int levels) {
        Api.as(OFFICER)
                .post(WHAT_IF, "", "{\"facets\":" + "[".repeat(levels) + "]".repeat(levels) + "}")
                .problem(400, "bad-request");
        Api.as(OFFICER).post(WHAT_IF, "", "[".repeat(levels)).problem(400, "bad-request");
    }

    @Test
    @Tag("T-12")
    void nobody_asks_about_more_facets_than_there_are() {
        var facets = IntStream.range(0, 20_000)
                .mapToObj(number -> "\"facet" + number + "\":1")
                .collect(Collectors.joining(","));
        var problem = Api.as(OFFICER)
                .post(WHAT_IF, "", "{\"facets\":{" + facets + "}}")
                .problem(400, "bad-request");
        assertThat(problem.getString("field")).isEqualTo("facets");
        var words = IntStream.range(0, 20_000)
                .mapToObj(number -> "\"w" + number + "\"")
                .collect(Collectors.joining(","));
        Api.as(OFFICER)
                .post(WHAT_IF, "", "{\"facets\":{\"kind\":\"HOST_VISIT\",\"countries\":[" + words + "]}}")
                .problem(400, "bad-request");
    }

    @WorksOnCases
    @Test
    @Tag("T-12")
    @Tag("T-64")
    void a_reason_has_four_thousand_characters_and_one_more_is_said_at_its_field() {
        var id = Api.as(OFFICER).submitted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        var act = Json.createObjectBuilder().add("act", "Recall");
        var longest = "😀".repeat(Bounds.STATEMENT);
        var acts = "api/cases/" + id + "/acts";

        var problem = Api.as(OFFICER)
                .post(acts, UUID.randomUUID(), act.add("reason", longest + ".").build())
                .problem(422, "bad-request");
        assertThat(problem.getString("field")).isEqualTo("reason");
        assertThat(problem.getString("title")).isEqualTo("reason must not have more than 4000 characters");
        Api.as(OFFICER)
                .post(
                        acts,
                        UUID.randomUUID(),
                        Json.createObjectBuilder()
                                .add("act", "Recall")
                                .add("reason", longest)
                                .build())
                .expect(200);
    }

    @WorksOnCases
    @Test
    @Tag("T-12")
    void a_draft_may_hold_what_no_form_accepts_and_its_outside_says_what_it_can() {
        var paper = Json.createObjectBuilder(Papers.read(Papers.KAZAKH_VISIT))
                .add("disclosure", "O".repeat(5_000))
                .add("sensitivity", "R".repeat(5_000))
                .add("titleEn", "t".repeat(5_000));
        var id = Api.as(OFFICER).drafted("HOST_VISIT", paper.build());
        Api.as(OFFICER)
                .post(
                        "api/cases/" + id + "/submission",
                        UUID.randomUUID(),
                        Json.createObjectBuilder().build())
                .expect(422);
    }

    @Test
    @Tag("T-12")
    void other_letters_than_UTF_8_are_another_kind_of_content() throws Exception {
        assertThat(sent(
                        "POST /" + WHAT_IF,
                        "Authorization: " + Api.basic(OFFICER, Api.PASSWORD)
                                + "\r\nContent-Type: application/json; charset=utf-16\r\nContent-Length: 2",
                        "{}"))
                .startsWith("HTTP/1.1 415");
    }

    /** What comes back to a request of which no more than this is ever sent. */
    private static String sent(String line, String headers, String body) throws IOException {
        var product = URI.create(RunningProduct.url());
        try (var socket = new Socket(product.getHost(), product.getPort())) {
            socket.setSoTimeout(PATIENCE);
            var request = line + " HTTP/1.1\r\nHost: " + product.getAuthority() + "\r\n" + headers + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            var answer = new StringBuilder();
            var buffer = new byte[8_192];
            int read = socket.getInputStream().read(buffer);
            while (read > 0) {
                answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
                boolean whole =
                        answer.indexOf("</html>") > 0 || answer.indexOf("}") > 0 || answer.indexOf("0\r\n\r\n") > 0;
                read = whole ? -1 : socket.getInputStream().read(buffer);
            }
            return answer.toString();
        }
    }
}

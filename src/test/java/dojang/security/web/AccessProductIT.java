package dojang.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.ChangesTheRules;
import dojang.support.FormClient;
import dojang.support.Papers;
import dojang.support.RunningProduct;
import dojang.support.WorksOnCases;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint, asked by everybody of the demonstration who stands somewhere else; and cases, by class. */
class AccessProductIT {

    /** Somebody of each standing, by the line of the table they are judged by. */
    private static final Map<String, String> PEOPLE = Map.of(
            "park.jiho", "OFFICER",
            "kim.seoyeon", "OFFICER",
            "song.mireu", "REGISTRY",
            "jin.sol", "AUDITOR_WITH_POST",
            "sim.gyuri", "POLICY_OFFICER",
            "tak.hyeonu", "ADMINISTRATOR_WITH_POST");

    /** An officer whose posts no test passes on to others. */
    private static final String STRANGER = "min.chaea";

    private static final String NO_CASE = "00000000-0000-7000-8000-000000000000";
    private static final String SIGN_OUT = "/sign-out";
    private static final Map<String, FormClient> SESSIONS = new HashMap<>();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Each method of each line of the table: method, address, right. */
    static Stream<Arguments> endpoints() {
        return lines("src/main/resources/dojang/security/endpoints.csv")
                .skip(1)
                .flatMap(cells -> Arrays.stream(cells.get(0).split(" ", -1))
                        .map(method -> Arguments.of(method, cells.get(1), cells.get(2))));
    }

    static Stream<Arguments> endpointsAndPeople() {
        return endpoints()
                .flatMap(endpoint -> PEOPLE.keySet().stream()
                        .map(login -> Arguments.of(endpoint.get()[0], endpoint.get()[1], endpoint.get()[2], login)));
    }

    @ParameterizedTest
    @MethodSource("endpointsAndPeople")
    void an_endpoint_is_open_to_those_with_its_right(String method, String address, String right, String login)
            throws Exception {
        int status = address.startsWith("/api/") ? program(method, address, login) : person(method, address, login);

        if (may(login, right)) {
            assertThat(status).as(method + " " + address).isNotIn(401, 403);
        } else {
            assertThat(status).as(method + " " + address).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobody_is_let_in_without_signing_in(String method, String address, String right) throws Exception {
        var answer = new FormClient(RunningProduct.url()).ask(method, plain(address));
        if (address.startsWith("/api/")) {
            assertThat(answer.status()).isEqualTo(401);
        } else if (right.equals("ANYBODY")) {
            assertThat(answer.status()).isNotIn(401, 403);
        } else {
            assertThat(answer.leadsTo()).contains("/login.xhtml");
        }
    }

    @Test
    void an_address_that_the_table_does_not_name_is_none() throws Exception {
        var browser = signedIn("park.jiho");
        assertThat(browser.get("api/").status()).isEqualTo(404);
        assertThat(browser.get("WEB-INF/templates/page.xhtml").status()).isEqualTo(404);
    }

    @Test
    @Tag("SD-10")
    void an_attempt_that_was_refused_is_on_record() throws Exception {
        assertThat(signedIn(STRANGER).get("audit/history.xhtml").status()).isEqualTo(403);

        var history =
                signedIn("jin.sol").get("audit/history.xhtml?act=READ_DENIED").body();
        assertThat(history).containsAnyOf("민채아", "Min Chaea");
    }

    @WorksOnCases
    @Test
    @Tag("AS-24")
    void an_open_case_can_be_read_by_everybody_once_it_is_approved_and_a_closed_one_cannot() {
        var open = visit("OPEN", "GENERAL");
        var closed = visit("CLOSED", "GENERAL");
        for (var id : List.of(open, closed)) {
            Api.as(STRANGER).get("api/cases/" + id).expect(404);
            CaseWork.untilDecision(id);
            CaseWork.yes(id);
        }
        Api.as(STRANGER).get("api/cases/" + open).expect(200);
        Api.as(STRANGER).get("api/cases/" + open + "/trail").expect(200);
        Api.as(STRANGER).get("api/cases/" + closed).expect(404);
        Api.as("song.mireu").get("api/cases/" + closed).expect(200);
        Api.as("tak.hyeonu").get("api/cases/" + open).expect(403);
    }

    @WorksOnCases
    @Test
    @Tag("AS-24")
    @Tag("T-15")
    void an_auditor_says_why_before_reading_what_is_restricted() throws Exception {
        var id = visit("CLOSED", "RESTRICTED");
        Api.as("jin.sol").get("api/cases/" + id).problem(403, "refusal:REASON_NEEDED");
        for (var page : List.of("case", "sheet", "edit")) {
            var asked = signedIn("jin.sol").get("approval/" + page + ".xhtml?case=" + id);
            assertThat(asked.leadsTo()).as(page).contains("reason.xhtml?case=" + id);
        }
        Api.as("jin.sol").reading("정기 감사 2024-3").get("api/cases/" + id).expect(200);

        var readings = Api.as("park.jiho")
                .get("api/cases/" + id + "/trail")
                .expect(200)
                .array();
        assertThat(readings.getValuesAs(JsonObject.class))
                .anySatisfy(line -> assertThat(line.toString()).contains("정기 감사 2024-3", "READ"));
    }

    @WorksOnCases
    @Test
    void reading_what_is_closed_is_on_record_once() {
        var id = visit("CLOSED", "GENERAL");
        for (int time = 0; time < 3; time++) {
            Api.as("kim.seoyeon").get("api/cases/" + id).expect(200);
        }
        var trail = Api.as("park.jiho")
                .get("api/cases/" + id + "/trail")
                .expect(200)
                .array();
        assertThat(trail.getValuesAs(JsonObject.class))
                .filteredOn(line -> line.getString("act").equals("READ"))
                .hasSize(1);
    }

    @WorksOnCases
    @ChangesTheRules
    @Test
    @Tag("SD-6")
    @Tag("T-15")
    void whoever_tries_rules_on_a_case_reads_its_title_only_where_they_know_of_it() {
        var open = visit("OPEN", "GENERAL");
        var closed = visit("CLOSED", "GENERAL");
        var officer = Api.as("sim.gyuri");
        var change = "api/rules/changes/"
                + officer.post("api/rules/changes", JsonObject.EMPTY_JSON_OBJECT)
                        .expect(200)
                        .json()
                        .getString("id");
        var affected = Json.createObjectBuilder();
        // nine guests go another way by one of the two, whatever limit is the newest
        for (var limit : List.of("5", "12")) {
            var edits = officer.get(change).expect(200).json().getInt("edits");
            var values = Json.createObjectBuilder().add("/table/rows/HOST_VISIT/1/limits/0", limit);
            officer.put(
                            change,
                            Json.createObjectBuilder()
                                    .add("edits", edits)
                                    .add("values", values)
                                    .build())
                    .expect(200);
            officer
                    .get(change + "/impact")
                    .expect(200)
                    .json()
                    .getJsonArray("affected")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .forEach(one -> affected.add(one.getString("case"), one));
        }
        var found = affected.build();
        for (var id : List.of(open, closed)) {
            officer.get("api/cases/" + id).expect(404);
            assertThat(found.getJsonObject(id).isNull("title")).isTrue();
            assertThat(found.getJsonObject(id).getString("reference")).isNotBlank();
        }
        officer.post(change + "/withdrawal", JsonObject.EMPTY_JSON_OBJECT).expect(200);
    }

    private static String visit(String disclosure, String sensitivity) {
        var paper = Json.createObjectBuilder(Papers.read(Papers.KAZAKH_VISIT))
                .add("disclosure", disclosure)
                .add("grounds", Json.createArrayBuilder().add("5"))
                .add("sensitivity", sensitivity);
        return Api.as("park.jiho").submitted("HOST_VISIT", paper.build());
    }

    private static boolean may(String login, String right) {
        var heading = List.of(
                "standing",
                "ANYBODY",
                "OWN_ACCOUNT",
                "INBOX",
                "DRAFT",
                "CASE",
                "ISSUE_QUEUE",
                "DASHBOARD",
                "AUDIT_LOG",
                "RULES",
                "POLICY_READ",
                "POLICY",
                "PEOPLE",
                "USERS");
        return lines("src/test/resources/access-4.15.csv")
                .filter(cells -> cells.get(0).equals(PEOPLE.get(login)))
                .map(cells -> cells.get(heading.indexOf(right)).equals("1"))
                .findFirst()
                .orElseThrow();
    }

    private static int person(String method, String address, String login) throws Exception {
        var browser = address.equals(SIGN_OUT) ? newlySignedIn(login) : signedIn(login);
        int status = browser.ask(method, plain(address)).status();
        assertThat(address.equals(SIGN_OUT) || isSignedIn(browser))
                .as(login + " is still signed in after " + method + " " + address)
                .isTrue();
        return status;
    }

    /** One session for each person, because a password is slow to check. */
    private static FormClient signedIn(String login) throws IOException, InterruptedException {
        var browser = SESSIONS.get(login);
        if (browser == null) {
            browser = newlySignedIn(login);
            SESSIONS.put(login, browser);
        }
        return browser;
    }

    private static boolean isSignedIn(FormClient browser) throws IOException, InterruptedException {
        return !browser.get("account/password.xhtml").leadsTo().contains("login.xhtml");
    }

    private static FormClient newlySignedIn(String login) throws IOException, InterruptedException {
        var browser = new FormClient(RunningProduct.url());
        assertThat(browser.signIn(login, Api.PASSWORD).leadsTo()).contains("inbox.xhtml");
        return browser;
    }

    private static int program(String method, String address, String login) throws Exception {
        var pair = (login + ":" + Api.PASSWORD).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(RunningProduct.url() + plain(address)))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString("{}"));
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String plain(String address) {
        return address.substring(1).replaceAll("\\{[a-z]+}", NO_CASE);
    }

    private static Stream<List<String>> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .map(String::strip)
                            .toList());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

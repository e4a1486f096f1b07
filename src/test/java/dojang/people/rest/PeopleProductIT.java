package dojang.people.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.WorkingCalendar;
import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.DemoTime;
import dojang.support.MovesTheClock;
import dojang.support.Papers;
import dojang.support.Reply;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Absences, orders, handovers and the import over HTTP, against the running demonstration. */
@MovesTheClock
class PeopleProductIT {

    private static final String OFFICER = "jeon.soyul";
    private static final String HEAD = "seo.dongha";
    private static final String ADMINISTRATOR = "tak.hyeonu";
    private static final String AUDITOR = "jin.sol";

    @Test
    void an_absence_is_entered_once_by_one_key_and_stands_in_the_log() {
        var day = today().plusDays(100);
        var key = UUID.randomUUID();
        var body = absence(day, day.plusDays(2)).build();
        Api.as(OFFICER).post("api/absences", key, body).expect(200);
        Api.as(OFFICER).post("api/absences", key, body).expect(200);
        Api.as(OFFICER).post("api/absences", key, absence(day, day).build()).problem(422, "refusal:KEY_REUSED");
        Api.as(OFFICER).post("api/absences", UUID.randomUUID(), body).problem(409, "refusal:ABSENT_ALREADY");

        var own = absences(OFFICER, "own").stream()
                .map(JsonObject.class::cast)
                .filter(line -> line.getString("from").equals(day.toString()))
                .toList();
        assertThat(own).hasSize(1);
        var id = own.get(0).getString("id");
        act(OFFICER, "api/absences/" + id + "/end").problem(409, "refusal:ABSENCE_NOT_RUNNING");
        act("mun.gaon", "api/absences/" + id + "/cancellation").problem(403, "refusal:NOT_YOUR_PEOPLE");
        act(HEAD, "api/absences/" + id + "/cancellation").expect(200);
        act(OFFICER, "api/absences/" + id + "/cancellation").problem(404, "refusal:ABSENCE_GONE");
    }

    @Test
    void what_has_not_the_form_of_an_absence_is_a_bad_request() {
        var body = absence(today(), today()).build();
        Api.as(OFFICER).post("api/absences", body).problem(400, "bad-request");
        Api.as(OFFICER).post("api/absences", UUID.randomUUID().toString(), "[]").problem(400, "bad-request");
        var other = Json.createObjectBuilder(body).add("to", "tomorrow").build();
        Api.as(OFFICER).post("api/absences", UUID.randomUUID(), other).problem(400, "bad-request");
        Api.nobody().get("api/absences").expect(401);
    }

    @Test
    @Tag("I-7")
    void an_order_is_refused_with_its_reason_and_field() {
        var day = today().plusDays(100);
        var post = id(Api.as(HEAD).get("api/acting-orders").expect(200).json().getJsonArray("posts"), "Budget Officer");
        var candidates = Api.as(HEAD)
                .get("api/acting-orders/candidates/" + post)
                .expect(200)
                .array();
        assertThat(candidates).as("nobody else is in the division").isEmpty();
        var own = id(
                Api.as(HEAD).get("api/acting-orders").expect(200).json().getJsonArray("posts"),
                "Head, Budget Division");
        var soyul = id(
                Api.as(HEAD)
                        .get("api/acting-orders/candidates/" + own)
                        .expect(200)
                        .array(),
                "Jeon Soyul");

        var body = order(own, soyul, day, day.plusDays(15)).build();
        var problem = Api.as(HEAD)
                .post("api/acting-orders", UUID.randomUUID(), body)
                .problem(422, "refusal:ORDER_NUMBER_MISSING");
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("orderNumber");
        Api.as(OFFICER).post("api/acting-orders", UUID.randomUUID(), body).problem(403, "refusal:NOT_YOUR_POSTS");
        var numbered =
                order(own, soyul, day, day.plusDays(15)).add("number", "2024-3").build();
        Api.as(HEAD).post("api/acting-orders", UUID.randomUUID(), numbered).expect(200);
        var given = Api.as(HEAD).get("api/acting-orders").expect(200).json().getJsonArray("orders").stream()
                .map(JsonObject.class::cast)
                .filter(line -> line.getString("number").equals("2024-3"))
                .findFirst()
                .orElseThrow();
        act(OFFICER, "api/acting-orders/" + given.getString("id") + "/end").problem(403, "refusal:NOT_YOUR_POSTS");
        act(HEAD, "api/acting-orders/" + given.getString("id") + "/end").expect(200);
    }

    /** The days lie far ahead, so that nobody else's story meets the successor. */
    @Test
    @Tag("AS-25")
    @Tag("I-6")
    void a_waiting_step_follows_the_post_and_what_was_signed_keeps_its_name() {
        try (var time = DemoTime.at("2031-01-06T10:00")) {
            var id = Api.as("park.jiho").submitted("HOST_VISIT", Papers.read(Papers.UZBEK_VISIT));
            CaseWork.yes(id);
            assertThat(waits("gwon.narae", id)).isTrue();

            var view = Api.as(ADMINISTRATOR).get("api/handovers").expect(200).json();
            var body = Json.createObjectBuilder()
                    .add("post", id(view.getJsonArray("posts"), "Spokesperson"))
                    .add("successor", id(view.getJsonArray("people"), "Yeom Jeonghu"))
                    .add("day", "2031-01-07")
                    .add("leaves", true)
                    .add("note", "")
                    .build();
            Api.as("gwon.narae")
                    .post("api/handovers", UUID.randomUUID(), body)
                    .problem(403, "refusal:NOT_YOUR_APPOINTMENT");
            Api.as(ADMINISTRATOR).post("api/handovers", UUID.randomUUID(), body).expect(200);
            var handover = handover("yeom.jeonghu", id);
            act("yeom.jeonghu", "api/handovers/" + handover.getString("id") + "/receipt")
                    .problem(422, "refusal:RECEIPT_TOO_EARLY");
            assertThat(waits("gwon.narae", id)).isTrue();

            time.moveTo("2031-01-07T10:00");
            assertThat(waits("gwon.narae", id)).isFalse();
            assertThat(waits("yeom.jeonghu", id)).isTrue();
            act("gwon.narae", "api/handovers/" + handover.getString("id") + "/receipt")
                    .problem(403, "refusal:NOT_THE_SUCCESSOR");
            act("yeom.jeonghu", "api/handovers/" + handover.getString("id") + "/receipt")
                    .expect(200);
            var mine = Api.as(AUDITOR).sheet(id).getJsonArray("steps").stream()
                    .map(JsonObject.class::cast)
                    .filter(box -> box.getJsonObject("post").getString("en").equals("Spokesperson"))
                    .findFirst()
                    .orElseThrow();
            CaseWork.act(
                            "gwon.narae",
                            id,
                            UUID.randomUUID(),
                            CaseWork.answer(id, mine, "Concur").build())
                    .problem(404, "no-such-case"); // who signed nothing and left the post is not on the chain
            CaseWork.act(
                            "yeom.jeonghu",
                            id,
                            UUID.randomUUID(),
                            CaseWork.answer(id, mine, "Concur").build())
                    .expect(200);
            var trail = Api.as(AUDITOR)
                    .get("api/cases/" + id + "/trail")
                    .expect(200)
                    .response()
                    .body();
            assertThat(trail).contains("Kim Seoyeon", "Yeom Jeonghu");
        }
    }

    @Test
    @Tag("SD-4")
    void an_auditor_and_an_officer_import_nothing() {
        var body = files("login,name_ko,name_en,roles,language,post,from,to\n").build();
        Api.as(AUDITOR).post("api/directory-import", UUID.randomUUID(), body).problem(403, "refusal:NO_RIGHT");
        Api.as(OFFICER).post("api/directory-import", UUID.randomUUID(), body).problem(403, "refusal:NO_RIGHT");
    }

    @Test
    void one_bad_line_keeps_everything_out_until_the_good_lines_are_wanted() {
        var login = "new" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        var lines = "login,name_ko,name_en,roles,language,post,from,to\n" + login + ",새사람,New Person,,en,,,\n"
                + "Bad Login,나쁜,Bad,,ko,NO-POST,2024-01-01,\n";
        var checked = Api.as(ADMINISTRATOR)
                .post("api/directory-import/check", files(lines).build())
                .expect(200)
                .json();
        assertThat(checked.getBoolean("clean")).isFalse();
        assertThat(checked.getJsonArray("problems").getValuesAs(JsonObject.class))
                .extracting(problem -> problem.getInt("line"))
                .containsOnly(3);
        assertThat(checked.getInt("people")).isEqualTo(1);

        Api.as(ADMINISTRATOR)
                .post("api/directory-import", UUID.randomUUID(), files(lines).build())
                .problem(422, "refusal:FILES_HAVE_PROBLEMS");
        assertThat(people()).doesNotContain("New Person " + login);
        Api.as(ADMINISTRATOR)
                .post(
                        "api/directory-import",
                        UUID.randomUUID(),
                        files(lines).add("goodOnly", true).build())
                .expect(200);
        assertThat(people()).contains("New Person");
    }

    @Test
    @Tag("T-60")
    @Tag("T-95")
    void an_import_takes_and_gives_no_roles_and_names_each_change() {
        var heading = "login,name_ko,name_en,roles,language,post,from,to\n";
        var emptied = heading + "tak.hyeonu,탁현우,Tak Hyeonu,,ko,SYS-1,2017-01-01,\njin.sol,진솔,Jin Sol,,,,,\n";
        var kept = check(emptied);
        assertThat(kept.getBoolean("clean")).isTrue();
        assertThat(kept.getJsonArray("changes")).isEmpty();

        var made = check(heading + "park.jiho,박지호,Park Jiho,AUDITOR,,,,\n");
        assertThat(made.getBoolean("clean")).isFalse();
        assertThat(made.getJsonArray("problems").toString()).contains("→ AUDITOR");

        var renamed = check(heading + "park.jiho,박지호,Park Renamed,,,,,\n");
        assertThat(renamed.getBoolean("clean")).isTrue();
        assertThat(renamed.getJsonArray("changes").getValuesAs(JsonObject.class))
                .extracting(change -> change.getString("field"))
                .containsExactly("NAME");
    }

    private static JsonObject check(String people) {
        return Api.as(ADMINISTRATOR)
                .post("api/directory-import/check", files(people).build())
                .expect(200)
                .json();
    }

    private static String people() {
        return Api.as(ADMINISTRATOR)
                .get("api/handovers")
                .expect(200)
                .json()
                .getJsonArray("people")
                .toString();
    }

    private static JsonObjectBuilder files(String people) {
        return Json.createObjectBuilder()
                .add("files", Json.createObjectBuilder().add("people.csv", people));
    }

    private static JsonObject handover(String login, String caseId) {
        return Api.as(login).get("api/handovers").expect(200).json().getJsonArray("handovers").stream()
                .map(JsonObject.class::cast)
                .filter(line -> line.getJsonArray("matters").toString().contains(caseId))
                .findFirst()
                .orElseThrow();
    }

    private static boolean waits(String login, String caseId) {
        return Api.as(login)
                .get("api/inbox?tab=waiting")
                .expect(200)
                .response()
                .body()
                .contains(caseId);
    }

    private static JsonArray absences(String login, String part) {
        return Api.as(login).get("api/absences").expect(200).json().getJsonArray(part);
    }

    private static Reply act(String login, String path) {
        return Api.as(login).post(path, UUID.randomUUID(), JsonObject.EMPTY_JSON_OBJECT);
    }

    private static String id(JsonArray choices, String name) {
        var wanted = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
        return choices.stream()
                .map(JsonObject.class::cast)
                .filter(choice -> wanted.matcher(choice.getJsonObject("name").getString("en"))
                        .matches())
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static JsonObjectBuilder absence(LocalDate from, LocalDate to) {
        return Json.createObjectBuilder()
                .add("from", from.toString())
                .add("to", to.toString())
                .add("reason", "LEAVE");
    }

    private static JsonObjectBuilder order(String post, String substitute, LocalDate from, LocalDate to) {
        return Json.createObjectBuilder()
                .add("post", post)
                .add("substitute", substitute)
                .add("from", from.toString())
                .add("to", to.toString());
    }

    private static LocalDate today() {
        return DemoTime.now().atZone(WorkingCalendar.SEOUL).toLocalDate();
    }
}

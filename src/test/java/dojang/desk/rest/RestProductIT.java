package dojang.desk.rest;

import static dojang.support.CaseWork.act;
import static dojang.support.CaseWork.answer;
import static dojang.support.CaseWork.asked;
import static dojang.support.CaseWork.smallVisit;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.Papers;
import dojang.support.Reply;
import dojang.support.SampleDesks;
import dojang.support.WorksOnCases;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The acts of the product over HTTP, against the running demonstration. */
@WorksOnCases
class RestProductIT {

    private static final String DRAFTER = "park.jiho";
    private static final String HEAD = "kim.seoyeon";
    private static final String DELEGATION = "Sixteen guests from Tashkent, read over HTTP";

    @Test
    void a_key_that_was_used_on_one_case_is_refused_on_another() {
        var first = Api.as(DRAFTER).submitted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        var second = Api.as(DRAFTER).submitted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        var key = UUID.randomUUID();
        var act = Json.createObjectBuilder()
                .add("act", "Recall")
                .add("reason", "typo")
                .build();

        Api.as(DRAFTER).post("api/cases/" + first + "/acts", key, act).expect(200);
        Api.as(DRAFTER).post("api/cases/" + first + "/acts", key, act).expect(200);
        Api.as(DRAFTER).post("api/cases/" + second + "/acts", key, act).problem(422, "refusal:KEY_REUSED");

        assertThat(Api.as(DRAFTER).sheet(second).getString("state")).isEqualTo("IN_APPROVAL");
    }

    @Test
    void an_act_with_values_of_the_wrong_form_gets_a_sentence_and_no_name_of_a_class() {
        var id = Api.as(DRAFTER).submitted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        for (var act : List.of(
                Json.createObjectBuilder().add("act", "Circulate").add("posts", "x"),
                Json.createObjectBuilder().add("act", "Redispatch").add("to", "x"),
                Json.createObjectBuilder()
                        .add("act", "AddStep")
                        .add("kind", "NOWHERE")
                        .add("post", id),
                Json.createObjectBuilder().add("act", "Fly"))) {
            var reply = Api.as(DRAFTER).post("api/cases/" + id + "/acts", UUID.randomUUID(), act.build());
            reply.problem(400, "bad-request");
            assertThat(reply.json().getString("title")).isNotBlank().doesNotContain("dojang.", "java.");
        }
    }

    @Test
    void who_is_not_signed_in_gets_a_problem_and_neither_a_page_nor_a_session() {
        for (var reply :
                List.of(Api.nobody().get("api/inbox"), Api.with(HEAD, "wrong").get("api/inbox"))) {
            reply.problem(401, "refusal:NOT_SIGNED_IN");
            assertThat(reply.header("WWW-Authenticate")).startsWith("Basic");
            assertThat(reply.header("Location")).isEmpty();
            assertThat(reply.header("Set-Cookie")).isEmpty();
        }
        assertThat(Api.as(HEAD).get("api/inbox").expect(200).header("Set-Cookie"))
                .isEmpty();
    }

    @Test
    @Tag("AS-04")
    void the_inbox_shows_the_delegation_and_the_case_carries_what_an_act_signs() {
        var paper = Json.createObjectBuilder(Papers.read(Papers.UZBEK_VISIT))
                .add("titleEn", DELEGATION)
                .add("titleKo", "타슈켄트에서 오는 16명");
        var submitted = Api.as(DRAFTER).submitted("HOST_VISIT", paper.build());
        var id = CaseWork.waiting(HEAD, DELEGATION);
        assertThat(id).isEqualTo(submitted);
        var reply = Api.as(HEAD).get("api/cases/" + id).expect(200);
        assertThat(reply.header("ETag")).isEqualTo('"' + reply.json().getString("seen") + '"');
        assertThat(strings(reply.json(), "verbs")).contains("Endorse", "Return");
        assertThat(reply.json().getJsonArray("rules").getValuesAs(JsonObject.class))
                .extracting(rule -> rule.getString("rule"))
                .contains("R-02", "R-03", "R-15");
    }

    @Test
    void a_visit_nobody_has_prepared_goes_from_an_empty_form_to_its_register_number() {
        var id = Api.as(DRAFTER).submitted("HOST_VISIT", Papers.read(Papers.KENYA_VISIT));
        var signers = new ArrayList<String>();
        while (asked(id).isPresent()) {
            signers.add(CaseWork.yes(id));
        }
        assertThat(signers)
                .startsWith(HEAD)
                .contains("seo.dongha", "im.chaewon")
                .endsWith("han.minjae");

        var sheet = Api.as(DRAFTER).sheet(id);
        assertThat(sheet.getString("state")).isEqualTo("APPROVED");
        assertThat(sheet.getString("registerNumber")).matches("GEG-2024-\\d+");
        var trail =
                Api.as(DRAFTER).get("api/cases/" + id + "/trail").expect(200).array();
        assertThat(trail.getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("act"))
                .contains("CREATE_DRAFT", "SAVE_DRAFT", "SUBMIT", "ENDORSE", "CONCUR", "APPROVE");
    }

    @Test
    void a_case_is_unknown_to_who_may_not_see_it_and_a_step_is_its_holders_own() {
        var id = smallVisit();
        Api.as("ok.gangmin").get("api/cases/" + id).problem(404, "no-such-case");
        Api.as(HEAD).get("api/cases/" + UUID.randomUUID()).problem(404, "no-such-case");
        var box = asked(id).orElseThrow();
        act(DRAFTER, id, UUID.randomUUID(), answer(id, box, "Endorse").build()).problem(403, "refusal:NOT_YOUR_STEP");
        act(
                        HEAD,
                        id,
                        UUID.randomUUID(),
                        answer(id, box, "Return").add("why", "CONTENT").build())
                .problem(422, "refusal:REASON_MISSING");
        act(
                        HEAD,
                        id,
                        UUID.randomUUID(),
                        answer(id, box, "Endorse").add("seen", "0".repeat(64)).build())
                .problem(409, "refusal:TEXT_CHANGED");
    }

    @Test
    void a_key_answers_for_one_act_only() {
        var id = smallVisit();
        var endorsement = answer(id, asked(id).orElseThrow(), "Endorse").build();
        var key = UUID.randomUUID();
        Api.as(HEAD)
                .post("api/cases/" + id + "/acts", "", endorsement.toString())
                .problem(400, "bad-request");
        Api.as(HEAD)
                .post("api/cases/" + id + "/acts", "no-uuid", endorsement.toString())
                .problem(400, "bad-request");

        var first = act(HEAD, id, key, endorsement).expect(200);
        var repeated = act(HEAD, id, key, endorsement).expect(200);
        assertThat(repeated.json()).isEqualTo(first.json());
        var other =
                Json.createObjectBuilder(endorsement).add("opinion", "other").build();
        act(HEAD, id, key, other).problem(422, "refusal:KEY_REUSED");
    }

    @Test
    @Tag("I-25")
    void of_two_answers_to_one_step_one_is_taken_and_the_other_learns_who_was_faster() {
        var id = smallVisit();
        var endorsement = answer(id, asked(id).orElseThrow(), "Endorse").build();
        var replies = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> act(HEAD, id, UUID.randomUUID(), endorsement)))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
        var loser = replies.stream()
                .filter(reply -> reply.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(strings(loser.problem(409, "refusal:ANSWERED_ALREADY"), "details"))
                .hasSize(2);
    }

    @Test
    @Tag("WRP-25")
    void the_reader_says_in_which_order_the_inbox_comes() {
        smallVisit();
        smallVisit();
        var rows = Api.as(HEAD)
                .get("api/inbox?order=reference")
                .expect(200)
                .array()
                .getValuesAs(JsonObject.class);
        assertThat(rows).extracting(row -> row.getString("reference")).isSorted();
        var oldest =
                Api.as(HEAD).get("api/inbox?order=oldest").expect(200).array().getValuesAs(JsonObject.class);
        assertThat(oldest)
                .hasSameSizeAs(rows)
                .extracting(row -> Instant.parse(row.getString("since")))
                .isSorted();
    }

    @Test
    void requests_out_of_form_are_answered_with_a_sentence() {
        var acts = "api/cases/" + smallVisit() + "/acts";
        var key = UUID.randomUUID().toString();
        for (var body : List.of("{not json", "[]", "", "{\"act\":\"Dance\"}", "{\"act\":\"Endorse\"}", "{\"act\":5}")) {
            Api.as(HEAD).post(acts, key, body).problem(400, "bad-request");
        }
        for (var body : List.of("{}", "{\"kind\":\"PARTY\"}", "nothing")) {
            Api.as(DRAFTER)
                    .post("api/drafts", UUID.randomUUID().toString(), body)
                    .problem(400, "bad-request");
        }
        assertThat(Api.as(HEAD)
                        .get("api/inbox?tab=nowhere")
                        .problem(400, "bad-request")
                        .getString("title"))
                .isEqualTo("tab must be one of waiting, running, returned, done");
        assertThat(Api.as(HEAD)
                        .get("api/inbox?order=dearest")
                        .problem(422, "refusal:NO_SUCH_ORDER")
                        .getString("title"))
                .contains("usual, oldest, reference, kind");
        Api.as(HEAD).get("api/cases/not-an-id").problem(400, "bad-request");
        for (var path : List.of(
                "api/cases/not-an-id/trail",
                "api/drafts/not-an-id",
                "api/rules/changes/not-an-id",
                "api/acting-orders/candidates/not-an-id",
                "api/cases/" + smallVisit() + "/steps/not-an-id/suggestions")) {
            var problem = Api.as("sim.gyuri").get(path).problem(400, "bad-request");
            assertThat(problem.getString("title")).as(path).endsWith("must be a UUID");
            assertThat(problem.getString("field")).as(path).isNotBlank();
        }
        var unknown = Api.as(HEAD).get("api/nothing").expect(404);
        assertThat(unknown.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    @Tag("SD-9")
    void a_repeated_recusal_gets_the_first_answer_though_the_case_is_out_of_sight() {
        var id = smallVisit();
        CaseWork.yes(id);
        var box = CaseWork.asked(id).orElseThrow();
        var unit = SampleDesks.loginAt(box.getJsonObject("post").getString("ko"));
        var act = Json.createObjectBuilder()
                .add("act", "Recuse")
                .add("step", box.getString("step"))
                .add("reason", "a cousin is a guest")
                .build();
        var key = UUID.randomUUID();
        var first = CaseWork.act(unit, id, key, act).expect(200).json();

        assertThat(CaseWork.act(unit, id, key, act).expect(200).json()).isEqualTo(first);
        Api.as(unit).get("api/cases/" + id).problem(404, "no-such-case");
    }

    @Test
    void a_key_of_the_own_case_tells_nothing_of_one_that_is_out_of_sight() {
        var stranger = "ha.yunseul";
        var own = Api.as(stranger).drafted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        var act = Json.createObjectBuilder()
                .add("act", "Recall")
                .add("reason", "typo")
                .build();
        var key = UUID.randomUUID();
        CaseWork.act(stranger, own, key, act).problem(409, "refusal:NOT_IN_APPROVAL");
        CaseWork.act(stranger, smallVisit(), key, act).problem(404, "no-such-case");
    }

    @Test
    void the_interface_describes_itself() {
        var description = Api.nobody().get("openapi?format=JSON").expect(200).json();
        assertThat(description.getJsonObject("info").getString("title")).isEqualTo("Dojang");
        assertThat(description.getJsonObject("paths").keySet())
                .contains("/api/inbox", "/api/drafts", "/api/cases/{case}", "/api/cases/{case}/acts");
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}

package dojang.desk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.WorksOnCases;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several acts in one request: what one of them meets does not touch the others. */
@WorksOnCases
class ActsProductIT {

    private static final String HEAD = "kim.seoyeon";
    private static final String DRAFTER = "park.jiho";
    private static final String NOWHERE = "00000000-0000-7000-8000-000000000000";

    @Test
    void each_act_has_its_own_outcome_and_a_repeat_the_same() {
        var first = CaseWork.smallVisit();
        var second = CaseWork.smallVisit();
        CaseWork.yes(second);
        var acts = acts(List.of(
                endorsement(first, UUID.randomUUID(), first),
                endorsement(second, UUID.randomUUID(), second),
                endorsement(NOWHERE, UUID.randomUUID(), first)));

        var outcomes = put(acts);

        assertThat(outcomes.getJsonObject(0).getBoolean("accepted")).isTrue();
        assertThat(outcomes.getJsonObject(0).getString("case")).isEqualTo(first);
        var late = outcomes.getJsonObject(1);
        assertThat(late.getInt("status")).isEqualTo(409);
        assertThat(late.getString("refusal")).isEqualTo("ANSWERED_ALREADY");
        assertThat(late.getString("title")).isNotBlank();
        assertThat(outcomes.getJsonObject(2).getInt("status")).isEqualTo(404);
        assertThat(Api.as(HEAD).sheet(first).getString("state")).isEqualTo("IN_APPROVAL");
        assertThat(CaseWork.asked(first).orElseThrow().getString("kind")).isEqualTo("CONCURRENCE");
        assertThat(put(acts)).isEqualTo(outcomes);
    }

    @Test
    void nothing_is_done_when_one_act_cannot_be_read_or_there_are_too_many() {
        var visit = CaseWork.smallVisit();
        var good = endorsement(visit, UUID.randomUUID(), visit);
        var wrong = Json.createObjectBuilder(good).add("act", "Fly").build();
        for (var body : List.of(
                acts(List.of(good, wrong)),
                acts(Collections.nCopies(51, good)),
                acts(List.of(Json.createObjectBuilder(good).remove("key").build())),
                Json.createObjectBuilder().add("acts", "x").build(),
                JsonObject.EMPTY_JSON_OBJECT)) {
            Api.as(HEAD).post("api/acts", body).problem(400, "bad-request");
        }
        assertThat(CaseWork.asked(visit).orElseThrow().getString("kind")).isEqualTo("REVIEW");
    }

    @Test
    @Tag("I-25")
    void one_key_on_two_cases_at_the_same_moment_is_one_act() throws Exception {
        var key = UUID.randomUUID();
        var recalls = Stream.of(CaseWork.smallVisit(), CaseWork.smallVisit())
                .map(id -> Json.createObjectBuilder()
                        .add("case", id)
                        .add("key", key.toString())
                        .add("act", "Recall")
                        .add("reason", "일정 변경")
                        .build())
                .<Callable<Integer>>map(act -> () -> status(act))
                .toList();
        var threads = Executors.newFixedThreadPool(2);
        try {
            var statuses = new ArrayList<Integer>();
            for (var answered : threads.invokeAll(recalls)) {
                statuses.add(answered.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        } finally {
            threads.shutdown();
        }
    }

    private static int status(JsonObject act) {
        var outcome = Api.as(DRAFTER)
                .post("api/acts", acts(List.of(act)))
                .expect(200)
                .array()
                .getJsonObject(0);
        return outcome.getInt("status");
    }

    private static JsonArray put(JsonObject acts) {
        return Api.as(HEAD).post("api/acts", acts).expect(200).array();
    }

    private static JsonObject acts(List<JsonObject> acts) {
        var array = Json.createArrayBuilder();
        acts.forEach(array::add);
        return Json.createObjectBuilder().add("acts", array).build();
    }

    /** The review of one case as it was asked of the division's head. */
    private static JsonObject endorsement(String id, UUID key, String read) {
        var sheet = Api.as("jin.sol").sheet(read);
        var review = sheet.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .filter(box -> box.getString("kind").equals("REVIEW"))
                .findFirst()
                .orElseThrow();
        JsonObjectBuilder act = Json.createObjectBuilder()
                .add("case", id)
                .add("key", key.toString())
                .add("act", "Endorse")
                .add("step", review.getString("step"))
                .add("seen", sheet.getString("seen"));
        return act.build();
    }
}

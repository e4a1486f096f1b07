package dojang.desk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.Papers;
import dojang.support.Reply;
import dojang.support.WorksOnCases;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Drafts over HTTP, against the running demonstration. */
@WorksOnCases
class DraftsProductIT {

    private static final String DRAFTER = "park.jiho";
    private static final String HEAD = "kim.seoyeon";

    @Test
    @Tag("R-01")
    void an_empty_draft_is_refused_with_the_rules_that_object() {
        var id = Api.as(DRAFTER).drafted("MOU_CONCLUSION", JsonObject.EMPTY_JSON_OBJECT);
        var problem = submit(id).problem(422, "refusal:RULES_OBJECT");
        assertThat(strings(problem, "rules")).contains("R-01");
        // it was never submitted, so it has taken no reference
        assertThat(Api.as(DRAFTER).sheet(id)).doesNotContainKey("reference");
        assertThat(Api.as(DRAFTER).get("api/drafts/" + id).expect(200).json()).doesNotContainKey("reference");
        assertThat(Api.as(DRAFTER).sheet(id).getString("state")).isEqualTo("DRAFT");
    }

    @Test
    @Tag("SD-4")
    void an_auditor_drafts_nothing() {
        var request = Json.createObjectBuilder().add("kind", "HOST_VISIT").build();
        Api.as("jin.sol").post("api/drafts", UUID.randomUUID(), request).problem(403, "refusal:NO_RIGHT");
    }

    @Test
    void a_draft_saved_by_two_is_not_overwritten() {
        var id = Api.as(DRAFTER).drafted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        Api.as(DRAFTER)
                .put("api/drafts/" + id, Api.edits(0, Papers.read(Papers.KENYA_VISIT)))
                .problem(409, "refusal:TEXT_CHANGED");
        Api.as(DRAFTER).put("api/drafts/" + id, JsonObject.EMPTY_JSON_OBJECT).problem(400, "bad-request");
    }

    @Test
    void a_draft_is_opened_once_for_a_key_and_read_back_as_it_was_written() {
        var key = UUID.randomUUID();
        var kind = Json.createObjectBuilder().add("kind", "HOST_VISIT").build();
        var first = Api.as(DRAFTER).post("api/drafts", key, kind).expect(201).json();
        assertThat(Api.as(DRAFTER).post("api/drafts", key, kind).expect(201).json())
                .isEqualTo(first);
        var address = "api/drafts/" + first.getString("case");
        Api.as(DRAFTER).post("api/drafts", "", kind.toString()).problem(400, "bad-request");
        Api.as(DRAFTER)
                .put(address, Api.edits(0, Papers.read(Papers.KENYA_VISIT)))
                .expect(200);

        var draft = Api.as(DRAFTER).get(address).expect(200).json();

        assertThat(draft.getInt("edits")).isEqualTo(1);
        assertThat(draft.getJsonObject("content").getString("titleKo"))
                .isEqualTo(Papers.read(Papers.KENYA_VISIT).getString("titleKo"));
        var strange = Json.createObjectBuilder().add("nonsense", 1).build();
        assertThat(Api.as(DRAFTER)
                        .put(address, Api.edits(1, strange))
                        .problem(400, "bad-request")
                        .getString("title"))
                .isEqualTo("the form has no field nonsense");
        assertThat(Api.as(DRAFTER).get(address).expect(200).json()).isEqualTo(draft);
        Api.as(HEAD)
                .put(address, Api.edits(1, Papers.read(Papers.KENYA_VISIT)))
                .problem(403, "refusal:NOT_THE_DRAFTER");
        Api.as("ha.yunseul").get(address).problem(404, "no-such-case");
    }

    @Test
    void a_title_longer_than_a_list_can_show_is_kept_and_objected_to_at_its_field() {
        var content = Json.createObjectBuilder(Papers.read(Papers.KAZAKH_VISIT))
                .add("titleKo", "방".repeat(400))
                .build();
        var id = Api.as(DRAFTER).drafted("HOST_VISIT", content);

        assertThat(strings(submit(id).problem(422, "refusal:RULES_OBJECT"), "details"))
                .contains("titleKo");
        assertThat(Api.as(DRAFTER)
                        .get("api/drafts/" + id)
                        .expect(200)
                        .json()
                        .getJsonObject("content")
                        .getString("titleKo"))
                .hasSize(400);
    }

    @Test
    @Tag("I-25")
    void two_requests_with_one_key_at_the_same_moment_open_one_draft() throws Exception {
        var key = UUID.randomUUID();
        var kind = Json.createObjectBuilder().add("kind", "HOST_VISIT").build();
        Callable<String> opening = () ->
                Api.as(DRAFTER).post("api/drafts", key, kind).expect(201).json().getString("case");
        var threads = Executors.newFixedThreadPool(4);
        try {
            var opened = new HashSet<String>();
            for (var one : threads.invokeAll(Collections.nCopies(4, opening))) {
                opened.add(one.get());
            }
            assertThat(opened).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    @Tag("I-22")
    void a_decided_case_is_superseded_or_revoked_by_a_draft_that_names_it() {
        var decided = CaseWork.smallVisitBeforeDecision();
        CaseWork.yes(decided);
        var key = UUID.randomUUID();
        var request = Json.createObjectBuilder().add("revokes", decided).build();

        var draft = Api.as(DRAFTER).post("api/drafts", key, request).expect(201).json();

        assertThat(Api.as(DRAFTER).post("api/drafts", key, request).expect(201).json())
                .isEqualTo(draft);
        var written = Api.as(DRAFTER)
                .get("api/drafts/" + draft.getString("case"))
                .expect(200)
                .json();
        assertThat(written.getString("kind")).isEqualTo("REVOCATION");
        assertThat(written.getJsonObject("content").getString("revoked"))
                .contains(Api.as(DRAFTER).sheet(decided).getString("reference"));
        var otherwise = Json.createObjectBuilder().add("kind", "HOST_VISIT").build();
        Api.as(DRAFTER).post("api/drafts", key, otherwise).problem(422, "refusal:KEY_REUSED");
        var both = Json.createObjectBuilder()
                .add("revokes", decided)
                .add("supersedes", decided)
                .build();
        Api.as(DRAFTER).post("api/drafts", UUID.randomUUID(), both).problem(400, "bad-request");
        var copy = Json.createObjectBuilder().add("supersedes", decided).build();
        Api.as(DRAFTER).post("api/drafts", UUID.randomUUID(), copy).expect(201);
        Api.as("ha.yunseul").post("api/drafts", UUID.randomUUID(), request).problem(404, "no-such-case");
        var alone = Json.createObjectBuilder().add("kind", "REVOCATION").build();
        Api.as(DRAFTER).post("api/drafts", UUID.randomUUID(), alone).problem(400, "bad-request");
    }

    private static Reply submit(String id) {
        return Api.as(DRAFTER).post("api/cases/" + id + "/submission", UUID.randomUUID(), JsonObject.EMPTY_JSON_OBJECT);
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}

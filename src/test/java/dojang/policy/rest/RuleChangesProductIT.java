package dojang.policy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.ChangesTheRules;
import dojang.support.Reply;
import dojang.support.WorksOnCases;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules are changed by two people over HTTP, with the same refusals as on screen. */
@Tag("SD-6")
@WorksOnCases
@ChangesTheRules
class RuleChangesProductIT {

    private static final Api AUTHOR = Api.as("sim.gyuri");
    private static final Api SECOND = Api.as("mun.gaon");
    private static final String LIMIT = "/table/rows/HOST_VISIT/1/limits/0";

    @Test
    void a_change_is_saved_with_its_reason_and_refused_until_it_is_ripe() {
        var id = draft();
        save(id, 0, values(LIMIT, "5")).expect(200);
        save(id, 0, values(LIMIT, "6")).problem(409, "refusal:SAVED_BY_ANOTHER");
        act(AUTHOR, id, "proposal").problem(422, "refusal:REASON_MISSING");
        save(id, 1, body(1).add("reason", "smaller").add("effective", "2024-01-01"))
                .expect(200);
        act(AUTHOR, id, "proposal").problem(422, "refusal:DAY_NOT_AHEAD");
        act(SECOND, id, "approval").problem(409, "refusal:NOT_PROPOSED");

        var sheet = sheet(id);
        assertThat(sheet.getJsonArray("table").getValuesAs(JsonObject.class))
                .filteredOn(row -> row.getString("fate").equals("CHANGED"))
                .singleElement()
                .satisfies(row -> assertThat(row.getString("kind")).isEqualTo("HOST_VISIT"));
        assertThat(sheet.getJsonArray("allowed").toString()).contains("Propose", "Save", "Withdraw");
        act(AUTHOR, id, "withdrawal").expect(200);
        act(AUTHOR, id, "withdrawal").problem(409, "refusal:NOT_A_DRAFT");
    }

    @Test
    void what_is_no_rule_book_is_not_kept_and_the_answer_says_where() {
        var id = draft();
        var answer = save(id, 0, values(LIMIT, "many")).problem(422, "refusal:UNREADABLE");
        assertThat(answer.getString("title")).contains(LIMIT);
        save(id, 0, values("/table/rows/PICNIC/0", "1")).problem(422, "refusal:UNREADABLE");
        save(id, 0, body(0).add("remove", "R-99")).problem(422, "refusal:UNREADABLE");
        save(id, 0, body(0).add("remove", "R-09").add("values", JsonObject.EMPTY_JSON_OBJECT))
                .expect(400);
        assertThat(sheet(id).getInt("edits")).isZero();
    }

    @Test
    void a_rule_is_removed_and_its_preview_says_what_that_does() {
        var touched = CaseWork.smallVisit();
        var id = draft();
        save(id, 0, values(LIMIT, "5")).expect(200);
        var impact =
                AUTHOR.get("api/rules/changes/" + id + "/impact").expect(200).json();
        assertThat(impact.getJsonArray("affected").getValuesAs(JsonObject.class))
                .filteredOn(one -> one.getString("case").equals(touched))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.getBoolean("open")).isTrue();
                    assertThat(one.getJsonObject("after")).isNotEqualTo(one.getJsonObject("before"));
                });
        assertThat(impact.getJsonArray("deadEnds")).isEmpty();
        assertThat(impact.getJsonArray("deadEndsBefore")).isNotEmpty();
    }

    @Test
    void nobody_approves_alone_and_a_proposal_is_rejected_for_a_reason() {
        var id = draft();
        save(id, 0, body(0).add("remove", "R-09").add("reason", "try").add("effective", "2040-01-02"))
                .expect(200);
        act(AUTHOR, id, "proposal").expect(200);
        act(AUTHOR, id, "approval").problem(403, "refusal:SAME_PERSON");
        reject(id, "").problem(422, "refusal:REASON_MISSING");
        reject(id, "R-09 is needed").expect(200);
        assertThat(sheet(id).getString("state")).isEqualTo("REJECTED");
        assertThat(sheet(id).getString("remark")).isEqualTo("R-09 is needed");
    }

    @Test
    void who_is_no_policy_officer_changes_nothing_and_an_auditor_reads() {
        var id = draft();
        Api.as("park.jiho").get("api/rules/changes").problem(403, "refusal:NO_RIGHT");
        Api.as("jin.sol").get("api/rules/changes/" + id).expect(200);
        act(Api.as("jin.sol"), id, "withdrawal").problem(403, "refusal:NO_RIGHT");
        AUTHOR.get("api/rules/changes/" + new UUID(0, 0)).problem(404, "no-such-change");
    }

    private static String draft() {
        return AUTHOR.post("api/rules/changes", JsonObject.EMPTY_JSON_OBJECT)
                .expect(200)
                .json()
                .getString("id");
    }

    private static JsonObject sheet(String id) {
        return AUTHOR.get("api/rules/changes/" + id).expect(200).json();
    }

    private static Reply save(String id, long edits, JsonObjectBuilder body) {
        return AUTHOR.put("api/rules/changes/" + id, body.add("edits", edits).build());
    }

    private static Reply act(Api person, String id, String step) {
        return person.post("api/rules/changes/" + id + "/" + step, JsonObject.EMPTY_JSON_OBJECT);
    }

    private static Reply reject(String id, String remark) {
        return SECOND.post(
                "api/rules/changes/" + id + "/rejection",
                Json.createObjectBuilder().add("remark", remark).build());
    }

    private static JsonObjectBuilder body(long edits) {
        return Json.createObjectBuilder().add("edits", edits);
    }

    private static JsonObjectBuilder values(String pointer, String value) {
        return Json.createObjectBuilder()
                .add("values", Json.createObjectBuilder().add(pointer, value));
    }
}

package dojang.paper.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.ChangesTheRules;
import dojang.support.Reply;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Forms come into force by two people over HTTP, with the same refusals as on screen. */
@Tag("SD-6")
@ChangesTheRules
class FormsProductIT {

    private static final Api AUTHOR = Api.as("sim.gyuri");
    private static final Api SECOND = Api.as("mun.gaon");
    private static final String KIND = "REVOCATION";

    @Test
    @Tag("T-01")
    void a_version_is_proposed_refused_to_its_proposer_rejected_with_a_reason_and_approved() {
        int number = other(false).getInt("number");
        act(SECOND, number, "approval").problem(409, "refusal:NOT_PROPOSED");
        act(AUTHOR, number, "proposal").expect(200);
        act(AUTHOR, number, "proposal").problem(409, "refusal:PROPOSED_ALREADY");
        act(AUTHOR, number, "approval").problem(403, "refusal:SAME_PERSON");
        act(SECOND, number, "rejection").problem(422, "refusal:REASON_MISSING");
        SECOND.post(
                        "api/forms/" + KIND + "/" + number + "/rejection",
                        Json.createObjectBuilder().add("remark", "look again").build())
                .expect(200);
        act(SECOND, number, "proposal").expect(200);
        act(AUTHOR, number, "approval").expect(200);

        assertThat(other(true).getInt("number")).isEqualTo(number);
        var before = other(false);
        assertThat(before.getJsonArray("differences").getJsonObject(0).getString("what"))
                .isEqualTo("LABEL");
        assertThat(before.getJsonArray("differences").getJsonObject(0).getString("name"))
                .isEqualTo("purpose");
    }

    @Test
    void auditors_read_and_nobody_else_is_let_in() {
        assertThat(Api.as("jin.sol").get("api/forms").expect(200).array()).isNotEmpty();
        Api.as("jin.sol")
                .post("api/forms/REVOCATION/1/proposal", JsonObject.EMPTY_JSON_OBJECT)
                .problem(403, "refusal:NO_RIGHT");
        Api.as("park.jiho").get("api/forms").problem(403, "refusal:NO_RIGHT");
        AUTHOR.post("api/forms/REVOCATION/77/proposal", JsonObject.EMPTY_JSON_OBJECT)
                .problem(404, "no-such-form");
    }

    private static Reply act(Api person, int number, String step) {
        return person.post("api/forms/" + KIND + "/" + number + "/" + step, JsonObject.EMPTY_JSON_OBJECT);
    }

    private static JsonObject other(boolean inForce) {
        return AUTHOR.get("api/forms").expect(200).array().getValuesAs(JsonObject.class).stream()
                .filter(form -> form.getString("kind").equals(KIND) && form.getBoolean("inForce") == inForce)
                .findFirst()
                .orElseThrow();
    }
}

package dojang.insight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.WorksOnCases;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A verification is begun, goes on by pieces whoever asks for them, and ends on record. */
@WorksOnCases
@Tag("T-03")
class VerificationsProductIT {

    private static final Api AUDITOR = Api.as("jin.sol");

    @Test
    void it_goes_on_where_it_stopped_and_goes_on_record() {
        CaseWork.yes(CaseWork.smallVisit());
        var id = UUID.randomUUID();
        var begun = begin(id, JsonObject.EMPTY_JSON_OBJECT);
        assertThat(begun.getInt("percent")).isZero();
        assertThat(begun.getString("stage")).isEqualTo("LOG");
        // the same request once more begins nothing
        assertThat(begin(id, JsonObject.EMPTY_JSON_OBJECT).getString("begunAt")).isEqualTo(begun.getString("begunAt"));

        var done = toTheEnd(id);

        assertThat(done.getInt("cases")).isPositive();
        assertThat(AUDITOR.get("api/verifications/" + id).expect(200).json().getInt("percent"))
                .isEqualTo(100);
        assertThat(AUDITOR.get("api/verifications").expect(200).response().body())
                .contains(id.toString());
        assertThat(AUDITOR.post("api/verifications/" + id + "/steps", "", "")
                        .expect(200)
                        .json())
                .isEqualTo(done);
    }

    @Test
    void days_choose_the_cases_by_the_log() {
        CaseWork.yes(CaseWork.smallVisit());
        var never = UUID.randomUUID();
        begin(
                never,
                Json.createObjectBuilder()
                        .add("from", "2050-01-01")
                        .add("to", "2050-01-02")
                        .build());
        assertThat(toTheEnd(never).getInt("cases")).isZero();
        var always = UUID.randomUUID();
        begin(always, Json.createObjectBuilder().add("from", "2020-01-01").build());
        assertThat(toTheEnd(always).getInt("cases")).isPositive();
    }

    @Test
    void what_cannot_be_is_said_at_its_place_and_only_auditors_ask() {
        AUDITOR.post(
                        "api/verifications",
                        UUID.randomUUID(),
                        Json.createObjectBuilder()
                                .add("from", "2024-04-19")
                                .add("to", "2024-04-18")
                                .build())
                .expect(400);
        AUDITOR.post(
                        "api/verifications",
                        UUID.randomUUID(),
                        Json.createObjectBuilder().add("from", "yesterday").build())
                .expect(400);
        AUDITOR.post("api/verifications", JsonObject.EMPTY_JSON_OBJECT).expect(400);
        AUDITOR.get("api/verifications/" + new UUID(0, 0)).problem(404, "no-such-verification");
        Api.as("park.jiho")
                .post("api/verifications", UUID.randomUUID(), JsonObject.EMPTY_JSON_OBJECT)
                .expect(403);
    }

    private static JsonObject begin(UUID id, JsonObject days) {
        return AUDITOR.post("api/verifications", id, days).expect(200).json();
    }

    static JsonObject toTheEnd(UUID id) {
        JsonObject run;
        do {
            run = AUDITOR.post("api/verifications/" + id + "/steps", "", "")
                    .expect(200)
                    .json();
        } while (run.getInt("percent") < 100);
        return run;
    }
}

package dojang.insight.rest;

import dojang.browser.DecidedWithFile;
import dojang.support.Api;
import dojang.support.CaseWork;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;

/** Acts of every kind that leaves rows, for the demonstration has not seen them all. */
final class RowsOfEveryKind {

    private static final Api ADMINISTRATOR = Api.as("tak.hyeonu");
    private static final Api POLICY_OFFICER = Api.as("sim.gyuri");
    private static final String SUCCESSOR = "yeom.jeonghu";

    private RowsOfEveryKind() {}

    static void make() {
        DecidedWithFile.decided("one " + UUID.randomUUID());
        DecidedWithFile.decided("two " + UUID.randomUUID());
        roles();
        rules();
        handover();
    }

    private static void roles() {
        var person =
                ADMINISTRATOR
                        .get("api/role-changes?name=" + SUCCESSOR)
                        .expect(200)
                        .json()
                        .getJsonArray("people")
                        .stream()
                        .map(JsonObject.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .getString("id");
        var proposal = Json.createObjectBuilder()
                .add("person", person)
                .add("roles", Json.createArrayBuilder().add("REGISTRY"))
                .add("reason", "the registry's deputy")
                .build();
        ADMINISTRATOR.post("api/role-changes", UUID.randomUUID(), proposal).expect(200);
    }

    private static void rules() {
        var change = POLICY_OFFICER
                .post("api/rules/changes", JsonObject.EMPTY_JSON_OBJECT)
                .expect(200)
                .json()
                .getString("id");
        POLICY_OFFICER
                .post("api/rules/changes/" + change + "/withdrawal", JsonObject.EMPTY_JSON_OBJECT)
                .expect(200);
    }

    /** Of a post that a case waits at. */
    private static void handover() {
        var id = CaseWork.smallVisit();
        var waits = CaseWork.asked(id).orElseThrow().getJsonObject("post").getString("en");
        var view = ADMINISTRATOR.get("api/handovers").expect(200).json();
        for (var post : named(view, "posts", waits)) {
            var body = Json.createObjectBuilder()
                    .add("post", post)
                    .add("successor", named(view, "people", "Yeom Jeonghu").get(0))
                    .add("day", "2024-05-06")
                    .add("leaves", false)
                    .add("note", "in the cupboard")
                    .build();
            ADMINISTRATOR.post("api/handovers", UUID.randomUUID(), body).expect(200);
        }
    }

    private static List<String> named(JsonObject view, String list, String name) {
        return view.getJsonArray(list).stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getJsonObject("name").getString("en").equals(name))
                .map(one -> one.getString("id"))
                .toList();
    }
}

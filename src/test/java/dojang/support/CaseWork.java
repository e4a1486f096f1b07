package dojang.support;

import dojang.approval.model.Verb;
import dojang.shared.model.StepKind;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.UUID;

/** Work on cases over the REST interface, so that product tests can bring a case to where they begin. */
public final class CaseWork {

    /** An auditor, who reads every case. */
    private static final String READER = "jin.sol";

    private CaseWork() {}

    /** A new case of nine guests that waits for the head of the drafter's division. */
    public static String smallVisit() {
        return Api.as("park.jiho").submitted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
    }

    /** A new case of nine guests that waits for its decision only. */
    public static String smallVisitBeforeDecision() {
        var id = smallVisit();
        untilDecision(id);
        return id;
    }

    /** Whoever is asked says yes until only the decision is left. */
    public static void untilDecision(String id) {
        while (asked(id)
                .filter(box -> !box.getString("kind").contains("DECISION"))
                .isPresent()) {
            yes(id);
        }
    }

    /** The id of the case with this title in the first box of the person's inbox. */
    public static String waiting(String login, String titleEn) {
        return Api.as(login).get("api/inbox?tab=waiting").expect(200).array().getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getJsonObject("title").getString("en").equals(titleEn))
                .findFirst()
                .orElseThrow(() -> new AssertionError(login + " is not asked about " + titleEn))
                .getString("case");
    }

    /** The first step that waits for an answer. */
    public static Optional<JsonObject> asked(String id) {
        return Api.as(READER).sheet(id).getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .filter(box -> box.getString("state").equals("ACTIVE") && box.containsKey("step"))
                .findFirst();
    }

    /** Whoever is asked first says yes; answers the sign-in name. */
    public static String yes(String id) {
        var box = asked(id).orElseThrow(() -> new AssertionError("nobody is asked"));
        var login = SampleDesks.loginAt(box.getJsonObject("post").getString("ko"));
        var verb = Verb.yes(StepKind.valueOf(box.getString("kind"))).code();
        act(login, id, UUID.randomUUID(), answer(id, box, verb).build()).expect(200);
        return login;
    }

    public static Reply act(String login, String id, UUID key, JsonObject act) {
        return Api.as(login).post("api/cases/" + id + "/acts", key, act);
    }

    /** An answer to the step that names what its reader saw. */
    public static JsonObjectBuilder answer(String id, JsonObject box, String verb) {
        return Json.createObjectBuilder()
                .add("act", verb)
                .add("step", box.getString("step"))
                .add("seen", Api.as(READER).sheet(id).getString("seen"));
    }
}

package dojang.fuzz;

import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.Papers;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Every act with all that it can hold, on a case that waits for its reviewer. */
final class ActCalls {

    static final String DRAFTER = "yang.sion";
    static final String HEAD = "bae.surin";

    /** What each act reads beside its name. */
    private static final Map<String, String> FIELDS = fields();

    private final String step;
    private final String seen;
    private final String visit;

    private ActCalls(String visit) {
        this.visit = visit;
        step = CaseWork.asked(visit).orElseThrow().getString("step");
        seen = Api.as(DRAFTER).sheet(visit).getString("seen");
    }

    /**
     * All acts.
     *
     * @param apart whether each has a case of its own, so that an act that is taken hinders no other
     */
    static List<Call> all(boolean apart) {
        var shared = new ActCalls(visit());
        return FIELDS.keySet().stream()
                .map(act -> (apart ? new ActCalls(visit()) : shared).call(act))
                .toList();
    }

    /** Several in one request. */
    static Call several() {
        var acts = new ActCalls(visit());
        return Call.of("POST", "/api/acts", HEAD)
                .sending(() -> Json.createObjectBuilder()
                        .add(
                                "acts",
                                Json.createArrayBuilder()
                                        .add(acts.json("Endorse")
                                                .add("case", acts.visit)
                                                .add("key", UUID.randomUUID().toString())))
                        .build());
    }

    /** The names of all acts that are tried. */
    static List<String> names() {
        return List.copyOf(FIELDS.keySet());
    }

    static String visit() {
        return Api.as(DRAFTER).submitted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
    }

    private Call call(String act) {
        return Call.of("POST", "/api/cases/{case}/acts", HEAD)
                .with("case", visit)
                .sending(json(act).build())
                .named(act);
    }

    private JsonObjectBuilder json(String act) {
        var json = Json.createObjectBuilder().add("act", act);
        Arrays.stream(FIELDS.getOrDefault(act, "").split(" ", -1))
                .filter(name -> !name.isEmpty())
                .forEach(name -> add(json, name));
        return json;
    }

    private void add(JsonObjectBuilder json, String name) {
        switch (name) {
            case "step", "target", "gate", "duty", "post" -> json.add(name, step);
            case "posts", "acknowledged" -> json.add(name, list().add(step));
            case "seen", "text" -> json.add(name, seen);
            case "weight" -> json.add(name, "WISH");
            case "why" -> json.add(name, "CONTENT");
            case "until" -> json.add(name, "2024-05-02T01:00:00Z");
            case "due" -> json.add(name, "2024-05-02");
            case "kind" -> json.add(name, "REVIEW");
            case "way" -> json.add(name, "LOT");
            case "answer" -> json.add(name, "NO_OBJECTION");
            case "mark" -> json.add(name, "SEAL");
            case "to" -> json.add(name, list().add(addressee()));
            default -> json.add(name, "말과 words");
        }
    }

    private static JsonArrayBuilder list() {
        return Json.createArrayBuilder();
    }

    private static JsonObject addressee() {
        return Json.createObjectBuilder()
                .add("name", "Embassy of Kazakhstan")
                .add("channel", "POST")
                .build();
    }

    private static Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        fields.put("Endorse", "step seen opinion weight");
        fields.put("Concur", "step seen opinion weight");
        fields.put("NonConcur", "step seen reason");
        fields.put("NoInterest", "step seen");
        fields.put("Approve", "step seen opinion weight acknowledged overDissent");
        fields.put("Decline", "step seen reason");
        fields.put("Return", "step seen why reason");
        fields.put("ReturnToStep", "step seen target reason");
        fields.put("Recall", "reason");
        fields.put("Withdraw", "reason");
        fields.put("Revise", "");
        fields.put("Hold", "step until reason");
        fields.put("Resume", "step");
        fields.put("Undo", "step");
        fields.put("Skip", "step reason");
        fields.put("ProceedWithout", "step reason");
        fields.put("ConfirmCondition", "step words");
        fields.put("Reopen", "step reason");
        fields.put("AddStep", "kind post group reason");
        fields.put("Reassign", "step post reason way");
        fields.put("Recuse", "step reason");
        fields.put("LateOpinion", "step opinion weight");
        fields.put("Circulate", "posts");
        fields.put("Read", "step opinion weight");
        fields.put("Instruct", "post words due");
        fields.put("Issue", "text mark to");
        fields.put("Redispatch", "to reason");
        fields.put("Receipt", "recipient");
        fields.put("Close", "");
        fields.put("SendGate", "gate note");
        fields.put("AnswerGate", "gate answer note");
        fields.put("DoDuty", "duty proof");
        fields.put("WaiveDuty", "duty reason");
        return fields;
    }
}

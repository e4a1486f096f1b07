package dojang.chaos;

import dojang.approval.model.ReturnReason;
import dojang.approval.model.Verb;
import dojang.shared.model.StepKind;
import dojang.support.Api;
import dojang.support.Papers;
import dojang.support.SampleDesks;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A submitted case and all acts that lead it to its end. Those of one round are put at the same moment, the next round
 * once all of it is answered.
 */
record Visit(String id, Verb ending, List<List<Act>> rounds) {

    /** Submits a case of nine guests at the product's address and reads from its sheet who will be asked what. */
    static Visit submitted(String url, Verb ending) {
        var drafter = Api.at(url, "park.jiho", Api.PASSWORD);
        var id = drafter.submitted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        var sheet = drafter.sheet(id);
        var rounds = new TreeMap<Integer, List<Act>>();
        for (var box : sheet.getJsonArray("steps").getValuesAs(JsonObject.class)) {
            if (box.containsKey("step")) {
                rounds.computeIfAbsent(box.getInt("stage"), stage -> new ArrayList<>())
                        .add(act(id, box, sheet.getString("seen"), ending));
            }
        }
        return new Visit(id, ending, List.copyOf(rounds.values()));
    }

    List<Act> acts() {
        return rounds.stream().flatMap(List::stream).toList();
    }

    private static Act act(String id, JsonObject box, String seen, Verb ending) {
        var kind = StepKind.valueOf(box.getString("kind"));
        var verb = kind.decides() ? ending : Verb.yes(kind);
        var body = Json.createObjectBuilder()
                .add("act", verb.code())
                .add("step", box.getString("step"))
                .add("seen", seen);
        if (verb == Verb.DECLINE || verb == Verb.RETURN) {
            body.add("reason", "일정 재검토");
        }
        if (verb == Verb.RETURN) {
            body.add("why", ReturnReason.TIMING.name());
        }
        var login = SampleDesks.loginAt(box.getJsonObject("post").getString("ko"));
        return new Act(login, id, UUID.randomUUID(), body.build());
    }
}

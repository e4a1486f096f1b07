package dojang.fuzz;

import dojang.support.Api;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.util.List;
import java.util.stream.Stream;

/** The right requests about people and posts; see {@link Calls}. */
final class PeopleCalls {

    private static final String DRAFTER = ActCalls.DRAFTER;
    private static final String HEAD = ActCalls.HEAD;
    private static final String ADMINISTRATOR = "tak.hyeonu";

    private PeopleCalls() {}

    static List<Call> all() {
        return Stream.of(people(), roles()).flatMap(List::stream).toList();
    }

    private static List<Call> people() {
        var own = first(Api.as(HEAD).get("api/acting-orders").expect(200).json().getJsonArray("posts"));
        var held = Api.as(ADMINISTRATOR).get("api/handovers").expect(200).json();
        var post = first(held.getJsonArray("posts"));
        return List.of(
                Calls.get("/api/absences", DRAFTER),
                Calls.post("/api/absences", DRAFTER)
                        .sending(Json.createObjectBuilder()
                                .add("from", Calls.FAR + 1)
                                .add("to", Calls.FAR + 2)
                                .add("reason", "TRIP")
                                .build()),
                Calls.post("/api/absences", HEAD)
                        .sending(Json.createObjectBuilder()
                                .add("person", person(DRAFTER))
                                .add("from", Calls.FAR + 4)
                                .add("to", Calls.FAR + 5)
                                .add("reason", "TRAINING")
                                .build())
                        .named("of others"),
                Calls.post("/api/absences/{id}/cancellation", DRAFTER).with("id", Calls.NOTHING),
                Calls.post("/api/absences/{id}/end", DRAFTER).with("id", Calls.NOTHING),
                Calls.get("/api/acting-orders", HEAD),
                Calls.get("/api/acting-orders/today", HEAD),
                Calls.get("/api/acting-orders/candidates/{post}", HEAD).with("post", own),
                Calls.post("/api/acting-orders", HEAD)
                        .sending(Json.createObjectBuilder()
                                .add("post", own)
                                .add("substitute", person(DRAFTER))
                                .add("from", Calls.FAR + 1)
                                .add("to", Calls.FAR + 2)
                                .add("number", "2028-1")
                                .add("kind", "STATUTORY")
                                .build()),
                Calls.post("/api/acting-orders/{id}/end", HEAD).with("id", Calls.NOTHING),
                Calls.get("/api/handovers", HEAD),
                Calls.get("/api/handovers/decided-in-my-absence", HEAD),
                // to nobody there is, so that no post passes on
                Calls.post("/api/handovers", ADMINISTRATOR)
                        .sending(Json.createObjectBuilder()
                                .add("post", post)
                                .add("successor", Calls.NOTHING)
                                .add("day", Calls.FAR + 1)
                                .add("leaves", true)
                                .add("note", "words")
                                .build()),
                Calls.post("/api/handovers/{id}/receipt", HEAD).with("id", Calls.NOTHING),
                files("/api/directory-import/check", "new.person,새사람,New Person,,ko,GEG-2,2028-01-01,"),
                // one bad line and no good one: nothing is ever written
                files("/api/directory-import", "Bad Login,나쁜,Bad,KING,fr,NO-POST,2024-13-01,"));
    }

    private static Call files(String address, String line) {
        var heading = "login,name_ko,name_en,roles,language,post,from,to\n";
        var files = Json.createObjectBuilder()
                .add("units.csv", "code,name_ko,name_en,level,parent,task,place\n")
                .add("posts.csv", "code,unit,title_ko,title_en,level,head\n")
                .add("people.csv", heading + line + "\n");
        var body = Json.createObjectBuilder().add("files", files);
        return Calls.post(address, ADMINISTRATOR)
                .sending((address.endsWith("check") ? body : body.add("goodOnly", false)).build());
    }

    private static List<Call> roles() {
        return Stream.concat(
                        Stream.of(
                                Calls.get("/api/role-changes", ADMINISTRATOR).with("name", "ha"),
                                // the last auditor keeps the role, so that nothing is ever proposed
                                Calls.post("/api/role-changes", ADMINISTRATOR)
                                        .sending(Json.createObjectBuilder()
                                                .add("person", person("jin.sol"))
                                                .add(
                                                        "roles",
                                                        Json.createArrayBuilder()
                                                                .add("REGISTRY"))
                                                .add("reason", "words")
                                                .build())),
                        Stream.of("approval", "rejection", "withdrawal")
                                .map(decision -> Calls.post("/api/role-changes/{id}/" + decision, ADMINISTRATOR)
                                        .with("id", Calls.NOTHING)))
                .toList();
    }

    private static String person(String login) {
        return first(Api.as(ADMINISTRATOR)
                .get("api/role-changes?name=" + login)
                .expect(200)
                .json()
                .getJsonArray("people"));
    }

    private static String first(JsonArray choices) {
        return choices.getJsonObject(0).getString("id");
    }
}

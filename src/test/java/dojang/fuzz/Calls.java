package dojang.fuzz;

import dojang.support.Api;
import dojang.support.Papers;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A right request for each operation of the interface, by somebody who may send it. What is taken in spite of its damage
 * harms nobody: the drafts, absences and orders are those of people and days that no other test lives by.
 */
final class Calls {

    private static final String DRAFTER = ActCalls.DRAFTER;
    private static final String HEAD = ActCalls.HEAD;
    private static final String AUDITOR = "jin.sol";
    private static final String OFFICER = "sim.gyuri";
    /** An id of nothing there is. */
    static final String NOTHING = "00000000-0000-7000-8000-000000000000";
    /** Days of no other test, without their last figure. */
    static final String FAR = "2028-11-0";

    private Calls() {}

    static List<Call> all(boolean apart) {
        var all = new ArrayList<Call>();
        all.addAll(cases());
        all.addAll(ActCalls.all(apart));
        all.add(ActCalls.several());
        all.addAll(drafts());
        all.addAll(PeopleCalls.all());
        all.addAll(notices());
        all.addAll(rules());
        all.addAll(forms());
        all.addAll(verifications());
        return all;
    }

    private static List<Call> cases() {
        var visit = ActCalls.visit();
        var step =
                Api.as(HEAD).sheet(visit).getJsonArray("steps").getJsonObject(1).getString("step", NOTHING);
        var draft = Api.as(DRAFTER).drafted("HOST_VISIT", JsonObject.EMPTY_JSON_OBJECT);
        return List.of(
                get("/api/inbox", HEAD)
                        .with("tab", "waiting")
                        .with("kind", "HOST_VISIT")
                        .with("order", "oldest"),
                get("/api/cases/{case}", HEAD).with("case", visit),
                get("/api/cases/{case}/trail", HEAD).with("case", visit),
                get("/api/cases/{case}/waiting", HEAD).with("case", visit),
                get("/api/cases/{case}/sheet.pdf", HEAD).with("case", visit),
                get("/api/cases/{case}/steps/{step}/suggestions", HEAD)
                        .with("case", visit)
                        .with("step", step),
                post("/api/cases/{case}/submission", DRAFTER).with("case", draft),
                post("/api/cases/{case}/edit", HEAD)
                        .with("case", visit)
                        .sending(() -> Json.createObjectBuilder()
                                .add("step", step)
                                .add("seen", Api.as(HEAD).sheet(visit).getString("seen"))
                                .add("content", Papers.read(Papers.KAZAKH_VISIT))
                                .add("opinion", "words")
                                .add("weight", "WISH")
                                .build()));
    }

    private static List<Call> drafts() {
        var visit = Api.as(DRAFTER).drafted("HOST_VISIT", JsonObject.EMPTY_JSON_OBJECT);
        var memorandum = Api.as(DRAFTER).drafted("MOU_CONCLUSION", JsonObject.EMPTY_JSON_OBJECT);
        return List.of(
                get("/api/drafts/{case}", DRAFTER).with("case", visit),
                post("/api/drafts", DRAFTER).sending(object("kind", "HOST_VISIT")),
                post("/api/drafts", DRAFTER)
                        .sending(object("supersedes", visit))
                        .named("supersedes"),
                post("/api/drafts", DRAFTER).sending(object("revokes", visit)).named("revokes"),
                saving(visit, Papers.KAZAKH_VISIT),
                saving(memorandum, Papers.COLOMBIA_MOU));
    }

    private static Call saving(String draft, String paper) {
        return saving(draft, paper, 0)
                .sending(() -> text(
                        Api.as(DRAFTER)
                                .get("api/drafts/" + draft)
                                .expect(200)
                                .json()
                                .getInt("edits"),
                        paper));
    }

    /** A draft saved after so many edits. */
    static Call saving(String draft, String paper, int edits) {
        return put("/api/drafts/{case}", DRAFTER)
                .with("case", draft)
                .sending(text(edits, paper))
                .named(paper);
    }

    private static JsonObject text(int edits, String paper) {
        return Json.createObjectBuilder()
                .add("edits", edits)
                .add("content", Papers.read(paper))
                .build();
    }

    private static List<Call> notices() {
        return List.of(
                get("/api/notices", HEAD),
                get("/api/notices/wish", DRAFTER),
                put("/api/notices/{notice}/read", HEAD)
                        .with("notice", NOTHING)
                        .sending(Json.createObjectBuilder().add("read", true).build()),
                put("/api/notices/wish", DRAFTER)
                        .sending(Json.createObjectBuilder()
                                .add("mail", "NONE")
                                .add("address", "yang.sion@example.org")
                                .add("language", "ko")
                                .build()));
    }

    private static List<Call> rules() {
        var draft = Api.as(OFFICER)
                .post("api/rules/changes", JsonObject.EMPTY_JSON_OBJECT)
                .expect(200)
                .json()
                .getString("id");
        return List.of(
                get("/api/rules", DRAFTER),
                post("/api/rules/what-if", DRAFTER).sending(question()),
                get("/api/rules/changes", OFFICER),
                post("/api/rules/changes", OFFICER),
                get("/api/rules/changes/{change}", OFFICER).with("change", draft),
                change(
                        draft,
                        "values",
                        Json.createObjectBuilder()
                                .add("/table/rows/HOST_VISIT/1/limits/0", "8")
                                .build()),
                change(draft, "rule", rule()),
                // read by nobody: a preview costs seconds
                get("/api/rules/changes/{change}/impact", OFFICER).with("change", NOTHING),
                post("/api/rules/changes/{change}/proposal", OFFICER).with("change", NOTHING),
                // by its author, who never may
                post("/api/rules/changes/{change}/approval", OFFICER).with("change", draft),
                post("/api/rules/changes/{change}/rejection", OFFICER)
                        .with("change", draft)
                        .sending(object("remark", "words")),
                post("/api/rules/changes/{change}/withdrawal", OFFICER).with("change", NOTHING));
    }

    /** Of a version there is not, so that no form ever changes. */
    private static List<Call> forms() {
        return Stream.concat(
                        Stream.of(get("/api/forms", OFFICER)),
                        Stream.of("proposal", "approval", "rejection")
                                .map(step -> post("/api/forms/{kind}/{number}/" + step, OFFICER)
                                        .with("kind", "REVOCATION")
                                        .with("number", "77")
                                        .sending(object("remark", "words"))))
                .toList();
    }

    /** Begun and never gone on with. */
    private static List<Call> verifications() {
        var days = Json.createObjectBuilder()
                .add("from", "2024-04-01")
                .add("to", "2024-04-30")
                .build();
        return List.of(
                get("/api/verifications", AUDITOR),
                post("/api/verifications", AUDITOR).sending(days),
                get("/api/verifications/{id}", AUDITOR).with("id", NOTHING),
                post("/api/verifications/{id}/steps", AUDITOR).with("id", NOTHING));
    }

    private static Call change(String draft, String what, JsonObject edit) {
        return put("/api/rules/changes/{change}", OFFICER)
                .with("change", draft)
                .sending(() -> Json.createObjectBuilder()
                        .add(
                                "edits",
                                Api.as(OFFICER)
                                        .get("api/rules/changes/" + draft)
                                        .expect(200)
                                        .json()
                                        .getInt("edits"))
                        .add("reason", "words")
                        .add("effective", FAR + 1)
                        .add(what, edit)
                        .build())
                .named(what);
    }

    private static JsonObject question() {
        return Json.createObjectBuilder()
                .add("unit", "GEG")
                .add(
                        "facets",
                        Json.createObjectBuilder()
                                .add("kind", "HOST_VISIT")
                                .add("guests", 31)
                                .add("headRank", "DIRECTOR")
                                .add("cost", 0)
                                .add("agencyHeadMeets", true))
                .build();
    }

    private static JsonObject rule() {
        return Json.createReader(new StringReader("""
            {"id": "R-90", "version": 1, "basis": "시험", "text": {"ko": "말", "en": "words"},
             "when": {"all": [{"facet": "kind", "is": "IS", "value": "HOST_VISIT"}]},
             "effects": [{"do": "ASK", "kind": "CONCURRENCE", "tasks": ["INTL_COOP", "CYBER_SECURITY"],
                          "join": {"quorum": 1, "rest": "MAY_SPEAK"}}]}
            """)).readObject();
    }

    private static JsonObject object(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    static Call get(String address, String login) {
        return Call.of("GET", address, login);
    }

    static Call post(String address, String login) {
        return Call.of("POST", address, login);
    }

    static Call put(String address, String login) {
        return Call.of("PUT", address, login);
    }
}

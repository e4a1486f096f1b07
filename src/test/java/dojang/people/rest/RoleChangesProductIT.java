package dojang.people.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.FormClient;
import dojang.support.Reply;
import dojang.support.RunningProduct;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Roles over HTTP: one administrator proposes, another decides, and what is decided holds at once. */
@Tag("T-84")
@Tag("T-95")
class RoleChangesProductIT {

    private static final String FIRST = "tak.hyeonu";
    private static final String SECOND = "eun.gaon";
    private static final String PERSON = "lee.doyun";

    @Test
    @Tag("SD-4")
    void a_role_is_given_and_taken_by_two_and_counts_at_once_where_somebody_is_signed_in() throws Exception {
        var browser = new FormClient(RunningProduct.url());
        browser.signIn(PERSON, Api.PASSWORD);
        assertThat(browser.get("audit/history.xhtml").status()).isEqualTo(403);
        var key = UUID.randomUUID();
        var proposal = proposal(person(PERSON), "the audit of the year", "AUDITOR");
        Api.as(FIRST).post("api/role-changes", key, proposal).expect(200);
        Api.as(FIRST).post("api/role-changes", key, proposal).expect(200);
        Api.as(SECOND).post("api/role-changes", key, proposal).problem(422, "refusal:KEY_REUSED");
        Api.as(SECOND)
                .post("api/role-changes", UUID.randomUUID(), proposal)
                .problem(409, "refusal:ROLES_PROPOSED_ALREADY");
        var change = open(PERSON);
        assertThat(change.getBoolean("mayApprove")).as("who proposed it").isFalse();
        assertThat(change.getString("reason")).isEqualTo("the audit of the year");
        decide(FIRST, change, "approval").problem(403, "refusal:ROLES_OWN_PROPOSAL");
        decide(SECOND, change, "withdrawal").problem(403, "refusal:ROLES_OTHERS_PROPOSAL");
        assertThat(browser.get("audit/history.xhtml").status()).isEqualTo(403);

        decide(SECOND, change, "approval").expect(200);
        assertThat(browser.get("audit/history.xhtml").status())
                .as("in the session begun before")
                .isEqualTo(200);
        assertThat(Api.as(PERSON).get("api/rules/changes").status()).isEqualTo(200);
        decide(SECOND, change, "approval").problem(409, "refusal:ROLES_DECIDED");

        Api.as(SECOND)
                .post("api/role-changes", UUID.randomUUID(), proposal(person(PERSON), "it is over"))
                .expect(200);
        decide(FIRST, open(PERSON), "approval").expect(200);
        assertThat(browser.get("audit/history.xhtml").status()).isEqualTo(403);
        Api.as(PERSON).get("api/rules/changes").problem(403, "refusal:NO_RIGHT");
        assertThat(settled()).contains("the audit of the year", "it is over", "APPROVED");
        var history = auditorsHistory();
        assertThat(history).containsAnyOf("Eun Gaon", "은가온").containsAnyOf("Tak Hyeonu", "탁현우");
    }

    @Test
    @Tag("T-60")
    void the_last_auditor_keeps_the_role_and_the_refusal_names_the_field() {
        var problem = Api.as(FIRST)
                .post("api/role-changes", UUID.randomUUID(), proposal(person("jin.sol"), "why"))
                .problem(422, "refusal:ROLES_LAST_AUDITOR");
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("roles");
        Api.as(FIRST)
                .post("api/role-changes", UUID.randomUUID(), proposal(person("jo.hangyeol"), " ", "REGISTRY"))
                .problem(422, "refusal:ROLES_REASON_MISSING");
        Api.as(FIRST)
                .post(
                        "api/role-changes",
                        UUID.randomUUID(),
                        proposal(person("jo.hangyeol"), "x", "AUDITOR", "REGISTRY"))
                .problem(422, "refusal:ROLES_EXCLUDE");
    }

    @Test
    void what_has_not_the_form_of_a_proposal_is_a_bad_request() {
        var id = person("jo.hangyeol");
        var wrong = Json.createObjectBuilder(proposal(id, "why"))
                .add("roles", Json.createArrayBuilder().add("KING"))
                .build();
        assertThat(Api.as(FIRST)
                        .post("api/role-changes", UUID.randomUUID(), wrong)
                        .problem(400, "bad-request")
                        .getString("title"))
                .contains("POLICY_OFFICER");
        Api.as(FIRST).post("api/role-changes", proposal(id, "why")).problem(400, "bad-request");
        decide(
                        FIRST,
                        Json.createObjectBuilder()
                                .add("id", new UUID(0, 0).toString())
                                .build(),
                        "rejection")
                .problem(404, "refusal:ROLES_CHANGE_GONE");
        Api.as("jin.sol").get("api/role-changes").problem(403, "refusal:NO_RIGHT");
    }

    private static String person(String login) {
        return Api.as(FIRST).get("api/role-changes?name=" + login).expect(200).json().getJsonArray("people").stream()
                .map(JsonObject.class::cast)
                .filter(line -> line.getString("login").equals(login))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static JsonObject open(String login) {
        var id = person(login);
        return changes("open").stream()
                .map(JsonObject.class::cast)
                .filter(line -> line.getString("person").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String settled() {
        return changes("settled").toString();
    }

    private static JsonArray changes(String part) {
        return Api.as(FIRST).get("api/role-changes").expect(200).json().getJsonArray(part);
    }

    private static String auditorsHistory() throws Exception {
        var auditor = new FormClient(RunningProduct.url());
        auditor.signIn("jin.sol", Api.PASSWORD);
        return auditor.get("audit/history.xhtml?act=ROLES_PROPOSED").body()
                + auditor.get("audit/history.xhtml?act=ROLES_APPROVED").body();
    }

    private static Reply decide(String login, JsonObject change, String decision) {
        return Api.as(login)
                .post(
                        "api/role-changes/" + change.getString("id") + "/" + decision,
                        UUID.randomUUID(),
                        JsonObject.EMPTY_JSON_OBJECT);
    }

    private static JsonObject proposal(String person, String reason, String... roles) {
        var wanted = Json.createArrayBuilder();
        for (var role : roles) {
            wanted.add(role);
        }
        return Json.createObjectBuilder()
                .add("person", person)
                .add("roles", wanted)
                .add("reason", reason)
                .build();
    }
}

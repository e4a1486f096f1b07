package dojang.policy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.WorksOnCases;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rule book over HTTP, against the running demonstration. */
@Tag("B-2")
@WorksOnCases
class RulesProductIT {

    private static final String OFFICER = "park.jiho";

    @Test
    void the_book_is_told_in_sentences_with_its_version() {
        var book = Api.as(OFFICER).get("api/rules").expect(200).json();

        assertThat(book.getInt("version")).isPositive();
        assertThat(book.getJsonArray("rules")).hasSize(38);
        var seventh = rule(book, "R-07");
        assertThat(seventh.getJsonObject("when").getString("en")).contains("the number of guests is more than 30");
        assertThat(seventh.getJsonObject("when").getString("ko")).contains("인원이 30명 초과");
        assertThat(seventh.getJsonArray("then")).hasSize(1);
        assertThat(book.getJsonObject("table").getJsonArray("HOST_VISIT")).hasSize(5);
    }

    @Test
    @Tag("AS-04")
    void sixteen_guests_whom_the_minister_meets_go_to_the_minister_for_reasons_that_are_told() {
        var answer =
                ask(visit().add("guests", 16).add("headRank", "VICE_MINISTER").add("agencyHeadMeets", true));

        assertThat(answer.getBoolean("possible")).isTrue();
        assertThat(answer.getJsonObject("decider").getJsonObject("post").getString("en"))
                .isEqualTo("Minister");
        assertThat(answer.getJsonObject("decider").getJsonObject("person").getString("en"))
                .isEqualTo("Yun Seogang");
        assertThat(answer.getJsonArray("because").getValuesAs(JsonObject.class))
                .filteredOn(reason -> reason.getString("rule").equals("R-03"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.getJsonArray("facts").getValuesAs(JsonObject.class))
                        .extracting(fact -> fact.getString("en"))
                        .contains("the head of agency meets the guests"));
        assertThat(answer.getJsonArray("follow").getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("kind"))
                .contains("MINUTES", "PHOTOS", "AFTER_REPORT");
    }

    @Test
    @Tag("R-20")
    void what_is_prohibited_is_a_refusal_and_no_problem_of_the_question() {
        var mou = Json.createObjectBuilder().add("kind", "MOU_CONCLUSION").add("taxOrImmunity", true);
        var answer = ask(mou);

        assertThat(answer.getBoolean("possible")).isFalse();
        assertThat(answer.getJsonArray("refusals").getValuesAs(JsonObject.class))
                .extracting(refusal -> refusal.getJsonArray("rules").getString(0))
                .contains("R-20");
        assertThat(answer.getJsonArray("steps")).isEmpty();
    }

    @Test
    void a_facet_that_does_not_exist_and_a_value_that_does_not_fit_are_named_together() {
        var facets = visit().add("guests", "many").add("guest", 3).build();
        var problem =
                Api.as(OFFICER).post("api/rules/what-if", question(facets)).problem(422, "refusal:BAD_FACETS");

        assertThat(problem.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("facet"))
                .containsExactlyInAnyOrder("guest", "guests");
    }

    @Test
    void a_question_out_of_form_and_a_unit_that_is_none_are_told_apart() {
        Api.as(OFFICER).post("api/rules/what-if", "", "[]").problem(400, "bad-request");
        Api.as(OFFICER).post("api/rules/what-if", "", "{}").problem(400, "bad-request");
        var question = Json.createObjectBuilder(question(visit().build()))
                .add("unit", "NONE")
                .build();
        Api.as(OFFICER).post("api/rules/what-if", question).problem(422, "refusal:BAD_FACETS");
        Api.nobody().post("api/rules/what-if", question).problem(401, "refusal:NOT_SIGNED_IN");
    }

    @Test
    void another_units_line_is_its_own() {
        var question = Json.createObjectBuilder(question(visit().build()))
                .add("unit", "OPD")
                .build();
        var answer =
                Api.as(OFFICER).post("api/rules/what-if", question).expect(200).json();

        assertThat(answer.getJsonObject("decider").getJsonObject("unit").getString("en"))
                .isEqualTo("Open Data Division");
    }

    @Test
    void asking_is_described_for_machines() {
        var paths = Api.nobody().get("openapi?format=JSON").expect(200).json().getJsonObject("paths");

        assertThat(paths.keySet()).contains("/api/rules", "/api/rules/what-if");
    }

    private static JsonObject ask(jakarta.json.JsonObjectBuilder facets) {
        return Api.as(OFFICER)
                .post("api/rules/what-if", question(facets.build()))
                .expect(200)
                .json();
    }

    private static JsonObject question(JsonObject facets) {
        return Json.createObjectBuilder().add("facets", facets).build();
    }

    private static jakarta.json.JsonObjectBuilder visit() {
        return Json.createObjectBuilder()
                .add("kind", "HOST_VISIT")
                .add("guests", 8)
                .add("headRank", "DIRECTOR")
                .add("cost", 0);
    }

    private static JsonObject rule(JsonObject book, String id) {
        return List.copyOf(book.getJsonArray("rules").getValuesAs(JsonObject.class)).stream()
                .filter(rule -> rule.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}

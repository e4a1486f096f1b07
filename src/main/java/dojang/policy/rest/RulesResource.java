package dojang.policy.rest;

import dojang.policy.application.RuleBook;
import dojang.policy.application.WhatIf;
import dojang.policy.application.WordLexicon;
import dojang.policy.model.FacetInput;
import dojang.policy.model.FacetInput.Problem;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The rule book: read it, and ask what it would make of a draft. Nothing is saved. */
@Path("rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RulesResource {

    @Inject
    RuleBook book;

    @Inject
    WhatIf whatIf;

    @GET
    @Operation(summary = "The rules and the delegation table in force, as sentences in Korean and English")
    @APIResponse(responseCode = "200", description = "rules in order, with version, legal basis, condition and effects")
    public JsonObject rules() {
        return RuleJson.book(book.current(), new WordLexicon());
    }

    @POST
    @Path("what-if")
    @Operation(
            summary = "What would happen to a draft with these facets",
            description =
                    "facets by name: numbers, true or false, words, lists of words; kind is needed. unit: code of the"
                            + " drafting unit, by default my own. Nothing is saved.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples =
                                    @ExampleObject(
                                            name = "visit",
                                            value =
                                                    "{\"unit\": \"GEG\", \"facets\": {\"kind\": \"HOST_VISIT\", \"guests\": 31, \"headRank\": \"DIRECTOR\", \"cost\": 0}}")))
    @APIResponse(
            responseCode = "200",
            description = "decider, steps, gates, duties, fields needed and refusals, each with the rules behind it")
    @APIResponse(responseCode = "400", description = "no JSON object, or no facets in it")
    @APIResponse(
            responseCode = "422",
            description = "a facet or unit that does not exist, or a value of the wrong type")
    public Response ask(String body, @Context HttpHeaders headers) {
        var question = FacetJson.question(body);
        var input = FacetInput.read(FacetJson.facets(question));
        var problems = new ArrayList<>(input.problems());
        var unit = unit(question);
        if (unit.isEmpty()) {
            problems.add(new Problem("unit", new Text("그런 부서가 없습니다.", "There is no such unit.")));
        }
        return problems.isEmpty()
                ? Response.ok(RuleJson.answer(whatIf.ask(input.facets(), unit.orElseThrow())))
                        .build()
                : PolicyProblems.badFacets(RuleJson.problems(problems), headers);
    }

    private Optional<UnitId> unit(JsonObject question) {
        var named = question.get("unit");
        if (named == null) {
            return Optional.of(whatIf.ownUnit());
        }
        return named instanceof JsonString code ? whatIf.unit(code.getString()) : Optional.empty();
    }
}

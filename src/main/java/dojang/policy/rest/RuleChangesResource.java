package dojang.policy.rest;

import dojang.policy.application.ChangeAnswer;
import dojang.policy.application.ChangeSheets;
import dojang.policy.application.PackChanges;
import dojang.policy.application.PackEdit;
import dojang.shared.json.JsonFiles;
import dojang.shared.model.Bounds;
import dojang.shared.rest.JsonParts;
import dojang.shared.rest.MalformedException;
import dojang.shared.rest.Requests;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the rule book: one policy officer drafts and proposes, another one approves (SD-6). A change goes each step
 * once, so that a repeated call is answered with 409 and does nothing.
 */
@Path("rules/changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RuleChangesResource {

    @Inject
    PackChanges changes;

    @Inject
    ChangeSheets sheets;

    @GET
    @Operation(summary = "All changes, the newest first")
    @APIResponse(responseCode = "200", description = "state, author, base version, reason, first day in force")
    public JsonArray all() {
        return JsonParts.array(changes.all(), ChangeJson::line);
    }

    @POST
    @Operation(summary = "Open a draft on the newest version")
    @APIResponse(responseCode = "200", description = "the id of the change")
    public JsonObject draft() {
        return Json.createObjectBuilder().add("id", changes.draft().toString()).build();
    }

    @GET
    @Path("{change}")
    @Operation(summary = "A change as sentences, beside its base version, with what would be accepted from me")
    @APIResponse(responseCode = "200", description = "rules and table rows, each SAME, CHANGED, ADDED or REMOVED")
    @APIResponse(responseCode = "404", description = "no such change")
    public JsonObject sheet(@PathParam("change") String id) {
        return ChangeJson.sheet(sheets.of(changes.find(Requests.id("change", id))));
    }

    @PUT
    @Path("{change}")
    @Operation(
            summary = "Save my draft",
            description =
                    "edits: as read; reason; effective: a day such as 2025-01-06; and one of values (by JSON pointer),"
                            + " rule (an object with its id), remove (the id of a rule)")
    @APIResponse(responseCode = "200", description = "saved")
    @APIResponse(responseCode = "409", description = "no draft any more, or somebody saved it in between")
    @APIResponse(responseCode = "422", description = "the text would be no rule book; the problem says where and why")
    public Response save(
            @PathParam("change") String id,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body,
            @Context HttpHeaders headers) {
        var read = MalformedException.unless(() -> draft(body));
        return response(
                changes.save(Requests.id("change", id), read.edits(), read.reason(), read.day(), read.edit()), headers);
    }

    /** What a draft is saved with. */
    private record Draft(
            long edits, String reason, @Nullable LocalDate day, PackEdit edit) {}

    private static Draft draft(String body) {
        var json = JsonFiles.read("body", body).only("edits", "reason", "effective", "values", "rule", "remove");
        return new Draft(
                json.get("edits").number(),
                json.find("reason").map(text -> text.anyText(Bounds.REMARK)).orElse(""),
                json.find("effective")
                        .map(day -> Requests.day("effective", day.text()))
                        .orElse(null),
                ChangeJson.edit(json));
    }

    @GET
    @Path("{change}/impact")
    @Operation(
            summary =
                    "What the change would do to open cases and those of the last year, and chains nobody could complete")
    @APIResponse(
            responseCode = "200",
            description =
                    "affected cases one by one, the title null where it is not the caller's to read; dead ends it makes, and"
                            + " those there are anyway")
    public JsonObject impact(@PathParam("change") String id) {
        var change = Requests.id("change", id);
        var run = changes.preview(change);
        while (run.isRunning()) {
            changes.goOn(run);
        }
        return ChangeJson.impact(run.impact(), run.deadEnds());
    }

    @POST
    @Path("{change}/proposal")
    @Operation(summary = "Propose my draft to a second policy officer")
    @APIResponse(responseCode = "200", description = "proposed")
    @APIResponse(responseCode = "422", description = "a rule of SD-6 says no")
    public Response propose(@PathParam("change") String id, @Context HttpHeaders headers) {
        return response(changes.propose(Requests.id("change", id)), headers);
    }

    @POST
    @Path("{change}/approval")
    @Operation(summary = "Approve what another policy officer proposed")
    @APIResponse(responseCode = "200", description = "the next version, in force from its day on")
    @APIResponse(responseCode = "403", description = "my own change")
    public Response approve(@PathParam("change") String id, @Context HttpHeaders headers) {
        return response(changes.approve(Requests.id("change", id)), headers);
    }

    @POST
    @Path("{change}/rejection")
    @Operation(summary = "Reject what another policy officer proposed", description = "remark: why")
    @APIResponse(responseCode = "200", description = "rejected")
    @APIResponse(responseCode = "403", description = "my own change")
    public Response reject(
            @PathParam("change") String id,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body,
            @Context HttpHeaders headers) {
        var remark = MalformedException.unless(() -> JsonFiles.read("body", body)
                .only("remark")
                .find("remark")
                .map(text -> text.anyText(Bounds.REMARK))
                .orElse(""));
        return response(changes.reject(Requests.id("change", id), remark), headers);
    }

    @POST
    @Path("{change}/withdrawal")
    @Operation(summary = "Take my change back")
    @APIResponse(responseCode = "200", description = "withdrawn")
    @APIResponse(responseCode = "403", description = "somebody else's change")
    public Response withdraw(@PathParam("change") String id, @Context HttpHeaders headers) {
        return response(changes.withdraw(Requests.id("change", id)), headers);
    }

    private static Response response(ChangeAnswer answer, HttpHeaders headers) {
        return answer.done()
                ? Response.ok(Json.createObjectBuilder().add("accepted", true).build())
                        .build()
                : PolicyProblems.of(answer, headers);
    }
}

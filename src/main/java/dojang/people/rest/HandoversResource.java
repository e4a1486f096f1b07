package dojang.people.rest;

import dojang.desk.application.ActedForMe;
import dojang.desk.application.PostReader;
import dojang.directory.model.Handover;
import dojang.people.application.HandoverLine;
import dojang.people.application.Handovers;
import dojang.shared.model.Bounds;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.rest.JsonParts;
import dojang.shared.rest.MalformedException;
import dojang.shared.rest.Requests;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** 인계·인수 and what was decided in an absence. Each act needs an Idempotency-Key. */
@Path("handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandoversResource {

    @Inject
    Handovers handovers;

    @Inject
    PostReader posts;

    @GET
    @Operation(summary = "Handovers that concern me, with what went along; posts I may hand over, and to whom")
    @APIResponse(responseCode = "200", description = "handovers, posts and people")
    public JsonObject all() {
        var view = handovers.view();
        return Json.createObjectBuilder()
                .add("handovers", JsonParts.array(view.lines(), HandoversResource::line))
                .add("posts", JsonParts.array(view.posts(), PeopleJson::choice))
                .add("people", JsonParts.array(view.persons(), PeopleJson::choice))
                .build();
    }

    @GET
    @Path("decided-in-my-absence")
    @Operation(summary = "Steps of my posts that substitutes have answered while I was away")
    @APIResponse(responseCode = "200", description = "the newest first")
    public JsonArray decidedInMyAbsence() {
        return JsonParts.array(posts.actedForMe(), HandoversResource::acted);
    }

    @POST
    @Operation(
            summary = "Hand a post over",
            description =
                    "post, successor: ids; day: first day of the successor; leaves: whether the successor gives up"
                            + " every other post; note")
    @APIResponse(responseCode = "200", description = "handed over and on record")
    @APIResponse(responseCode = "403", description = "neither a superior of the post nor the administrator")
    @APIResponse(responseCode = "409", description = "the post is given to somebody already")
    @APIResponse(responseCode = "422", description = "the day or the successor does not fit; errors names the field")
    public Response handOver(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body,
            @Context HttpHeaders headers) {
        var json = PeopleJson.object(body, "post", "successor", "day", "leaves", "note");
        var handover = MalformedException.unless(() -> new Handover(
                new PostId(PeopleJson.id(json, "post")),
                new PersonId(PeopleJson.id(json, "successor")),
                PeopleJson.day(json, "day"),
                json.get("leaves").flag()));
        var note = MalformedException.unless(() ->
                json.find("note").map(text -> text.anyText(Bounds.STATEMENT)).orElse(""));
        return PeopleJson.response(handovers.handOver(Requests.key(key), handover, note), headers);
    }

    @POST
    @Path("{id}/receipt")
    @Operation(summary = "Confirm that I have taken over")
    @APIResponse(responseCode = "200", description = "confirmed")
    @APIResponse(responseCode = "403", description = "somebody else takes over")
    @APIResponse(responseCode = "409", description = "confirmed already")
    public Response receive(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers) {
        return PeopleJson.response(handovers.receive(Requests.key(key), Requests.id("id", id)), headers);
    }

    private static JsonObject line(HandoverLine line) {
        var json = Json.createObjectBuilder()
                .add("id", line.id().toString())
                .add("post", JsonParts.text(line.post()))
                .add("successor", JsonParts.text(line.successor()))
                .add("day", line.day().toString())
                .add("note", line.note())
                .add("matters", JsonParts.array(line.matters(), HandoversResource::matter));
        PeopleJson.optional(json, "predecessor", line.predecessor());
        return PeopleJson.optional(json, "received", line.receivedAt()).build();
    }

    private static JsonObject matter(HandoverLine.Went matter) {
        var json = Json.createObjectBuilder()
                .add("kind", matter.kind())
                .add("case", matter.caseId().toString())
                .add("detail", matter.detail());
        JsonParts.put(json, "reference", matter.reference());
        return PeopleJson.optional(json, "due", matter.due()).build();
    }

    private static JsonObject acted(ActedForMe row) {
        return Json.createObjectBuilder()
                .add("case", row.caseId().toString())
                .add("reference", row.reference())
                .add("title", JsonParts.text(row.title()))
                .add("step", row.step())
                .add("outcome", row.outcome())
                .add("substitute", JsonParts.text(row.substitute()))
                .add("at", row.at().toString())
                .build();
    }
}

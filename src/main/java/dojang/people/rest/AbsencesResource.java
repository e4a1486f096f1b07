package dojang.people.rest;

import dojang.directory.model.Absence;
import dojang.directory.model.AbsenceReason;
import dojang.people.application.AbsenceLine;
import dojang.people.application.Absences;
import dojang.security.application.Caller;
import dojang.shared.model.PersonId;
import dojang.shared.rest.JsonParts;
import dojang.shared.rest.MalformedException;
import dojang.shared.rest.Requests;
import jakarta.inject.Inject;
import jakarta.json.Json;
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

/** Absences: enter, take back, end. Each act needs an Idempotency-Key. */
@Path("absences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AbsencesResource {

    @Inject
    Absences absences;

    @GET
    @Operation(summary = "My absences, and those of the people I answer for")
    @APIResponse(responseCode = "200", description = "own, the newest first; people, running or to come")
    public JsonObject all() {
        var view = absences.view();
        return Json.createObjectBuilder()
                .add("own", JsonParts.array(view.own(), AbsencesResource::line))
                .add("people", JsonParts.array(view.people(), AbsencesResource::line))
                .build();
    }

    @POST
    @Operation(
            summary = "Enter an absence",
            description =
                    "from, to: days of Seoul, both inclusive; reason: LEAVE, TRIP, TRAINING, SUSPENSION; person: id,"
                            + " by default myself")
    @APIResponse(responseCode = "200", description = "entered and on record")
    @APIResponse(responseCode = "403", description = "not yours to enter")
    @APIResponse(responseCode = "409", description = "an absence on one of these days is there already")
    @APIResponse(responseCode = "422", description = "the days make no absence; errors names the field")
    public Response set(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body,
            @Context HttpHeaders headers) {
        var json = PeopleJson.object(body, "person", "from", "to", "reason");
        var person = json.find("person").isPresent() ? new PersonId(PeopleJson.id(json, "person")) : Caller.current();
        var reason = MalformedException.unless(() -> json.get("reason").oneOf(AbsenceReason.class));
        var absence = new Absence(person, PeopleJson.day(json, "from"), PeopleJson.day(json, "to"), reason);
        return PeopleJson.response(absences.set(Requests.key(key), absence), headers);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(summary = "Take an absence back that has not begun")
    @APIResponse(responseCode = "200", description = "taken back")
    @APIResponse(responseCode = "404", description = "no such absence")
    @APIResponse(responseCode = "409", description = "it has begun")
    public Response cancel(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers) {
        return PeopleJson.response(absences.cancel(Requests.key(key), Requests.id("id", id)), headers);
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "End an absence: the person is back today")
    @APIResponse(responseCode = "200", description = "ended yesterday")
    @APIResponse(responseCode = "404", description = "no such absence")
    @APIResponse(responseCode = "409", description = "it is not running")
    public Response end(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers) {
        return PeopleJson.response(absences.end(Requests.key(key), Requests.id("id", id)), headers);
    }

    private static JsonObject line(AbsenceLine line) {
        return Json.createObjectBuilder()
                .add("id", line.id().toString())
                .add("person", JsonParts.text(line.person()))
                .add("from", line.from().toString())
                .add("to", line.to().toString())
                .add("reason", line.reason())
                .add("running", line.running())
                .build();
    }
}

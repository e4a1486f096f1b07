package dojang.paper.rest;

import dojang.paper.application.FormChanges;
import dojang.paper.application.FormSheet;
import dojang.paper.model.FormDifference;
import dojang.policy.model.change.ChangeRefusal;
import dojang.policy.model.change.ChangeVerb;
import dojang.policy.rest.PolicyProblems;
import dojang.shared.json.JsonFiles;
import dojang.shared.model.Bounds;
import dojang.shared.rest.JsonParts;
import dojang.shared.rest.MalformedException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Versions of forms: one policy officer takes a file over, another one approves it. A step is made once, so that a repeated
 * call is refused and does nothing.
 */
@Path("forms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FormsResource {

    private static final String VERSION = "{kind}/{number}";

    @Inject
    FormChanges changes;

    @GET
    @Operation(summary = "All forms with their versions, of each kind the newest first")
    @APIResponse(responseCode = "200", description = "state, digest, and what differs from the version in force")
    public JsonArray all() {
        return JsonParts.array(changes.all(), FormsResource::line);
    }

    @POST
    @Path(VERSION + "/proposal")
    @Operation(
            summary = "Propose a version that was read from a file, or one of earlier days, to a second policy officer")
    @APIResponse(responseCode = "200", description = "proposed")
    @APIResponse(responseCode = "404", description = "no such version")
    @APIResponse(responseCode = "409", description = "somebody has proposed it already")
    public Response propose(
            @PathParam("kind") String kind, @PathParam("number") int number, @Context HttpHeaders headers) {
        return response(changes.propose(kind, number), headers);
    }

    @POST
    @Path(VERSION + "/approval")
    @Operation(summary = "Approve what another policy officer proposed")
    @APIResponse(responseCode = "200", description = "new texts are written with it from now on")
    @APIResponse(responseCode = "403", description = "proposed by me")
    @APIResponse(responseCode = "409", description = "nobody has proposed it, or its content was altered")
    public Response approve(
            @PathParam("kind") String kind, @PathParam("number") int number, @Context HttpHeaders headers) {
        return response(changes.approve(kind, number), headers);
    }

    @POST
    @Path(VERSION + "/rejection")
    @Operation(summary = "Reject what another policy officer proposed", description = "remark: why")
    @APIResponse(responseCode = "200", description = "rejected")
    @APIResponse(responseCode = "403", description = "proposed by me")
    public Response reject(
            @PathParam("kind") String kind,
            @PathParam("number") int number,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body,
            @Context HttpHeaders headers) {
        var remark = MalformedException.unless(() -> JsonFiles.read("body", body)
                .only("remark")
                .find("remark")
                .map(text -> text.anyText(Bounds.REMARK))
                .orElse(""));
        return response(changes.reject(kind, number, remark), headers);
    }

    private static Response response(Optional<ChangeRefusal> refusal, HttpHeaders headers) {
        return refusal.map(why -> PolicyProblems.of(why, headers))
                .orElseGet(() -> Response.ok(
                                Json.createObjectBuilder().add("accepted", true).build())
                        .build());
    }

    private static JsonObject line(FormSheet sheet) {
        var version = sheet.version();
        return Json.createObjectBuilder()
                .add("kind", version.kind())
                .add("number", version.number())
                .add("label", JsonParts.text(sheet.label()))
                .add("digest", version.digest().hex())
                .add("state", version.state().name())
                .add("inForce", sheet.inForce())
                .add("waiting", version.isWaiting())
                .add("differences", JsonParts.array(sheet.differences(), FormsResource::difference))
                .add(
                        "allowed",
                        Json.createArrayBuilder(sheet.verbs().stream()
                                .map(ChangeVerb::code)
                                .sorted()
                                .toList()))
                .build();
    }

    private static JsonObject difference(FormDifference one) {
        return Json.createObjectBuilder()
                .add("what", one.what().name())
                .add("name", one.name())
                .add("label", JsonParts.text(one.label()))
                .add("before", JsonParts.text(one.before()))
                .add("after", JsonParts.text(one.after()))
                .build();
    }
}

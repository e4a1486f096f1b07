package dojang.approval.rest;

import dojang.approval.application.DraftService;
import dojang.paper.application.ContentJson;
import dojang.paper.application.Forms;
import dojang.shared.model.CaseId;
import dojang.shared.rest.Requests;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Drafts: open one, save what was written. */
@Path("drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftsResource {

    @Inject
    DraftService drafts;

    @Inject
    Forms forms;

    @POST
    @Operation(summary = "Open an empty draft", description = "{\"kind\": \"HOST_VISIT\"}")
    @APIResponse(responseCode = "201", description = "its id")
    public Response create(@RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body) {
        var kind = RequestJson.text(RequestJson.object(body), "kind");
        if (!forms.kinds().contains(kind)) {
            throw new IllegalArgumentException("kind must be one of " + String.join(", ", forms.kinds()));
        }
        var id = drafts.create(kind);
        return Response.status(Response.Status.CREATED).entity(id(id)).build();
    }

    @PUT
    @Path("{case}")
    @Operation(
            summary = "Save a draft",
            description = "{\"edits\": number read with the text, \"content\": {field: value}}; complete or not")
    @APIResponse(responseCode = "200", description = "saved; edits for the next save")
    @APIResponse(responseCode = "409", description = "somebody saved in between, or it is no draft any more")
    public Response save(
            @PathParam("case") String id,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body,
            @Context HttpHeaders headers) {
        var request = RequestJson.object(body);
        var content = ContentJson.read(RequestJson.object(request, "content").toString());
        var answer = drafts.save(CaseId.of(id), RequestJson.number(request, "edits"), content);
        if (!answer.saved()) {
            return Problems.of(
                    409,
                    String.valueOf(answer.refusal()),
                    List.of(),
                    List.of(String.valueOf(answer.edits())),
                    Requests.language(headers));
        }
        return Response.ok(
                        Json.createObjectBuilder().add("edits", answer.edits()).build())
                .build();
    }

    private static JsonObject id(CaseId id) {
        return Json.createObjectBuilder().add("case", id.toString()).build();
    }
}

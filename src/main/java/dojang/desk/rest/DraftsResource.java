package dojang.desk.rest;

import dojang.approval.application.NoSuchCaseException;
import dojang.approval.model.Paper;
import dojang.approval.rest.Problems;
import dojang.approval.rest.RequestJson;
import dojang.desk.application.CaseReader;
import dojang.drafting.application.DraftOpening;
import dojang.drafting.application.DraftService;
import dojang.drafting.application.DraftSheet;
import dojang.paper.application.ContentJson;
import dojang.paper.application.Forms;
import dojang.shared.json.BadFile.Flaw;
import dojang.shared.model.CaseId;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Drafts: open one, save what was written. */
@Path("drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftsResource {

    /** How a draft says which decision it follows. */
    private static final Map<String, Paper.Effect> FOLLOWING =
            Map.of("supersedes", Paper.Effect.SUPERSEDES, "revokes", Paper.Effect.REVOKES);

    private static final List<String> WAYS = List.of("kind", "supersedes", "revokes");

    @Inject
    DraftService drafts;

    @Inject
    DraftOpening opening;

    @Inject
    Forms forms;

    @Inject
    CaseReader desk;

    @POST
    @Operation(
            summary = "Open a draft: an empty one, a copy that would replace a decided case, or its revocation",
            description = "{\"kind\": \"HOST_VISIT\"}, {\"supersedes\": case} or {\"revokes\": case}")
    @APIResponse(responseCode = "201", description = "its id")
    @APIResponse(responseCode = "404", description = "no standing decision of my unit has this id")
    public Response create(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body) {
        var request = RequestJson.object(body);
        if (WAYS.stream().filter(request::containsKey).count() != 1) {
            throw MalformedException.of(Flaw.ONE_OF, "body", WAYS);
        }
        var id = FOLLOWING.entrySet().stream()
                .filter(way -> request.containsKey(way.getKey()))
                .findFirst()
                .map(way -> opening.follow(
                        caseId(way.getKey(), RequestJson.text(request, way.getKey())),
                        way.getValue(),
                        Requests.key(key)))
                .orElseGet(() -> empty(RequestJson.text(request, "kind"), Requests.key(key)));
        return Response.status(Response.Status.CREATED).entity(id(id)).build();
    }

    private CaseId empty(String kind, UUID key) {
        if (!drafts.kinds().contains(kind)) {
            throw MalformedException.of(Flaw.CHOICE, "kind", drafts.kinds());
        }
        return opening.create(kind, key);
    }

    @GET
    @Path("{case}")
    @Operation(summary = "My draft as it was saved last, with the number that the next save gives back")
    @APIResponse(responseCode = "200", description = "edits, kind, version, content")
    @APIResponse(responseCode = "404", description = "no draft of mine has this id")
    public Response open(@PathParam("case") String id) {
        var draft = drafts.open(caseId("case", id));
        var json = Json.createObjectBuilder()
                .add("case", id)
                .add("kind", draft.kind())
                .add("version", draft.version())
                .add("edits", draft.edits())
                .add("content", RequestJson.object(draft.content().json()));
        JsonParts.put(json, "reference", draft.reference());
        return Response.ok(json.build()).build();
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
        var written = RequestJson.object(request, "content");
        if (isAnothers(caseId("case", id))) {
            return Problems.of(403, "NOT_THE_DRAFTER", List.of(), List.of(), Requests.language(headers));
        }
        known(drafts.open(caseId("case", id)), written);
        var answer = drafts.save(caseId("case", id), RequestJson.number(request, "edits"), read(written));
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

    /** Whether the caller may read the case and not write it; where neither, there is none for this caller. */
    private boolean isAnothers(CaseId id) {
        try {
            drafts.open(id);
            return false;
        } catch (NoSuchCaseException e) {
            return desk.sheet(id) != null;
        }
    }

    /** A name the form does not have is a mistake of its writer, unless the draft has it from an earlier form. */
    private void known(DraftSheet draft, JsonObject written) {
        var form = forms.of(draft.kind());
        var strange = new TreeSet<>(form.strange(read(written)));
        written.keySet().stream().filter(name -> form.field(name).isEmpty()).forEach(strange::add);
        strange.removeAll(form.strange(draft.content()));
        if (!strange.isEmpty()) {
            throw MalformedException.of(Flaw.NO_FIELD, String.join(", ", strange));
        }
    }

    private static dojang.paper.model.Content read(JsonObject written) {
        return MalformedException.unless(() -> ContentJson.read(written.toString()));
    }

    private static CaseId caseId(String field, String text) {
        return new CaseId(Requests.id(field, text));
    }

    private static JsonObject id(CaseId id) {
        return Json.createObjectBuilder().add("case", id.toString()).build();
    }
}

package dojang.desk.rest;

import dojang.approval.application.Answer;
import dojang.approval.application.ApprovalService;
import dojang.approval.application.CaseRequest;
import dojang.approval.application.NoSuchCaseException;
import dojang.approval.model.Refusal;
import dojang.approval.rest.Problems;
import dojang.approval.rest.RequestJson;
import dojang.desk.application.BulkService;
import dojang.shared.json.BadFile.Flaw;
import dojang.shared.model.CaseId;
import dojang.shared.rest.JsonParts;
import dojang.shared.rest.MalformedException;
import dojang.shared.rest.NotThereMapper;
import dojang.shared.rest.Requests;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Several acts in one request: each for itself, each with its own outcome. */
@Path("acts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActsResource {

    @Inject
    ApprovalService approvals;

    @Inject
    ActReader acts;

    /** One act of the request, read and not yet put. */
    private record Line(CaseId id, UUID key, CaseRequest act) {}

    @POST
    @Operation(
            summary = "Several acts, each on its own case, with an outcome for each",
            description =
                    "acts: at most 50 objects, each with case, key (a UUID made once for it) and the values of an act;"
                            + " nothing is done when one of them cannot be read")
    @APIResponse(
            responseCode = "200",
            description =
                    "an outcome for each act in its order: case, status, accepted, entry, or refusal, title and rules")
    @APIResponse(responseCode = "400", description = "one of the acts cannot be read; nothing was done")
    public JsonArray act(
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body,
            @Context HttpHeaders headers) {
        var language = Requests.language(headers);
        return JsonParts.array(lines(RequestJson.object(body)), line -> outcome(line, language));
    }

    private List<Line> lines(JsonObject body) {
        var all = RequestJson.objects(body, "acts");
        if (all.size() > BulkService.MOST) {
            throw MalformedException.of(Flaw.TOO_MANY, "acts", List.of(String.valueOf(BulkService.MOST)));
        }
        return all.stream().map(this::line).toList();
    }

    private Line line(JsonObject json) {
        return new Line(
                new CaseId(Requests.id("case", RequestJson.text(json, "case"))),
                Requests.id("key", RequestJson.text(json, "key")),
                acts.read(json));
    }

    private JsonObject outcome(Line line, Locale language) {
        try {
            return outcome(line.id(), approvals.put(line.id(), line.key(), line.act()), language);
        } catch (NoSuchCaseException e) {
            return Representations.outcome(line.id(), 404)
                    .add("accepted", false)
                    .add("title", NotThereMapper.problem(e.what(), language).title())
                    .build();
        }
    }

    private static JsonObject outcome(CaseId id, Answer answer, Locale language) {
        if (answer.accepted()) {
            return Representations.outcome(id, 200, answer).build();
        }
        var refusal = Refusal.valueOf(String.valueOf(answer.refusal()));
        return Representations.outcome(id, Problems.status(refusal), answer)
                .add("refusal", refusal.name())
                .add("title", Problems.title(refusal.name(), language))
                .add("rules", JsonParts.strings(answer.rules()))
                .build();
    }
}

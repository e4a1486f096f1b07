package dojang.insight.rest;

import dojang.insight.application.HouseCheck;
import dojang.insight.application.HouseRun;
import dojang.insight.model.VerifiedPeriod;
import dojang.shared.json.BadFile;
import dojang.shared.json.JsonFiles;
import dojang.shared.json.JsonNode;
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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Verifications of the log and everything its entries vouch for, for auditors. */
@Path("verifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VerificationsResource {

    /** How long one request works. */
    private static final long TURN_NANOS = TimeUnit.SECONDS.toNanos(2);

    @Inject
    HouseCheck checks;

    @GET
    @Operation(summary = "The newest verifications, whoever began them")
    @APIResponse(responseCode = "200", description = "the newest first, with what each has found so far")
    public JsonArray all() {
        return JsonParts.array(checks.newest(), VerificationsResource::run);
    }

    @POST
    @Operation(
            summary = "Begin a verification",
            description =
                    "from, to: days of Seoul, both inclusive and both optional; only cases acted on between them are"
                            + " compared, the log is always read as a whole. Nothing is done until steps are asked for. The key is"
                            + " the verification's id")
    @APIResponse(responseCode = "200", description = "begun")
    @APIResponse(responseCode = "400", description = "no days, or the last before the first")
    public JsonObject begin(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body) {
        var json = MalformedException.unless(() -> JsonFiles.read("body", body).only("from", "to"));
        var from = day(json, "from");
        var to = day(json, "to");
        if (from != null && to != null && from.isAfter(to)) {
            throw MalformedException.of(BadFile.Flaw.DAY, "to");
        }
        return run(checks.begin(Requests.key(key), new VerifiedPeriod(from, to)));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A verification as far as it has come")
    @APIResponse(
            responseCode = "200",
            description = "percent is 100 when it is done; findings name table, row and both sides")
    @APIResponse(responseCode = "404", description = "no such verification")
    public JsonObject one(@PathParam("id") String id) {
        return run(checks.find(Requests.id("id", id)));
    }

    @POST
    @Path("{id}/steps")
    @Operation(
            summary = "Go on with a verification for about two seconds",
            description = "where it stopped, whoever began it; the body is empty. Nothing happens once it is done")
    @APIResponse(responseCode = "200", description = "how far it has come; ask again until percent is 100")
    @APIResponse(responseCode = "404", description = "no such verification")
    public JsonObject steps(@PathParam("id") String id) {
        var asked = Requests.id("id", id);
        long end = System.nanoTime() + TURN_NANOS;
        var run = checks.goOn(asked);
        while (!run.isDone() && System.nanoTime() - end < 0) {
            run = checks.goOn(asked);
        }
        return run(run);
    }

    private static @Nullable LocalDate day(JsonNode json, String name) {
        return json.find(name)
                .map(found -> Requests.day(name, MalformedException.unless(found::text)))
                .orElse(null);
    }

    private static JsonObject run(HouseRun run) {
        var json = Json.createObjectBuilder()
                .add("id", run.getId().toString())
                .add("begunAt", run.getBegunAt().toString())
                .add("begunBy", run.getBegunBy().toString())
                .add("stage", run.getStage())
                .add("percent", run.getPercent())
                .add("cases", run.getCases());
        JsonParts.put(json, "from", run.getPeriod().from());
        JsonParts.put(json, "to", run.getPeriod().to());
        return json.add("findings", JsonParts.array(run.getFindings(), finding -> {
                    var one = Json.createObjectBuilder()
                            .add("code", finding.code())
                            .add("words", JsonParts.text(finding.words()));
                    if (finding.entry() != null) {
                        one.add("entry", finding.entry());
                    }
                    return one.build();
                }))
                .add("more", run.getMore())
                .build();
    }
}

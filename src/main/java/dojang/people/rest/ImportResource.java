package dojang.people.rest;

import dojang.directory.model.ImportChange;
import dojang.directory.model.ImportFile;
import dojang.directory.model.ImportProblem;
import dojang.people.application.DirectoryImport;
import dojang.shared.json.JsonNode;
import dojang.shared.rest.JsonParts;
import dojang.shared.rest.MalformedException;
import dojang.shared.rest.Requests;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The administrator's import of units, posts and people. Writing needs an Idempotency-Key. */
@Path("directory-import")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    DirectoryImport intake;

    @POST
    @Path("check")
    @Operation(
            summary = "What files would do; nothing is written",
            description = "files: CSV texts by name, of units.csv, posts.csv and people.csv")
    @APIResponse(
            responseCode = "200",
            description = "every problem by file and line, every change of somebody known, and what would be written")
    @APIResponse(responseCode = "403", description = "not the administrator")
    public JsonObject check(@RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body) {
        var report = intake.check(files(PeopleJson.object(body, "files")));
        return Json.createObjectBuilder()
                .add("clean", report.isClean())
                .add("problems", JsonParts.array(report.problems(), ImportResource::problem))
                .add("changes", JsonParts.array(report.changes(), ImportResource::change))
                .add("mendable", report.mendable())
                .add("leftOut", report.leftOut())
                .add("units", report.units())
                .add("posts", report.posts())
                .add("people", report.people())
                .add("terms", report.terms())
                .build();
    }

    @POST
    @Operation(
            summary = "Write what files say",
            description =
                    "files as for check; goodOnly: whether bad lines are left out, otherwise one bad line keeps all"
                            + " out")
    @APIResponse(responseCode = "200", description = "written and on record")
    @APIResponse(responseCode = "403", description = "not the administrator")
    @APIResponse(responseCode = "422", description = "lines are wrong; check names them")
    public Response bringIn(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body,
            @Context HttpHeaders headers) {
        var json = PeopleJson.object(body, "files", "goodOnly");
        boolean goodOnly = MalformedException.unless(
                () -> json.find("goodOnly").map(JsonNode::flag).orElse(false));
        return PeopleJson.response(intake.bringIn(Requests.key(key), files(json), goodOnly), headers);
    }

    private static Map<String, String> files(JsonNode json) {
        return MalformedException.unless(() -> texts(json));
    }

    private static Map<String, String> texts(JsonNode json) {
        var given = json.get("files")
                .only(ImportFile.UNITS.fileName(), ImportFile.POSTS.fileName(), ImportFile.PEOPLE.fileName());
        var files = new TreeMap<String, String>();
        given.keys().forEach(name -> files.put(name, given.get(name).anyText()));
        return files;
    }

    private static JsonObject change(ImportChange change) {
        return Json.createObjectBuilder()
                .add("login", change.login())
                .add("name", JsonParts.text(change.name()))
                .add("field", change.field().name())
                .add("before", change.before())
                .add("after", change.after())
                .build();
    }

    private static JsonObject problem(ImportProblem problem) {
        return Json.createObjectBuilder()
                .add("file", problem.file())
                .add("line", problem.line())
                .add("message", JsonParts.text(problem.message()))
                .build();
    }
}

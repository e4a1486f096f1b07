package dojang.notification.rest;

import dojang.notification.application.NoticeService;
import dojang.notification.model.MailWish;
import dojang.shared.faces.Words;
import dojang.shared.json.BadFile.Flaw;
import dojang.shared.json.JsonFiles;
import dojang.shared.json.JsonNode;
import dojang.shared.rest.JsonParts;
import dojang.shared.rest.MalformedException;
import dojang.shared.rest.NotThereMapper;
import dojang.shared.rest.Problem;
import dojang.shared.rest.Requests;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** The caller's own notices, and how the caller wants to be written to. */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoticesResource {

    private static final List<String> LANGUAGES = List.of("ko", "en");

    @Inject
    NoticeService notices;

    @GET
    @Operation(summary = "My notices: those not read until an hour ago first, then the newest; the first fifty")
    @APIResponse(
            responseCode = "200",
            description = "kind, case, reference and title where I still see it, when, until when")
    public JsonArray list() {
        return JsonParts.array(notices.list(), NoticesResource::line);
    }

    @PUT
    @Path("{notice}/read")
    @Operation(summary = "Mark one of my notices", description = "read: true or false")
    @APIResponse(responseCode = "204", description = "marked")
    @APIResponse(responseCode = "404", description = "no such notice among mine")
    public Response mark(
            @PathParam("notice") String notice,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body,
            @Context HttpHeaders headers) {
        boolean read = MalformedException.unless(
                () -> JsonFiles.read("body", body).only("read").get("read").flag());
        return notices.mark(Requests.id("notice", notice), read)
                ? Response.noContent().build()
                : NotThereMapper.problem("no-such-notice", Requests.language(headers))
                        .response();
    }

    @GET
    @Path("wish")
    @Operation(summary = "How I want to be written to")
    @APIResponse(responseCode = "200", description = "mail: NOW, DIGEST, NONE; address; language")
    public JsonObject wish() {
        var wish = notices.wish();
        return Json.createObjectBuilder()
                .add("mail", wish.when().name())
                .add("address", wish.address())
                .add("language", wish.language())
                .build();
    }

    @PUT
    @Path("wish")
    @Operation(
            summary = "Say how I want to be written to",
            description = "mail: NOW, DIGEST, NONE; address; language: ko, en")
    @APIResponse(responseCode = "204", description = "kept")
    @APIResponse(responseCode = "422", description = "mail is wanted at something that is no address")
    public Response wish(
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body,
            @Context HttpHeaders headers) {
        return notices.wish(MalformedException.unless(() -> read(body)))
                ? Response.noContent().build()
                : noAddress(headers);
    }

    private static MailWish read(String body) {
        var json = JsonFiles.read("body", body).only("mail", "address", "language");
        return new MailWish(
                json.get("mail").oneOf(MailWish.When.class),
                json.get("address").anyText().strip(),
                language(json.get("language")));
    }

    private static String language(JsonNode named) {
        if (!LANGUAGES.contains(named.text())) {
            throw MalformedException.of(Flaw.CHOICE, "language", LANGUAGES);
        }
        return named.text();
    }

    private static Response noAddress(HttpHeaders headers) {
        var words = Words.in(Requests.language(headers));
        return Problem.refusal(422, "NO_ADDRESS", words.getString("wishes.wrong"))
                .response();
    }

    private static JsonObject line(NoticeService.Line line) {
        var notice = line.stored().notice();
        var json = Json.createObjectBuilder()
                .add("id", line.stored().id().toString())
                .add("kind", notice.kind().name())
                .add("detail", notice.detail())
                .add("case", notice.caseId().toString())
                .add("at", notice.at().toString())
                .add("read", line.stored().read());
        if (notice.due() != null) {
            json.add("due", notice.due().toString());
        }
        var about = line.about();
        if (about != null) {
            json.add("reference", about.reference())
                    .add(
                            "title",
                            Json.createObjectBuilder()
                                    .add("ko", about.title().ko())
                                    .add("en", about.title().en()));
        }
        return json.build();
    }
}

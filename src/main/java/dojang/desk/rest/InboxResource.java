package dojang.desk.rest;

import dojang.approval.model.InboxOrder;
import dojang.desk.application.InboxReader;
import dojang.desk.application.InboxTab;
import dojang.shared.faces.Words;
import dojang.shared.json.BadFile.Flaw;
import dojang.shared.rest.JsonParts;
import dojang.shared.rest.MalformedException;
import dojang.shared.rest.Problem;
import dojang.shared.rest.Requests;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The caller's inbox. */
@Path("inbox")
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {

    private static final int PAGE = 200;

    @Inject
    InboxReader desk;

    @GET
    @Operation(
            summary = "The cases in one box of my inbox, at most 200",
            description = "tab: waiting, running, returned, done; order: usual, oldest, reference, kind")
    @APIResponse(
            responseCode = "200",
            description = "rows; usually the most urgent first for waiting, the newest for the others")
    @APIResponse(responseCode = "400", description = "no such tab")
    @APIResponse(responseCode = "401", description = "not signed in")
    @APIResponse(responseCode = "422", description = "no such order")
    public Response rows(
            @QueryParam("tab") @DefaultValue("waiting") String tab,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("order") @DefaultValue("usual") String order,
            @Context HttpHeaders headers) {
        var box = box(tab);
        return InboxOrder.ofWord(order)
                .map(known -> Response.ok(JsonParts.array(desk.rows(box, kind, known, PAGE), Representations::inboxRow))
                        .build())
                .orElseGet(() -> noSuchOrder(Requests.language(headers)).response());
    }

    static InboxTab box(String tab) {
        return InboxTab.ofWord(tab.toLowerCase(Locale.ROOT)).orElseThrow(InboxResource::noSuchTab);
    }

    private static MalformedException noSuchTab() {
        var words = Arrays.stream(InboxTab.values()).map(InboxTab::word).toList();
        return MalformedException.of(Flaw.CHOICE, "tab", words);
    }

    static Problem noSuchOrder(Locale language) {
        var known = String.join(", ", InboxOrder.words());
        var sentence = MessageFormat.format(Words.in(language).getString("inbox.order.wrong"), known);
        return Problem.refusal(422, "NO_SUCH_ORDER", sentence);
    }
}

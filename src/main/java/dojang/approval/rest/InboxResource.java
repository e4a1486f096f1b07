package dojang.approval.rest;

import dojang.approval.application.ApprovalDesk;
import dojang.approval.application.InboxTab;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The caller's inbox. */
@Path("inbox")
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {

    @Inject
    ApprovalDesk desk;

    @GET
    @Operation(
            summary = "The cases in one box of my inbox, at most 200",
            description = "tab: waiting, running, returned, done")
    @APIResponse(responseCode = "200", description = "rows, the most urgent first for waiting")
    @APIResponse(responseCode = "400", description = "no such tab")
    @APIResponse(responseCode = "401", description = "not signed in")
    public JsonArray rows(
            @QueryParam("tab") @DefaultValue("waiting") String tab, @QueryParam("kind") @DefaultValue("") String kind) {
        var box = InboxTab.ofWord(tab.toLowerCase(Locale.ROOT)).orElseThrow(InboxResource::noSuchTab);
        return Representations.array(desk.rows(box, kind), Representations::inboxRow);
    }

    private static IllegalArgumentException noSuchTab() {
        var words = Arrays.stream(InboxTab.values()).map(InboxTab::word).toList();
        return new IllegalArgumentException("tab must be one of " + String.join(", ", words));
    }
}

package dojang.people.rest;

import dojang.directory.model.Role;
import dojang.directory.model.RoleProposal;
import dojang.people.application.RoleProposals;
import dojang.people.application.RoleReader;
import dojang.shared.json.JsonNode;
import dojang.shared.model.Bounds;
import dojang.shared.model.PersonId;
import dojang.shared.rest.JsonParts;
import dojang.shared.rest.MalformedException;
import dojang.shared.rest.Requests;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Roles change with two administrators: one proposes, another decides. Each act needs an Idempotency-Key. */
@Path("role-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoleChangesResource {

    @Inject
    RoleReader reader;

    @Inject
    RoleProposals proposals;

    @GET
    @Operation(
            summary = "Who has which roles, and what waits for a second administrator",
            description = "name: part of a name or sign-in name; without it all who have a role")
    @APIResponse(responseCode = "200", description = "people, 50 at most and how many more; open; settled, the last 20")
    @APIResponse(responseCode = "403", description = "not an administrator")
    public JsonObject all(@QueryParam("name") @DefaultValue("") String name) {
        var view = reader.view(name);
        return Json.createObjectBuilder()
                .add("people", JsonParts.array(view.people(), RoleJson::person))
                .add("more", view.more())
                .add("open", JsonParts.array(view.open(), RoleJson::change))
                .add("settled", JsonParts.array(view.settled(), RoleJson::change))
                .build();
    }

    @POST
    @Operation(
            summary = "Propose somebody's roles",
            description = "person: id; roles: all the person is to have, of ADMINISTRATOR, AUDITOR, POLICY_OFFICER and"
                    + " REGISTRY; reason: why")
    @APIResponse(responseCode = "200", description = "waits for another administrator")
    @APIResponse(responseCode = "403", description = "not an administrator")
    @APIResponse(responseCode = "409", description = "a proposal about this person waits already")
    @APIResponse(responseCode = "422", description = "the person cannot have these roles; errors names the field")
    public Response propose(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body,
            @Context HttpHeaders headers) {
        var json = PeopleJson.object(body, "person", "roles", "reason");
        var proposal = new RoleProposal(
                new PersonId(PeopleJson.id(json, "person")),
                MalformedException.unless(() -> roles(json)),
                MalformedException.unless(
                        () -> json.get("reason").anyText(Bounds.STATEMENT).strip()));
        return PeopleJson.response(proposals.propose(Requests.key(key), proposal), headers);
    }

    @POST
    @Path("{id}/approval")
    @Operation(summary = "Give the roles, as another administrator than the one who proposed them")
    @APIResponse(responseCode = "200", description = "given at once")
    @APIResponse(responseCode = "403", description = "your own proposal, or your own roles")
    @APIResponse(responseCode = "404", description = "no such proposal")
    @APIResponse(responseCode = "409", description = "settled already, or the roles have changed since")
    @APIResponse(responseCode = "422", description = "the last administrator or auditor, or roles that exclude another")
    public Response approve(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers) {
        return PeopleJson.response(proposals.approve(Requests.key(key), Requests.id("id", id)), headers);
    }

    @POST
    @Path("{id}/rejection")
    @Operation(summary = "Leave the roles as they are, as another administrator")
    @APIResponse(responseCode = "200", description = "rejected")
    @APIResponse(responseCode = "403", description = "your own proposal, or your own roles")
    @APIResponse(responseCode = "404", description = "no such proposal")
    @APIResponse(responseCode = "409", description = "settled already")
    public Response reject(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers) {
        return PeopleJson.response(proposals.reject(Requests.key(key), Requests.id("id", id)), headers);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Take the own proposal back")
    @APIResponse(responseCode = "200", description = "taken back")
    @APIResponse(responseCode = "403", description = "somebody else's")
    @APIResponse(responseCode = "404", description = "no such proposal")
    @APIResponse(responseCode = "409", description = "settled already")
    public Response withdraw(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers) {
        return PeopleJson.response(proposals.withdraw(Requests.key(key), Requests.id("id", id)), headers);
    }

    private static Set<String> roles(JsonNode json) {
        return json.get("roles").items().stream()
                .map(role -> role.oneOf(Role.class).name())
                .collect(Collectors.toUnmodifiableSet());
    }
}

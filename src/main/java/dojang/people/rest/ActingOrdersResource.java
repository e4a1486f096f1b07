package dojang.people.rest;

import dojang.directory.model.ActingKind;
import dojang.directory.model.ActingOrder;
import dojang.people.application.ActingOrders;
import dojang.people.application.OrderLine;
import dojang.people.application.SubstitutionLine;
import dojang.shared.json.JsonNode;
import dojang.shared.model.Bounds;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** 직무대리: who acts today, the orders, and giving them. Each act needs an Idempotency-Key. */
@Path("acting-orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActingOrdersResource {

    @Inject
    ActingOrders orders;

    @GET
    @Path("today")
    @Operation(summary = "Who acts today: every post nobody sits in, and the substitute")
    @APIResponse(
            responseCode = "200",
            description = "posts in the order of their units; acting is false where steps wait")
    public JsonArray today() {
        return JsonParts.array(orders.today(), ActingOrdersResource::cover);
    }

    @GET
    @Operation(summary = "Orders in force or to come, and the posts for which I may give one")
    @APIResponse(responseCode = "200", description = "orders and posts")
    public JsonObject all() {
        var view = orders.view();
        return Json.createObjectBuilder()
                .add("orders", JsonParts.array(view.orders(), ActingOrdersResource::order))
                .add("posts", JsonParts.array(view.posts(), PeopleJson::choice))
                .build();
    }

    @GET
    @Path("candidates/{post}")
    @Operation(summary = "Who can act for the post: direct subordinates, then peers of the same grade")
    @APIResponse(responseCode = "200", description = "people with their posts")
    public JsonArray candidates(@PathParam("post") String post) {
        return JsonParts.array(orders.candidates(new PostId(Requests.id("post", post))), PeopleJson::choice);
    }

    @POST
    @Operation(
            summary = "Give an acting order",
            description =
                    "post, substitute: ids; from, to: days, both inclusive; number: needed beyond 15 days on end; kind:"
                            + " DESIGNATED or STATUTORY")
    @APIResponse(responseCode = "200", description = "given and on record")
    @APIResponse(responseCode = "403", description = "not your post, or yourself")
    @APIResponse(responseCode = "409", description = "the post or the substitute is taken on one of these days")
    @APIResponse(responseCode = "422", description = "the rules on acting say no; errors names the field")
    public Response give(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String body,
            @Context HttpHeaders headers) {
        var json = PeopleJson.object(body, "post", "substitute", "from", "to", "number", "kind");
        var order = MalformedException.unless(() -> new ActingOrder(
                new PostId(PeopleJson.id(json, "post")),
                new PersonId(PeopleJson.id(json, "substitute")),
                PeopleJson.day(json, "from"),
                PeopleJson.day(json, "to"),
                json.find("number").map(ActingOrdersResource::number).orElse(null),
                json.find("kind").map(kind -> kind.oneOf(ActingKind.class)).orElse(ActingKind.DESIGNATED)));
        return PeopleJson.response(orders.order(Requests.key(key), order), headers);
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "End an order as of today, or take it back when it has not begun")
    @APIResponse(responseCode = "200", description = "ended")
    @APIResponse(responseCode = "403", description = "not your post")
    @APIResponse(responseCode = "404", description = "no such order")
    public Response end(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers) {
        return PeopleJson.response(orders.end(Requests.key(key), Requests.id("id", id)), headers);
    }

    private static JsonObject cover(SubstitutionLine line) {
        var json = Json.createObjectBuilder()
                .add("post", JsonParts.text(line.post()))
                .add("unit", JsonParts.text(line.unit()))
                .add("acting", line.acting());
        PeopleJson.optional(json, "holder", line.holder());
        PeopleJson.optional(json, "until", line.until());
        return PeopleJson.optional(json, "substitute", line.named()).build();
    }

    private static String number(JsonNode given) {
        given.anyText(Bounds.ORDER_NUMBER);
        return given.text();
    }

    private static JsonObject order(OrderLine line) {
        return Json.createObjectBuilder()
                .add("id", line.id().toString())
                .add("post", JsonParts.text(line.post()))
                .add("substitute", JsonParts.text(line.substitute()))
                .add("from", line.from().toString())
                .add("to", line.to().toString())
                .add("kind", line.kind())
                .add("number", line.number())
                .build();
    }
}

package dojang.approval.rest;

import dojang.approval.application.ReasonNeededException;
import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** 403 with the way to go on: the same request with a reason. */
@Provider
public class ReasonNeededMapper implements ExceptionMapper<ReasonNeededException> {

    @Override
    public Response toResponse(ReasonNeededException problem) {
        var body = Json.createObjectBuilder()
                .add("type", "urn:dojang:refusal:REASON_NEEDED")
                .add(
                        "title",
                        "The case is restricted. Say why you read it in the header Access-Reason, percent-encoded.")
                .add("status", 403)
                .build();
        return Response.status(403).type(Problems.MEDIA_TYPE).entity(body).build();
    }
}

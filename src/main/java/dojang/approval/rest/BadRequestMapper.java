package dojang.approval.rest;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A request that has not the form asked for: 400 with the sentence that says what is wrong. */
@Provider
public class BadRequestMapper implements ExceptionMapper<IllegalArgumentException> {

    @Override
    public Response toResponse(IllegalArgumentException problem) {
        var body = Json.createObjectBuilder()
                .add("type", "urn:dojang:bad-request")
                .add("title", String.valueOf(problem.getMessage()))
                .add("status", 400)
                .build();
        return Response.status(400).type(Problems.MEDIA_TYPE).entity(body).build();
    }
}

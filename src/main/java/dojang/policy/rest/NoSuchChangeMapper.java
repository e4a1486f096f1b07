package dojang.policy.rest;

import dojang.policy.application.NoSuchChangeException;
import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** 404 for a change of the rules that does not exist. */
@Provider
public class NoSuchChangeMapper implements ExceptionMapper<NoSuchChangeException> {

    @Override
    public Response toResponse(NoSuchChangeException problem) {
        var body = Json.createObjectBuilder()
                .add("type", "urn:dojang:no-such-change")
                .add("title", "There is no change of the rules with this id.")
                .add("status", 404)
                .build();
        return Response.status(404).type(PolicyProblems.MEDIA_TYPE).entity(body).build();
    }
}

package dojang.approval.rest;

import dojang.approval.application.NoSuchCaseException;
import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** 404, the same for a case that does not exist and for one that is not the caller's to see. */
@Provider
public class NoSuchCaseMapper implements ExceptionMapper<NoSuchCaseException> {

    @Override
    public Response toResponse(NoSuchCaseException problem) {
        var body = Json.createObjectBuilder()
                .add("type", "urn:dojang:no-such-case")
                .add("title", "No case with this id is visible to you.")
                .add("status", 404)
                .build();
        return Response.status(404).type(Problems.MEDIA_TYPE).entity(body).build();
    }
}

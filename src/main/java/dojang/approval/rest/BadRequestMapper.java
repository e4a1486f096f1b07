package dojang.approval.rest;

import dojang.shared.rest.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A request that has not the form asked for: 400 with the sentence that says what is wrong. */
@Provider
public class BadRequestMapper implements ExceptionMapper<IllegalArgumentException> {

    @Override
    public Response toResponse(IllegalArgumentException problem) {
        return new Problem(400, "urn:dojang:bad-request", String.valueOf(problem.getMessage())).response();
    }
}

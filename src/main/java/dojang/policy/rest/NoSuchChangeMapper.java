package dojang.policy.rest;

import dojang.policy.application.NoSuchChangeException;
import dojang.shared.rest.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** 404 for a change of the rules that does not exist. */
@Provider
public class NoSuchChangeMapper implements ExceptionMapper<NoSuchChangeException> {

    @Override
    public Response toResponse(NoSuchChangeException problem) {
        return new Problem(404, "urn:dojang:no-such-change", "There is no change of the rules with this id.")
                .response();
    }
}

package dojang.approval.rest;

import dojang.approval.application.NoSuchCaseException;
import dojang.shared.rest.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** 404, the same for a case that does not exist and for one that is not the caller's to see. */
@Provider
public class NoSuchCaseMapper implements ExceptionMapper<NoSuchCaseException> {

    public static final String TITLE = "No case with this id is visible to you.";

    @Override
    public Response toResponse(NoSuchCaseException problem) {
        return new Problem(404, "urn:dojang:no-such-case", TITLE).response();
    }
}

package dojang.approval.rest;

import dojang.approval.application.ReasonNeededException;
import dojang.shared.rest.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** 403 with the way to go on: the same request with a reason. */
@Provider
public class ReasonNeededMapper implements ExceptionMapper<ReasonNeededException> {

    @Override
    public Response toResponse(ReasonNeededException problem) {
        return Problem.refusal(
                        403,
                        "REASON_NEEDED",
                        "The case is restricted. Say why you read it in the header Access-Reason, percent-encoded.")
                .response();
    }
}

package dojang.approval.rest;

import dojang.shared.rest.Problem;
import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What HTTP itself refuses, such as a path or a method that does not exist: a problem document, never a page. */
@Provider
public class HttpProblemMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException problem) {
        var status = problem.getResponse().getStatusInfo();
        var body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .build();
        return Response.fromResponse(problem.getResponse())
                .type(Problem.MEDIA_TYPE)
                .entity(body)
                .build();
    }
}

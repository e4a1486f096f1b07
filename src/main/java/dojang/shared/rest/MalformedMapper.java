package dojang.shared.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 400 or 422 for a request that has not the form asked for, with the field and the sentence that says what is wrong. */
@Provider
public class MalformedMapper implements ExceptionMapper<MalformedException> {

    @Context
    @Nullable
    HttpHeaders headers;

    @Override
    public Response toResponse(MalformedException malformed) {
        var sentence = malformed.sentence(Requests.language(Objects.requireNonNull(headers)));
        var problem = new Problem(malformed.status(), "urn:dojang:bad-request", sentence);
        return problem.response(problem.document().add("field", malformed.field()));
    }
}

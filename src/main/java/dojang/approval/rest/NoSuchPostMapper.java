package dojang.approval.rest;

import dojang.approval.application.NoSuchPostException;
import dojang.shared.rest.Requests;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 422 for an act that names a post the directory does not know. */
@Provider
public class NoSuchPostMapper implements ExceptionMapper<NoSuchPostException> {

    @Context
    @Nullable
    HttpHeaders headers;

    @Override
    public Response toResponse(NoSuchPostException problem) {
        var language = Requests.language(Objects.requireNonNull(headers));
        return Problems.of(422, "NO_SUCH_POST", List.of(), List.of(), language);
    }
}

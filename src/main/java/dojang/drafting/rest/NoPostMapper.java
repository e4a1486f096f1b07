package dojang.drafting.rest;

import dojang.approval.rest.Problems;
import dojang.drafting.application.NoPostException;
import dojang.shared.rest.Requests;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 403 for who holds no post to draft from, such as an auditor. */
@Provider
public class NoPostMapper implements ExceptionMapper<NoPostException> {

    @Context
    @Nullable
    HttpHeaders headers;

    @Override
    public Response toResponse(NoPostException problem) {
        var language = Requests.language(Objects.requireNonNull(headers));
        return Problems.of(403, "NO_POST", List.of(), List.of(), language);
    }
}

package dojang.drafting.rest;

import dojang.approval.rest.Problems;
import dojang.drafting.application.KeyReusedException;
import dojang.shared.rest.Requests;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 422 for a key that came with another request. */
@Provider
public class KeyReusedMapper implements ExceptionMapper<KeyReusedException> {

    @Context
    @Nullable
    HttpHeaders headers;

    @Override
    public Response toResponse(KeyReusedException problem) {
        var language = Requests.language(Objects.requireNonNull(headers));
        return Problems.of(422, "KEY_REUSED", List.of(), List.of(), language);
    }
}

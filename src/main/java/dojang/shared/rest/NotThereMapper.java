package dojang.shared.rest;

import dojang.shared.faces.Words;
import dojang.shared.model.NotThereException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 404, the same for what does not exist and for what is not the caller's to see. */
@Provider
public class NotThereMapper implements ExceptionMapper<NotThereException> {

    @Context
    @Nullable
    HttpHeaders headers;

    @Override
    public Response toResponse(NotThereException missing) {
        return problem(missing.what(), Requests.language(Objects.requireNonNull(headers)))
                .response();
    }

    /** The problem of this name, such as {@code no-such-case}. */
    public static Problem problem(String what, Locale language) {
        return new Problem(404, "urn:dojang:" + what, Words.in(language).getString("missing." + what));
    }
}

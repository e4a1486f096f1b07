package dojang.shared.rest;

import dojang.shared.json.JsonScan;
import dojang.shared.model.Bounds;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks at the body of every request before a resource does, so that no resource has to. */
@Provider
public class JsonBorder implements ContainerRequestFilter {

    private static final int UNSUPPORTED = 415;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var language = Requests.language(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (!isUtf8(request.getMediaType())) {
            request.abortWith(new Problem(UNSUPPORTED, "about:blank", "Unsupported Media Type").response());
            return;
        }
        // a byte more than is taken tells that there are more, and no more than that is kept
        var body = request.getEntityStream().readNBytes(Bounds.JSON_BYTES + 1);
        if (body.length > Bounds.JSON_BYTES) {
            request.abortWith(Problem.tooLarge(language).response());
            return;
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        MalformedException.unless(() -> {
            JsonScan.check("body", new String(body, StandardCharsets.UTF_8));
            return body;
        });
    }

    /** JSON between systems is UTF-8 (RFC 8259, section 8.1); what is read and what is looked at here must be one text. */
    private static boolean isUtf8(@Nullable MediaType type) {
        return type == null
                || Objects.requireNonNullElse(type.getParameters().get(MediaType.CHARSET_PARAMETER), "UTF-8")
                        .equalsIgnoreCase("UTF-8");
    }
}

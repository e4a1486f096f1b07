package dojang.shared.rest;

import dojang.shared.json.JsonScan;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Looks at the body of every request before a resource does, so that no resource has to. */
@Provider
public class JsonBorder implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        MalformedException.unless(() -> {
            JsonScan.check("body", new String(body, StandardCharsets.UTF_8));
            return body;
        });
    }
}

package dojang;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Where the REST resources hang. What they do stands in {@code /openapi} and nowhere else. */
@ApplicationPath("/api")
public class DojangApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}

package dojang;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the REST resources hang. */
@ApplicationPath("/api")
public class DojangApplication extends Application {}

package dojang.approval.rest;

import dojang.shared.faces.Incident;
import dojang.shared.faces.Outage;
import dojang.shared.faces.Words;
import dojang.shared.rest.Problem;
import dojang.shared.rest.Requests;
import jakarta.ejb.EJBAccessException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A defect: the log gets the trace under a number, the program that asked gets a problem document with the number. While
 * the database is away it is told to come back.
 */
@Provider
public class DefectMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(DefectMapper.class.getName());

    private static final int UNAVAILABLE = Response.Status.SERVICE_UNAVAILABLE.getStatusCode();

    @Context
    @Nullable
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable defect) {
        var body = body(defect, Requests.language(Objects.requireNonNull(headers)));
        int status = body.getInt("status");
        var response = Response.status(status).type(Problem.MEDIA_TYPE).entity(body);
        return (status == UNAVAILABLE ? response.header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER) : response)
                .build();
    }

    static JsonObject body(Throwable defect, Locale language) {
        if (defect instanceof EJBAccessException) {
            return Json.createObjectBuilder()
                    .add("type", "about:blank")
                    .add("title", "Forbidden")
                    .add("status", 403)
                    .build();
        }
        if (Outage.isCauseOf(defect)) {
            LOG.log(Level.WARNING, "the database is out of reach: {0}", String.valueOf(defect.getMessage()));
            return Json.createObjectBuilder()
                    .add("type", "urn:dojang:unavailable")
                    .add("title", Words.in(language).getString("error.503.text"))
                    .add("status", UNAVAILABLE)
                    .build();
        }
        var incident = Incident.number();
        LOG.log(Level.SEVERE, "incident " + incident, defect);
        return Json.createObjectBuilder()
                .add("type", "urn:dojang:defect")
                .add("title", Words.in(language).getString("defect.title"))
                .add("status", 500)
                .add("incident", incident)
                .build();
    }
}

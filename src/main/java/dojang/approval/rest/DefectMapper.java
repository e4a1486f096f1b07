package dojang.approval.rest;

import dojang.shared.faces.Incident;
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

/** A defect: the log gets the trace under a number, the program that asked gets a problem document with the number. */
@Provider
public class DefectMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(DefectMapper.class.getName());

    @Context
    @Nullable
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable defect) {
        var body = body(defect, Requests.language(Objects.requireNonNull(headers)));
        return Response.status(body.getInt("status"))
                .type(Problem.MEDIA_TYPE)
                .entity(body)
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

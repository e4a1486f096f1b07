package dojang.shared.rest;

import dojang.shared.faces.Words;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/**
 * A refusal as a problem document.
 *
 * @param status HTTP status
 * @param type   URI that names it
 * @param title  the sentence for whoever reads it
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public record Problem(int status, String type, String title) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** What our own rules refuse; the code is the last part of the type. */
    public static Problem refusal(int status, String code, String title) {
        return new Problem(status, "urn:dojang:refusal:" + code, title);
    }

    /** What is larger than anything that is read here. */
    public static Problem tooLarge(Locale language) {
        return new Problem(413, "urn:dojang:too-large", Words.in(language).getString("door.TOO_LARGE"));
    }

    /** The document, to which more can be added. */
    public JsonObjectBuilder document() {
        return Json.createObjectBuilder().add("type", type).add("title", title).add("status", status);
    }

    public Response response() {
        return response(document());
    }

    /** With what was added to its document. */
    public Response response(JsonObjectBuilder document) {
        return Response.status(status).type(MEDIA_TYPE).entity(document.build()).build();
    }
}

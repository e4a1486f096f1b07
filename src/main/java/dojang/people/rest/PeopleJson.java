package dojang.people.rest;

import dojang.people.application.Choice;
import dojang.people.application.PeopleAnswer;
import dojang.shared.faces.Words;
import dojang.shared.json.JsonFiles;
import dojang.shared.json.JsonNode;
import dojang.shared.model.Text;
import dojang.shared.rest.JsonParts;
import dojang.shared.rest.MalformedException;
import dojang.shared.rest.Problem;
import dojang.shared.rest.Requests;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests and answers of this feature; whatever is wrong with the form of a request is answered with 400. */
final class PeopleJson {

    private PeopleJson() {}

    /**
     * The one object that the text is, with no member but these.
     *
     * @throws MalformedException if it is none
     */
    static JsonNode object(String body, String... members) {
        return MalformedException.unless(() -> JsonFiles.read("body", body).only(members));
    }

    /** The id under this name. */
    static UUID id(JsonNode json, String name) {
        return Requests.id(name, text(json, name));
    }

    private static String text(JsonNode json, String name) {
        return MalformedException.unless(() -> json.get(name).text());
    }

    /** The day under this name, such as 2024-04-22. */
    static LocalDate day(JsonNode json, String name) {
        return Requests.day(name, text(json, name));
    }

    /** 403: not yours; 404: no such thing; 409: no longer as it was; 422: the rules say no. */
    static Response response(PeopleAnswer answer, HttpHeaders headers) {
        if (answer.accepted()) {
            return Response.ok(Json.createObjectBuilder().add("accepted", true).build())
                    .build();
        }
        var refusal = answer.refusal().orElseThrow();
        int status = refusal.isOfRight() ? 403 : refusal.isOfAbsence() ? 404 : refusal.isOfTime() ? 409 : 422;
        var words = Words.in(Requests.language(headers));
        var errors = Json.createArrayBuilder();
        answer.objections()
                .forEach(objection -> errors.add(Json.createObjectBuilder()
                        .add("field", objection.field())
                        .add("code", objection.reason().name())
                        .add("message", words.getString("refusal." + objection.reason()))));
        var problem = Problem.refusal(status, refusal.name(), words.getString("refusal." + refusal));
        return problem.response(problem.document().add("errors", errors));
    }

    /** Somebody or something that can be chosen by its id. */
    static JsonObject choice(Choice choice) {
        return Json.createObjectBuilder()
                .add("id", choice.id().toString())
                .add("name", JsonParts.text(choice.name()))
                .add("other", JsonParts.text(choice.other()))
                .build();
    }

    /** Adds the value under the name unless there is none. */
    static JsonObjectBuilder optional(JsonObjectBuilder object, String name, @Nullable Object value) {
        if (value instanceof Text text) {
            return object.add(name, JsonParts.text(text));
        }
        return value == null ? object : object.add(name, value.toString());
    }
}

package dojang.support;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;

/** What the REST interface answered. */
public record Reply(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    /** The first header of this name; empty when there is none. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonObject json() {
        return Json.createReader(new StringReader(response.body())).readObject();
    }

    public JsonArray array() {
        return Json.createReader(new StringReader(response.body())).readArray();
    }

    /** This reply, or a failed test that shows it. */
    public Reply expect(int status) {
        if (status() != status) {
            throw new AssertionError(
                    response.request().uri() + " answered " + status() + ", not " + status + ": " + response.body());
        }
        return this;
    }

    /** A refusal: the status, the media type of problem documents and the type that names it. */
    public JsonObject problem(int status, String type) {
        expect(status);
        var problem = json();
        if (!header("Content-Type").startsWith("application/problem+json")
                || !problem.getString("type").equals("urn:dojang:" + type)
                || problem.getInt("status") != status
                || problem.getString("title").isBlank()) {
            throw new AssertionError(header("Content-Type") + " " + problem);
        }
        return problem;
    }
}

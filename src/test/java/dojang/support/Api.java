package dojang.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** The running product's REST interface in the hands of one person of the demonstration. */
public final class Api {

    /** What everybody in the demonstration signs in with. */
    public static final String PASSWORD = "dojang-demo";

    /** A server that thinks for half a minute loses an HTTP/2 connection meanwhile. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final String authorization;
    private final String reason;

    private Api(String base, String authorization, String reason) {
        this.base = base;
        this.authorization = authorization;
        this.reason = reason;
    }

    public static Api as(String login) {
        return with(login, PASSWORD);
    }

    public static Api with(String login, String password) {
        return at(RunningProduct.url(), login, password);
    }

    /** Of the product at this address, which ends with a slash. */
    public static Api at(String base, String login, String password) {
        return new Api(base, basic(login, password), "");
    }

    /** The header of HTTP Basic. */
    public static String basic(String login, String password) {
        var pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** The same person, who says why they read. */
    public Api reading(String why) {
        return new Api(base, authorization, URLEncoder.encode(why, StandardCharsets.UTF_8));
    }

    /** Without any sign-in. */
    public static Api nobody() {
        return new Api(RunningProduct.url(), "", "");
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply put(String path, JsonObject body) {
        return send(request(path).PUT(BodyPublishers.ofString(body.toString())));
    }

    public Reply post(String path, JsonObject body) {
        return post(path, "", body.toString());
    }

    /** Posts with an Idempotency-Key. */
    public Reply post(String path, UUID key, JsonObject body) {
        return post(path, key.toString(), body.toString());
    }

    /**
     * Posts any text as JSON.
     *
     * @param key value of Idempotency-Key; empty for none
     */
    public Reply post(String path, String key, String body) {
        var request = request(path).POST(BodyPublishers.ofString(body));
        return send(key.isEmpty() ? request : request.header("Idempotency-Key", key));
    }

    /** Opens a draft, saves the content into it and answers its id. */
    public String drafted(String kind, JsonObject content) {
        var opened = post(
                "api/drafts",
                UUID.randomUUID(),
                Json.createObjectBuilder().add("kind", kind).build());
        var id = opened.expect(201).json().getString("case");
        put("api/drafts/" + id, edits(0, content)).expect(200);
        return id;
    }

    /** A draft of this content, submitted. */
    public String submitted(String kind, JsonObject content) {
        var id = drafted(kind, content);
        post("api/cases/" + id + "/submission", UUID.randomUUID(), JsonObject.EMPTY_JSON_OBJECT)
                .expect(200);
        return id;
    }

    public JsonObject sheet(String id) {
        return get("api/cases/" + id).expect(200).json();
    }

    public static JsonObject edits(long edits, JsonObject content) {
        return Json.createObjectBuilder()
                .add("edits", edits)
                .add("content", content)
                .build();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json");
        if (!reason.isEmpty()) {
            request.header("Access-Reason", reason);
        }
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

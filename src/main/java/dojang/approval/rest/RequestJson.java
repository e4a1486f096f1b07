package dojang.approval.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;

/** Reads the body of a request; whatever is wrong with it is said in a sentence and answered with 400. */
public final class RequestJson {

    private RequestJson() {}

    /**
     * The one object that the text is.
     *
     * @throws IllegalArgumentException if it is no JSON or no object
     */
    public static JsonObject object(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new IllegalArgumentException("the body must be one JSON object: " + e.getMessage(), e);
        }
    }

    /**
     * The object under this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static JsonObject object(JsonObject json, String name) {
        if (json.get(name) instanceof JsonObject object) {
            return object;
        }
        throw missing(name, "an object");
    }

    /**
     * The objects under this name.
     *
     * @throws IllegalArgumentException if there is no list of objects
     */
    public static List<JsonObject> objects(JsonObject json, String name) {
        if (json.get(name) instanceof JsonArray list && list.stream().allMatch(JsonObject.class::isInstance)) {
            return list.getValuesAs(JsonObject.class);
        }
        throw missing(name, "a list of objects");
    }

    /**
     * The text under this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String text(JsonObject json, String name) {
        if (json.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw missing(name, "a text");
    }

    /**
     * The whole number under this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static long number(JsonObject json, String name) {
        JsonValue value = json.get(name);
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return number.longValue();
        }
        throw missing(name, "a whole number");
    }

    /**
     * The one of these words that the text is.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public static <E extends Enum<E>> E choice(String name, String text, Class<E> words) {
        return EnumSet.allOf(words).stream()
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(name + " must be one of " + String.join(", ", names(words))));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> words) {
        return EnumSet.allOf(words).stream().map(Enum::name).toList();
    }

    private static IllegalArgumentException missing(String name, String what) {
        return new IllegalArgumentException(name + " must be " + what);
    }
}

package dojang.policy.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the body of a question. */
final class FacetJson {

    private static final Object NO_FACET = new Object();

    private FacetJson() {}

    /**
     * The one object that the text is.
     *
     * @throws IllegalArgumentException if it is no JSON or no object, or has other members than facets and unit
     */
    static JsonObject question(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            var question = reader.readObject();
            for (var name : question.keySet()) {
                if (!List.of("facets", "unit").contains(name)) {
                    throw new IllegalArgumentException("the body has facets and unit, no " + name);
                }
            }
            return question;
        } catch (JsonException e) {
            throw new IllegalArgumentException("the body must be one JSON object: " + e.getMessage(), e);
        }
    }

    /**
     * The facets by name, as plain values; what can be no facet's value is something no facet accepts.
     *
     * @throws IllegalArgumentException if there is no object of facets
     */
    static Map<String, Object> facets(JsonObject question) {
        if (!(question.get("facets") instanceof JsonObject facets)) {
            throw new IllegalArgumentException("facets must be an object");
        }
        var plain = new TreeMap<String, Object>();
        facets.forEach((name, value) -> plain.put(name, plain(value)));
        return plain;
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return exact(number);
        }
        if (value instanceof JsonArray list) {
            return list.stream().map(FacetJson::plain).toList();
        }
        return value == JsonValue.TRUE || value == JsonValue.FALSE ? value == JsonValue.TRUE : NO_FACET;
    }

    private static Object exact(JsonNumber number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            return NO_FACET;
        }
    }
}

package dojang.policy.rest;

import dojang.shared.json.BadFile.Flaw;
import dojang.shared.rest.MalformedException;
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

    private static final List<String> MEMBERS = List.of("facets", "unit");
    private static final Object NO_FACET = new Object();

    private FacetJson() {}

    /**
     * The one object that the text is.
     *
     * @throws MalformedException if it is no JSON or no object, or has other members than facets and unit
     */
    static JsonObject question(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            var question = reader.readObject();
            for (var name : question.keySet()) {
                if (!MEMBERS.contains(name)) {
                    throw MalformedException.of(Flaw.UNKNOWN, name, MEMBERS);
                }
            }
            return question;
        } catch (JsonException e) {
            throw MalformedException.of(Flaw.JSON, "body");
        }
    }

    /**
     * The facets by name, as plain values; what can be no facet's value is something no facet accepts.
     *
     * @throws MalformedException if there is no object of facets
     */
    static Map<String, Object> facets(JsonObject question) {
        if (!(question.get("facets") instanceof JsonObject facets)) {
            throw MalformedException.of(Flaw.OBJECT, "facets");
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

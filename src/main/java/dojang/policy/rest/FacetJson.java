package dojang.policy.rest;

import dojang.policy.model.FacetName;
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
    /** As many as there are, so that each of them can be asked about once. */
    private static final int MOST_FACETS = FacetName.values().length;

    /** More than there are countries, the longest list of words. */
    private static final int MOST_WORDS = 300;

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
        if (facets.size() > MOST_FACETS) {
            throw MalformedException.of(Flaw.TOO_MANY, "facets", List.of(String.valueOf(MOST_FACETS)));
        }
        var plain = new TreeMap<String, Object>();
        facets.forEach((name, value) -> {
            if (value instanceof JsonArray list && list.size() > MOST_WORDS) {
                throw MalformedException.of(Flaw.TOO_MANY, name, List.of(String.valueOf(MOST_WORDS)));
            }
            plain.put(name, plain(value));
        });
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

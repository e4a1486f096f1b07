package dojang.shared.persistence;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the canonical JSON that {@code CanonicalJson} writes: strings, whole numbers, booleans, arrays, objects. */
public final class JsonText {

    private JsonText() {}

    /**
     * Reads an object.
     *
     * @throws jakarta.json.JsonException if the text is not a JSON object
     * @throws IllegalArgumentException   for null or a fraction, which canonical JSON does not hold
     */
    public static Map<String, Object> object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return object(reader.readObject());
        }
    }

    private static Map<String, Object> object(JsonObject json) {
        var result = new TreeMap<String, Object>();
        json.forEach((name, value) -> result.put(name, value(value)));
        return result;
    }

    private static List<Object> array(JsonArray json) {
        return json.stream().map(JsonText::value).toList();
    }

    private static Object value(JsonValue json) {
        return switch (json.getValueType()) {
            case OBJECT -> object(json.asJsonObject());
            case ARRAY -> array(json.asJsonArray());
            case STRING -> ((JsonString) json).getString();
            case NUMBER -> ((JsonNumber) json).longValueExact();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> throw new IllegalArgumentException("canonical JSON holds no null");
        };
    }
}

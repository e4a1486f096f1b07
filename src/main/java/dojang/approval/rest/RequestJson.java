package dojang.approval.rest;

import dojang.shared.json.BadFile.Flaw;
import dojang.shared.model.Bounds;
import dojang.shared.rest.MalformedException;
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
     * @throws MalformedException if it is no JSON or no object
     */
    public static JsonObject object(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw MalformedException.of(Flaw.JSON, "body");
        }
    }

    /**
     * The object under this name.
     *
     * @throws MalformedException if there is none
     */
    public static JsonObject object(JsonObject json, String name) {
        if (json.get(name) instanceof JsonObject object) {
            return object;
        }
        throw MalformedException.of(Flaw.OBJECT, name);
    }

    /**
     * The objects under this name.
     *
     * @throws MalformedException if there is no list of objects
     */
    public static List<JsonObject> objects(JsonObject json, String name) {
        if (json.get(name) instanceof JsonArray list && list.stream().allMatch(JsonObject.class::isInstance)) {
            return list.getValuesAs(JsonObject.class);
        }
        throw MalformedException.of(Flaw.OBJECTS, name);
    }

    /**
     * The text under this name.
     *
     * @throws MalformedException if there is none
     */
    public static String text(JsonObject json, String name) {
        if (json.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw MalformedException.of(Flaw.TEXT, name);
    }

    /**
     * The text under this name; empty when there is none.
     *
     * @throws MalformedException if something else stands there
     */
    public static String anyText(JsonObject json, String name) {
        return json.containsKey(name) ? text(json, name) : "";
    }

    /**
     * The text under this name, of at most so many code points; empty when there is none.
     *
     * @throws MalformedException if it is longer, or something else stands there
     */
    public static String anyText(JsonObject json, String name, int most) {
        var text = anyText(json, name);
        if (Bounds.exceeds(most, text)) {
            throw MalformedException.of(Flaw.TOO_LONG, name, List.of(String.valueOf(most)));
        }
        return text;
    }

    /**
     * The texts under this name; none when there is no list.
     *
     * @throws MalformedException if something else than a list of texts stands there
     */
    public static List<String> texts(JsonObject json, String name) {
        if (!json.containsKey(name)) {
            return List.of();
        }
        if (json.get(name) instanceof JsonArray list && list.stream().allMatch(JsonString.class::isInstance)) {
            return list.getValuesAs(JsonString::getString);
        }
        throw MalformedException.of(Flaw.TEXTS, name);
    }

    /**
     * The whole number under this name.
     *
     * @throws MalformedException if there is none
     */
    public static long number(JsonObject json, String name) {
        JsonValue value = json.get(name);
        if (value instanceof JsonNumber number
                && number.isIntegral()
                && number.bigIntegerValue().bitLength() < Long.SIZE) {
            return number.longValue();
        }
        throw MalformedException.of(Flaw.NUMBER, name);
    }

    /**
     * The one of these words that the text is.
     *
     * @throws MalformedException if it is none of them
     */
    public static <E extends Enum<E>> E choice(String name, String text, Class<E> words) {
        return EnumSet.allOf(words).stream()
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseThrow(() -> MalformedException.of(Flaw.CHOICE, name, names(words)));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> words) {
        return EnumSet.allOf(words).stream().map(Enum::name).toList();
    }
}

package dojang.shared.json;

import dojang.shared.model.Bounds;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One value of a JSON file that knows where it stands. Asking for a form it does not have ends in a {@link BadFile}.
 *
 * @param file  name of the file, for messages
 * @param place JSON pointer of the value; empty for the whole file
 */
public record JsonNode(String file, String place, JsonValue value) {

    /** The largest number that every reader of JSON reads alike (RFC 7493, section 2.2). */
    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE);

    public BadFile bad(String reason) {
        return new BadFile(file, place, reason);
    }

    private BadFile bad(BadFile.Flaw flaw, String reason) {
        return bad(flaw, "", reason);
    }

    private BadFile bad(BadFile.Flaw flaw, String about, String reason) {
        return new BadFile(file, place, reason, flaw, about);
    }

    /** What is made of this value; what the model refuses is a mistake at this place of the file. */
    public <T> T built(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (BadFile e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
    }

    public String text() {
        if (value instanceof JsonString text && !text.getString().isBlank()) {
            return text.getString();
        }
        throw bad(BadFile.Flaw.TEXT, "a text is expected here");
    }

    /** The text as it stands, which may be blank. */
    public String anyText() {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw bad(BadFile.Flaw.TEXT, "a text is expected here");
    }

    /** The text as it stands, of at most so many code points. */
    public String anyText(int most) {
        var text = anyText();
        if (Bounds.exceeds(most, text)) {
            throw bad(BadFile.Flaw.TOO_LONG, String.valueOf(most), "this has more than " + most + " characters");
        }
        return text;
    }

    public boolean isText() {
        return value instanceof JsonString;
    }

    public long number() {
        if (value instanceof JsonNumber number
                && number.isIntegral()
                && number.bigIntegerValue().abs().compareTo(LARGEST) <= 0) {
            return number.longValueExact();
        }
        throw bad(BadFile.Flaw.NUMBER, "a whole number is expected here");
    }

    public int days() {
        long days = number();
        if (days < 0 || days > 1000) {
            throw bad(BadFile.Flaw.DAYS, "a number of days from 0 to 1000 is expected here");
        }
        return (int) days;
    }

    public boolean isFlag() {
        return value == JsonValue.TRUE || value == JsonValue.FALSE;
    }

    public boolean flag() {
        if (!isFlag()) {
            throw bad(BadFile.Flaw.FLAG, "true or false is expected here");
        }
        return value == JsonValue.TRUE;
    }

    public boolean isList() {
        return value.getValueType() == JsonValue.ValueType.ARRAY;
    }

    public List<JsonNode> items() {
        if (!isList()) {
            throw bad(BadFile.Flaw.LIST, "a list is expected here");
        }
        var items = new ArrayList<JsonNode>();
        for (var item : value.asJsonArray()) {
            items.add(new JsonNode(file, place + "/" + items.size(), item));
        }
        return items;
    }

    /** The name as a constant of the enum. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        var name = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        bad(BadFile.Flaw.CHOICE, names(type), "\"%s\" is none of %s".formatted(name, names(type))));
    }

    /** The member of an object. */
    public JsonNode get(String key) {
        return find(key).orElseThrow(() -> bad(BadFile.Flaw.MISSING, key, "\"" + key + "\" is missing"));
    }

    public Optional<JsonNode> find(String key) {
        return Optional.ofNullable(object().get(key)).map(member -> new JsonNode(file, placeOf(key), member));
    }

    /** All members of an object, in file order. */
    public List<String> keys() {
        return List.copyOf(object().keySet());
    }

    /** The value as a Map, List, String, Long or Boolean, fit for canonical JSON. */
    public Object plain() {
        if (value instanceof JsonObject) {
            var members = new TreeMap<String, Object>();
            keys().forEach(key -> members.put(key, get(key).plain()));
            return members;
        }
        if (isList()) {
            return items().stream().map(JsonNode::plain).toList();
        }
        if (isFlag()) {
            return flag();
        }
        return isText() ? anyText() : number();
    }

    /** Refuses an object that has members besides these. */
    public JsonNode only(String... known) {
        for (var key : object().keySet()) {
            if (!List.of(known).contains(key)) {
                var all = String.join(", ", known);
                throw new BadFile(
                        file, placeOf(key), "this key is unknown; known are " + all, BadFile.Flaw.UNKNOWN, all);
            }
        }
        return this;
    }

    private JsonObject object() {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw bad(BadFile.Flaw.OBJECT, "an object is expected here");
    }

    private String placeOf(String key) {
        return place + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}

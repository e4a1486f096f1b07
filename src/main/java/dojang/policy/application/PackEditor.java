package dojang.policy.application;

import dojang.shared.json.BadFile;
import dojang.shared.json.JsonFiles;
import dojang.shared.model.CanonicalJson;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Changes the text of a pack piece by piece: values of conditions, single rules. Whether it is a pack, the reader says. */
final class PackEditor {

    private static final String RULES = "rules";
    private static final String CHANGE = "the change";

    private final JsonObject pack;

    PackEditor(String content) {
        try (var reader = Json.createReader(new StringReader(content))) {
            pack = reader.readObject();
        }
    }

    /**
     * A value a condition compares with.
     *
     * @param pointer JSON pointer (RFC 6901) of the condition
     * @param facet   key of the facet
     * @param is      operator
     * @param value   as text; several words are separated by commas
     */
    record Value(String pointer, String facet, String is, String value) {}

    /** Every value compared with in the rule, in the order of its text. */
    List<Value> valuesOfRule(String id) {
        return values(pack.getJsonArray(RULES).getJsonObject(place(id)), "/" + RULES + "/" + place(id));
    }

    /** The same of the rows that find the decider of a kind. */
    List<Value> valuesOfTable(String kind) {
        var rows = pack.getJsonObject("table").getJsonObject("rows");
        return rows.containsKey(kind) ? values(rows.get(kind), "/table/rows/" + kind) : List.of();
    }

    /** The rule as indented JSON. */
    String rule(String id) {
        var text = new java.io.StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(jakarta.json.stream.JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(pack.getJsonArray(RULES).getJsonObject(place(id)));
        }
        return text.toString().strip();
    }

    List<String> ruleIds() {
        return pack.getJsonArray(RULES).getValuesAs(JsonObject.class).stream()
                .map(rule -> rule.getString("id", ""))
                .toList();
    }

    /**
     * With these values; what was a number stays one if it can be read as one.
     *
     * @throws BadFile if a pointer leads to no condition
     */
    String with(Map<String, String> values) {
        JsonStructure changed = pack;
        for (var entry : values.entrySet()) {
            changed = with(changed, entry.getKey(), entry.getValue().strip());
        }
        return canonical(changed);
    }

    private static JsonStructure with(JsonStructure before, String pointer, String value) {
        try {
            var place = Json.createPointer(pointer + "/value");
            return place.replace(before, typed(place.getValue(before), value));
        } catch (JsonException e) {
            throw new BadFile(CHANGE, pointer, "there is no condition here");
        }
    }

    /**
     * With this rule instead of the one called so; at the end where there is none.
     *
     * @throws BadFile if the text is no JSON object
     */
    String withRule(String id, String text) {
        JsonFiles.read(id, text);
        try (var reader = Json.createReader(new StringReader(text))) {
            if (!(reader.readValue() instanceof JsonObject rule)) {
                throw new BadFile(id, "", "a rule is a JSON object");
            }
            var rules = pack.getJsonArray(RULES);
            int place = ruleIds().indexOf(id);
            var next = place < 0
                    ? Json.createArrayBuilder(rules).add(rule)
                    : Json.createArrayBuilder(rules).set(place, rule);
            return canonical(with(next.build()));
        }
    }

    String withoutRule(String id) {
        return canonical(with(Json.createArrayBuilder(pack.getJsonArray(RULES))
                .remove(place(id))
                .build()));
    }

    private JsonObject with(JsonArray rules) {
        return Json.createObjectBuilder(pack).add(RULES, rules).build();
    }

    private int place(String id) {
        int place = ruleIds().indexOf(id);
        if (place < 0) {
            throw new BadFile(CHANGE, "/" + RULES, "there is no rule " + id);
        }
        return place;
    }

    private static String canonical(JsonStructure changed) {
        return CanonicalJson.text(JsonFiles.read(CHANGE, changed.toString()).plain());
    }

    private static List<Value> values(JsonValue node, String pointer) {
        var found = new ArrayList<Value>();
        if (node instanceof JsonObject object) {
            if (object.containsKey("facet") && object.containsKey("value")) {
                found.add(new Value(
                        pointer, object.getString("facet"), object.getString("is"), text(object.get("value"))));
            }
            object.forEach((name, value) -> found.addAll(values(value, pointer + "/" + name)));
        } else if (node instanceof JsonArray array) {
            for (int place = 0; place < array.size(); place++) {
                found.addAll(values(array.get(place), pointer + "/" + place));
            }
        }
        return found;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string
                ? string.getString()
                : value instanceof JsonArray words
                        ? words.getValuesAs(PackEditor::text).stream().collect(Collectors.joining(", "))
                        : value.toString();
    }

    private static JsonValue typed(JsonValue before, String text) {
        if (before instanceof JsonNumber && text.replace(",", "").matches("-?\\d{1,15}")) {
            return Json.createValue(Long.parseLong(text.replace(",", "")));
        }
        boolean flag = before.getValueType() == ValueType.TRUE || before.getValueType() == ValueType.FALSE;
        if (flag && (text.equals("true") || text.equals("false"))) {
            return text.equals("true") ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (before instanceof JsonArray) {
            var words = Json.createArrayBuilder();
            Arrays.stream(text.split(",", -1))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .forEach(words::add);
            return words.build();
        }
        return Json.createValue(text);
    }
}

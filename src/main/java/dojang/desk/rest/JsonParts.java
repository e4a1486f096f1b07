package dojang.desk.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pieces that the representations of cases are put together from. */
final class JsonParts {

    private JsonParts() {}

    static <T> JsonArray array(Collection<T> items, Function<T, JsonObject> form) {
        var array = Json.createArrayBuilder();
        items.forEach(item -> array.add(form.apply(item)));
        return array.build();
    }

    static JsonArray strings(Collection<String> items) {
        return Json.createArrayBuilder(List.copyOf(items).stream().sorted().toList())
                .build();
    }

    static void put(JsonObjectBuilder json, String name, @Nullable Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}

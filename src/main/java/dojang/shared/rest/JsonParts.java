package dojang.shared.rest;

import dojang.shared.model.Text;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pieces that answers are put together from. */
public final class JsonParts {

    private JsonParts() {}

    /** What the form makes of each item, in their order. */
    public static <T> JsonArray array(Collection<T> items, Function<T, JsonObject> form) {
        var array = Json.createArrayBuilder();
        items.forEach(item -> array.add(form.apply(item)));
        return array.build();
    }

    /** In the order of their characters. */
    public static JsonArray strings(Collection<String> items) {
        return Json.createArrayBuilder(List.copyOf(items).stream().sorted().toList())
                .build();
    }

    /** In both languages. */
    public static JsonObject text(Text text) {
        return Json.createObjectBuilder()
                .add("ko", text.ko())
                .add("en", text.en())
                .build();
    }

    /** Adds the value under the name unless there is none. */
    public static void put(JsonObjectBuilder json, String name, @Nullable Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}

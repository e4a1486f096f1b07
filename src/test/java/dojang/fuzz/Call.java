package dojang.fuzz;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A request that is right, to be damaged in every place.
 *
 * @param address as the description of the interface has it, with its parameters in braces
 * @param login   who sends it
 * @param values  of the parameters of address and query
 * @param body    made anew for each request; empty object for none
 * @param what    tells it from others of the same address
 */
record Call(
        String method,
        String address,
        String login,
        Map<String, String> values,
        Supplier<JsonObject> body,
        String what) {

    static Call of(String method, String address, String login) {
        return new Call(method, address, login, Map.of(), () -> JsonObject.EMPTY_JSON_OBJECT, "");
    }

    Call with(String name, String value) {
        var more = new TreeMap<>(values);
        more.put(name, value);
        return new Call(method, address, login, more, body, what);
    }

    Call sending(Supplier<JsonObject> made) {
        return new Call(method, address, login, values, made, what);
    }

    Call sending(JsonObject json) {
        return sending(() -> json);
    }

    Call named(String other) {
        return new Call(method, address, login, values, body, other);
    }

    String operation() {
        return method + " " + address;
    }

    boolean isRead() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return what.isEmpty() ? operation() : operation() + " (" + what + ")";
    }
}

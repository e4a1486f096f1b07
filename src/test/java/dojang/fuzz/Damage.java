package dojang.fuzz;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything that can be wrong with one call: each parameter, each header, each member of the body, the body itself. */
final class Damage {

    private static final byte[] NOTHING = new byte[0];
    private static final List<String> HEADERS =
            List.of("Accept-Language", "Access-Reason", "Content-Type", "Accept", "If-Match");

    private final Call call;

    private Damage(Call call) {
        this.call = call;
    }

    /** The call as it is right. */
    static Request none(Call call) {
        return new Damage(call).request("right", call.values(), body(call.body().get()));
    }

    /** Each is made when it is asked for; the first body decides which places there are. */
    static List<Supplier<Request>> of(Call call) {
        var damage = new Damage(call);
        var all = new ArrayList<Supplier<Request>>();
        damage.parameters().forEach(all::add);
        damage.headers().forEach(all::add);
        if (!call.isRead()) {
            damage.bodies().forEach(all::add);
            damage.members(call.body().get(), "").forEach(all::add);
        }
        return all;
    }

    /** The members of its body alone. */
    static List<Supplier<Request>> ofMembers(Call call) {
        return new Damage(call).members(call.body().get(), "").toList();
    }

    private Stream<Supplier<Request>> parameters() {
        return call.values().keySet().stream()
                .flatMap(name -> Values.OF_ADDRESS.entrySet().stream().map(value -> () -> {
                    var changed = new TreeMap<>(call.values());
                    changed.put(name, value.getValue());
                    return request(
                            name + ": " + value.getKey(),
                            changed,
                            body(call.body().get()));
                }));
    }

    private Stream<Supplier<Request>> headers() {
        var names = call.isRead()
                ? HEADERS
                : Stream.concat(HEADERS.stream(), Stream.of("Idempotency-Key")).toList();
        return names.stream()
                .flatMap(name -> Values.OF_HEADER.entrySet().stream()
                        .map(value -> () -> none(call).with(name + ": " + value.getKey(), name, value.getValue())));
    }

    private Stream<Supplier<Request>> bodies() {
        return Values.OF_BODY.entrySet().stream()
                .map(value -> () -> request("body: " + value.getKey(), call.values(), value.getValue()));
    }

    private Stream<Supplier<Request>> members(JsonValue value, String place) {
        var own = Stream.concat(
                Values.OF_JSON.entrySet().stream().map(wrong -> damaged(place, wrong.getKey(), wrong.getValue())),
                place.isEmpty() ? Stream.of() : Stream.of(damaged(place, "missing", ""), damaged(place, "twice", "")));
        return Stream.concat(own, inside(value, place));
    }

    private Stream<Supplier<Request>> inside(JsonValue value, String place) {
        if (value instanceof JsonObject object) {
            return Stream.concat(
                    Stream.of(damaged(place, "stranger", "")),
                    object.entrySet().stream()
                            .flatMap(member -> members(member.getValue(), place + "/" + member.getKey())));
        }
        return value instanceof JsonArray list && !list.isEmpty() ? members(list.get(0), place + "/0") : Stream.of();
    }

    private Supplier<Request> damaged(String place, String wrong, String raw) {
        return () -> request(
                place + ": " + wrong,
                call.values(),
                Writing.of(call.body().get(), place, wrong, raw).getBytes(StandardCharsets.UTF_8));
    }

    private Request request(String name, Map<String, String> values, byte[] body) {
        var address = call.address();
        var query = new StringBuilder();
        for (var value : values.entrySet()) {
            var named = "{" + value.getKey() + "}";
            if (address.contains(named)) {
                address = address.replace(named, value.getValue());
            } else {
                query.append(query.length() == 0 ? '?' : '&')
                        .append(value.getKey())
                        .append('=')
                        .append(value.getValue());
            }
        }
        var headers = new TreeMap<>(Map.of("Accept-Language", "en", "Content-Type", "application/json"));
        if (!call.isRead()) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        return new Request(name, call, address.substring(1) + query, headers, call.isRead() ? NOTHING : body);
    }

    private static byte[] body(JsonObject json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes JSON as text, and in one place what no writer of JSON would. */
    private static final class Writing {

        private final String wanted;
        private final String wrong;
        private final String raw;

        private Writing(String wanted, String wrong, String raw) {
            this.wanted = wanted;
            this.wrong = wrong;
            this.raw = raw;
        }

        static String of(JsonValue json, String place, String wrong, String raw) {
            return new Writing(place, wrong, raw).text(json, "");
        }

        private String text(JsonValue value, String place) {
            if (place.equals(wanted) && !raw.isEmpty()) {
                return raw;
            }
            if (value instanceof JsonObject object) {
                var members = new ArrayList<String>();
                object.forEach((name, member) -> members.addAll(member(name, member, place + "/" + name)));
                if (place.equals(wanted) && wrong.equals("stranger")) {
                    members.add("\"\\ud800 {0} ~/\": 1");
                }
                return "{" + String.join(",", members) + "}";
            }
            if (value instanceof JsonArray list) {
                var items = new ArrayList<String>();
                for (int at = 0; at < list.size(); at++) {
                    items.addAll(times(place + "/" + at, text(list.get(at), place + "/" + at)));
                }
                return "[" + String.join(",", items) + "]";
            }
            return value.toString();
        }

        private List<String> member(String name, JsonValue value, String place) {
            return times(place, Json.createValue(name) + ":" + text(value, place));
        }

        private List<String> times(String place, String text) {
            if (!place.equals(wanted) || !raw.isEmpty()) {
                return List.of(text);
            }
            return wrong.equals("missing") ? List.of() : wrong.equals("twice") ? List.of(text, text) : List.of(text);
        }
    }
}

package dojang.approval.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The facts of one event as they are read back from the log. */
record EventBody(Map<String, Object> facts) {

    String text(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("the event says no " + name + ": " + facts));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(facts.get(name)).map(String::valueOf);
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    Instant time(String name) {
        return Instant.parse(text(name));
    }

    <E extends Enum<E>> E one(Class<E> type, String name) {
        return Enum.valueOf(type, text(name));
    }

    List<String> words(String name) {
        return ((List<?>) facts.getOrDefault(name, List.of()))
                .stream().map(String::valueOf).toList();
    }

    List<EventBody> list(String name) {
        return ((List<?>) facts.getOrDefault(name, List.of()))
                .stream().map(EventBody::of).toList();
    }

    EventBody without(String name) {
        var rest = new HashMap<>(facts);
        rest.remove(name);
        return new EventBody(rest);
    }

    EventBody member(String name) {
        return of(Objects.requireNonNull(facts.get(name), name));
    }

    @SuppressWarnings("unchecked") // the log holds what PlanWriter wrote: maps with texts as keys
    private static EventBody of(Object value) {
        return new EventBody((Map<String, Object>) value);
    }
}

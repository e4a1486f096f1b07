package dojang.policy.model.change;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.NoSuchElementException;

/** From when on each version of the rule book is in force. */
public record Timeline(Map<Integer, Instant> beginnings) {

    public Timeline {
        beginnings = Map.copyOf(beginnings);
    }

    /**
     * The newest version that has begun: what was drafted on another one never gives way to it again. The first of all for
     * whoever looks before it began.
     *
     * @throws NoSuchElementException if there is no version
     */
    public int inForce(Instant at) {
        return beginnings.entrySet().stream()
                .filter(begun -> !begun.getValue().isAfter(at))
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .or(() -> beginnings.keySet().stream().min(Comparator.naturalOrder()))
                .orElseThrow();
    }
}

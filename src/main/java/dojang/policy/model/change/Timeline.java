package dojang.policy.model.change;

import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;

/** From when on each version of the rule book is in force. */
public record Timeline(Map<Integer, Instant> beginnings) {

    public Timeline {
        beginnings = Map.copyOf(beginnings);
    }

    /**
     * The version that began last; of two that begin together the later one; the first of all for whoever looks before
     * it began.
     *
     * @throws NoSuchElementException if there is no version
     */
    public int inForce(Instant at) {
        return beginnings.entrySet().stream()
                .filter(begun -> !begun.getValue().isAfter(at))
                .max(Map.Entry.<Integer, Instant>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .or(() -> beginnings.entrySet().stream().min(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}

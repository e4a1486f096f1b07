package dojang.inside.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a load went.
 *
 * @param nanos    of each accepted decision, ascending
 * @param elapsed  nanoseconds from the first to the last
 * @param failures decisions that were refused or broke
 * @param first    why the first failure failed
 */
record Timing(
        List<Long> nanos,
        long elapsed,
        int failures,
        @Nullable Throwable first) {

    double perSecond() {
        return nanos.size() * 1e9 / elapsed;
    }

    /** Milliseconds that this share of the decisions did not exceed. */
    double millis(double share) {
        int place = (int) Math.ceil(share * nanos.size()) - 1;
        return nanos.isEmpty() ? Double.NaN : nanos.get(Math.max(place, 0)) / 1e6;
    }
}

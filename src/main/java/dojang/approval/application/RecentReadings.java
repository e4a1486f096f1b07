package dojang.approval.application;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which readings were put on record a short while ago, so that one look at a page is one entry. */
final class RecentReadings {

    private static final Duration ONE_READING = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Instant> recorded = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Whether this reading is to be recorded; whoever reads on and on is recorded every ten minutes. */
    synchronized boolean isNew(String who, Instant at) {
        var last = recorded.get(who);
        boolean fresh = last == null || !last.plus(ONE_READING).isAfter(at) || last.isAfter(at);
        if (fresh) {
            recorded.put(who, at);
        }
        return fresh;
    }
}

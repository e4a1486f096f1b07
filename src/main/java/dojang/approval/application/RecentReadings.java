package dojang.approval.application;

import dojang.shared.model.Recent;
import java.time.Duration;
import java.time.Instant;

/** Which readings were put on record a short while ago, so that one look at a page is one entry. */
final class RecentReadings {

    private static final Duration ONE_READING = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Recent<String, Instant> recorded = new Recent<>(REMEMBERED);

    /** Whether this reading is to be recorded; whoever reads on and on is recorded every ten minutes. */
    synchronized boolean isNew(String who, Instant at) {
        boolean known = recorded.find(who)
                .filter(last -> last.plus(ONE_READING).isAfter(at) && !last.isAfter(at))
                .isPresent();
        if (!known) {
            recorded.keep(who, at);
        }
        return !known;
    }
}

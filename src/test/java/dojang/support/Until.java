package dojang.support;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what comes about by itself, and no longer than it takes. */
public final class Until {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Until() {}

    /** Whether it came about in time. */
    public static boolean within(Duration patience, Callable<Boolean> itIsSo) throws Exception {
        var end = Instant.now().plus(patience);
        while (!itIsSo.call()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }
}

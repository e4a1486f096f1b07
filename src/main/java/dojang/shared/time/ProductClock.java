package dojang.shared.time;

import java.time.Instant;

/** The time every business rule uses. A demonstration may set it; the log's own record time never comes from here. */
public interface ProductClock {

    Instant now();

    /** Whether it runs as clocks do; not while a demonstration sets it from day to day to play its past. */
    default boolean isRunning() {
        return true;
    }
}

package dojang.shared.time;

import java.time.Instant;

/** The time every business rule uses. A demonstration may set it; the log's own record time never comes from here. */
public interface ProductClock {

    Instant now();
}

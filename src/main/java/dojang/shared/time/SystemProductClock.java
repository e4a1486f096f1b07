package dojang.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The machine's own clock. */
@ApplicationScoped
public class SystemProductClock implements ProductClock {

    @Override
    public Instant now() {
        return Instant.now();
    }
}

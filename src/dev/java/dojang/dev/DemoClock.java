package dojang.dev;

import dojang.shared.time.ProductClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A clock that runs from wherever it is set; where it stands survives a restart. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class DemoClock implements ProductClock {

    /** Thursday, 18 April 2024, 10:00 in Seoul: a week before the Uzbek delegation comes. */
    public static final Instant START = Instant.parse("2024-04-18T01:00:00Z");

    @Inject
    ClockSetting setting;

    private volatile @Nullable Duration ahead;
    private volatile boolean running = true;

    @Override
    public Instant now() {
        return Instant.now().plus(ahead());
    }

    /** Sets the clock; it runs on from there. */
    public void moveTo(Instant moment) {
        var difference = Duration.between(Instant.now(), moment);
        setting.save(difference);
        ahead = difference;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** While the past is played nobody is reminded of it. */
    void run(boolean runs) {
        running = runs;
    }

    private Duration ahead() {
        var known = ahead;
        if (known == null) {
            known = setting.read().orElseGet(() -> Duration.between(Instant.now(), START));
            ahead = known;
        }
        return known;
    }
}

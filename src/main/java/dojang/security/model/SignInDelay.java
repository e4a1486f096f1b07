package dojang.security.model;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down: after some failures in a row a name, or an address, has to wait, each time twice as long, up to
 * fifteen minutes. Nobody is locked out for good, so nobody can lock out somebody else.
 */
public final class SignInDelay {

    /** For a name. */
    public static final int FEW = 5;
    /** For an address, behind which a whole ministry may sit. */
    public static final int MANY = 50;

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 20_000;

    private record Failures(int count, Instant last) {}

    private final Map<String, Failures> failures = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private final int free;

    /** Failures that cost nothing yet. */
    public SignInDelay(int free) {
        this.free = free;
    }

    /** How long this name or address still has to wait; zero when it may try. */
    public synchronized Duration remaining(String who, Instant now) {
        var known = failures.get(who);
        if (known == null || known.count < free) {
            return Duration.ZERO;
        }
        var left = Duration.between(now, known.last.plus(delay(known.count)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    public synchronized void failed(String who, Instant now) {
        failures.merge(who, new Failures(1, now), (old, one) -> new Failures(old.count + 1, now));
    }

    public synchronized void succeeded(String who) {
        failures.remove(who);
    }

    private Duration delay(int count) {
        var doubled = FIRST.multipliedBy(1L << Math.min(count - free, 20));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}

package dojang.security.model;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down: after five failures in a row a name, or an address, has to wait, each time twice as long, up to
 * fifteen minutes. Nobody is locked out for good, so nobody can lock out somebody else.
 */
public final class SignInDelay {

    private static final int FREE_FAILURES = 5;
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

    /** How long this name or address still has to wait; zero when it may try. */
    public synchronized Duration remaining(String who, Instant now) {
        var known = failures.get(who);
        if (known == null || known.count < FREE_FAILURES) {
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

    private static Duration delay(int count) {
        var doubled = FIRST.multipliedBy(1L << Math.min(count - FREE_FAILURES, 20));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}

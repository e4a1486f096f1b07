package dojang.security.model;

import java.time.Duration;
import java.time.Instant;

/**
 * Failures that are not forgotten yet.
 *
 * @param since    from when on the oldest of them is being forgotten
 * @param last     when the last one was
 * @param familiar whether a right password has come from there
 */
record Failures(int count, Instant since, Instant last, boolean familiar) {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int STEEPNESS = 4;
    private static final int MOST_STEPS = 10;

    static Failures none(Instant now) {
        return new Failures(0, now, now, false);
    }

    /** As they are now, when one is forgotten in each such time. */
    Failures at(Instant now, Duration forgetting) {
        long times = Math.max(0, Duration.between(since, now).dividedBy(forgetting));
        return times >= count
                ? new Failures(0, now, last, familiar)
                : new Failures(count - (int) times, since.plus(forgetting.multipliedBy(times)), last, familiar);
    }

    Failures oneMore(Instant now) {
        return new Failures(count + 1, since, now, familiar);
    }

    Failures oneLess() {
        return new Failures(Math.max(0, count - 1), since, last, familiar);
    }

    Failures forgiven() {
        return new Failures(0, since, last, true);
    }

    /** How long the next try has to wait when so many failures cost nothing. */
    Duration left(int free, Instant now) {
        if (count < free) {
            return Duration.ZERO;
        }
        long factor = (long) Math.pow(STEEPNESS, Math.min(count - free, MOST_STEPS));
        var delay = FIRST.multipliedBy(factor);
        var left = Duration.between(now, last.plus(delay.compareTo(LONGEST) > 0 ? LONGEST : delay));
        return left.isNegative() ? Duration.ZERO : left;
    }
}

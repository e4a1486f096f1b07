package dojang.security.model;

import dojang.shared.model.Recent;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Slows guessing down without locking anybody out. Every try is counted before it is judged, so that many at once are no
 * more than many one after the other. After {@value #FREE} failures the next try waits a minute, then four, then at most
 * fifteen; one failure is forgotten every fifteen minutes.
 *
 * <p>Strangers to an account wait for one another, from wherever they come. A browser or an address from which its owner
 * has signed in before waits for its own failures alone: whoever guesses elsewhere cannot lock the owner out. Nor does
 * anybody wait because of failures with other names from the same address, behind which a whole ministry may sit; where
 * there are many of them, each name there just has fewer free tries.
 */
public final class GuessLimit {

    /** Failures that cost nothing. */
    static final int FREE = 5;

    /** Failures from one address, with whatever names, that make it suspicious. */
    static final int MANY = 60;

    private static final int FREE_AT_SUSPICIOUS_PLACE = 1;
    private static final Duration FORGETTING = Duration.ofMinutes(15);
    private static final Duration FORGETTING_A_PLACE = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 50_000;

    private final Recent<String, Failures> known = new Recent<>(MOST_REMEMBERED);

    private final Supplier<Instant> clock;

    public GuessLimit(Supplier<Instant> clock) {
        this.clock = clock;
    }

    /** Zero: the try is counted and may be judged. Otherwise it must not be, and this is how long the next one waits. */
    public synchronized Duration reserve(Guess guess) {
        var now = clock.get();
        var wait = wait(guess, now);
        if (wait.isZero()) {
            boolean stranger = isStranger(guess, now);
            change(guess.own(), now, FORGETTING, failures -> failures.oneMore(now));
            if (stranger) {
                change(guess.account(), now, FORGETTING, failures -> failures.oneMore(now));
                change(guess.place(), now, FORGETTING_A_PLACE, failures -> failures.oneMore(now));
            }
        }
        return wait;
    }

    /** What was reserved was right: no failure, and whoever comes from there is no stranger any more. */
    public synchronized void right(Guess guess) {
        release(guess);
        change(guess.own(), clock.get(), FORGETTING, Failures::forgiven);
    }

    /** What was reserved was never judged. */
    public synchronized void release(Guess guess) {
        var now = clock.get();
        boolean stranger = isStranger(guess, now);
        change(guess.own(), now, FORGETTING, Failures::oneLess);
        if (stranger) {
            change(guess.account(), now, FORGETTING, Failures::oneLess);
            change(guess.place(), now, FORGETTING_A_PLACE, Failures::oneLess);
        }
    }

    private Duration wait(Guess guess, Instant now) {
        if (!isStranger(guess, now)) {
            return at(guess.own(), now, FORGETTING).left(FREE, now);
        }
        boolean suspicious = at(guess.place(), now, FORGETTING_A_PLACE).count() >= MANY;
        var own = at(guess.own(), now, FORGETTING).left(suspicious ? FREE_AT_SUSPICIOUS_PLACE : FREE, now);
        var account = at(guess.account(), now, FORGETTING).left(FREE, now);
        return own.compareTo(account) > 0 ? own : account;
    }

    private boolean isStranger(Guess guess, Instant now) {
        return !guess.isOwnBrowser() && !at(guess.own(), now, FORGETTING).familiar();
    }

    private Failures at(String key, Instant now, Duration forgetting) {
        return known.find(key).map(failures -> failures.at(now, forgetting)).orElseGet(() -> Failures.none(now));
    }

    private void change(String key, Instant now, Duration forgetting, UnaryOperator<Failures> by) {
        known.keep(key, by.apply(at(key, now, forgetting)));
    }
}

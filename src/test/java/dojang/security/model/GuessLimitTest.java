package dojang.security.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T-11")
class GuessLimitTest {

    private static final String HOME = "10.0.0.1";

    private Instant now = Instant.parse("2024-04-15T03:00:00Z");
    private final GuessLimit limit = new GuessLimit(() -> now);

    @Test
    void five_failures_cost_nothing_then_it_is_a_minute_four_and_fifteen_at_most() {
        assertThat(judged(kim(HOME), 100)).isEqualTo(GuessLimit.FREE);
        for (int minutes : new int[] {1, 4, 15}) {
            assertThat(limit.reserve(kim(HOME))).isEqualTo(Duration.ofMinutes(minutes));
            later(Duration.ofMinutes(minutes));
            assertThat(limit.reserve(kim(HOME))).isZero();
        }
        assertThat(limit.reserve(kim(HOME))).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void forty_guesses_at_once_are_five() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var guesses = IntStream.range(0, 40)
                    .mapToObj(number -> (Callable<Duration>) () -> limit.reserve(kim(HOME)))
                    .toList();
            int judged = 0;
            for (var guess : threads.invokeAll(guesses)) {
                judged += guess.get().isZero() ? 1 : 0;
            }
            assertThat(judged).isEqualTo(GuessLimit.FREE);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_is_long_ago_is_forgotten() {
        judged(kim(HOME), 100);
        later(Duration.ofMinutes(15 * GuessLimit.FREE));
        assertThat(judged(kim(HOME), 100)).isEqualTo(GuessLimit.FREE);
    }

    @Test
    void from_fifty_addresses_a_name_is_guessed_no_more_than_ten_times_in_the_first_hour() {
        int judged = 0;
        for (int second = 0; second < 3600; second++) {
            judged += judged(kim("10.0.1." + second % 50), 1);
            later(Duration.ofSeconds(1));
        }
        assertThat(judged).isBetween(GuessLimit.FREE, 10);
    }

    @Test
    void the_owners_browser_and_address_do_not_wait_for_strangers() {
        limit.reserve(kim(HOME));
        limit.right(kim(HOME));
        judged(kim("10.9.9.9"), 100);
        assertThat(limit.reserve(kim("10.7.7.7"))).as("another stranger").isPositive();
        assertThat(limit.reserve(kim(HOME))).isZero();
        assertThat(limit.reserve(own("10.9.9.9"))).isZero();
    }

    @Test
    void the_owners_browser_waits_for_its_own_failures() {
        assertThat(judged(own(HOME), 100)).isEqualTo(GuessLimit.FREE);
        assertThat(limit.reserve(own("10.3.3.3"))).isPositive();
        assertThat(limit.reserve(kim("10.3.3.3")))
                .as("nobody waits for the browser")
                .isZero();
    }

    @Test
    void nobody_waits_for_failures_with_other_names_from_the_same_address() {
        for (int name = 0; name < 10_000; name++) {
            judged(new Guess(new LoginName("name" + name), HOME, ""), 10);
        }
        assertThat(limit.reserve(kim(HOME))).isZero();
        later(Duration.ofMinutes(1));
        assertThat(limit.reserve(kim(HOME))).isZero();
    }

    @Test
    void where_many_names_fail_each_name_has_one_free_try_until_that_is_forgotten() {
        for (int name = 0; name < GuessLimit.MANY; name++) {
            judged(new Guess(new LoginName("name" + name), HOME, ""), 1);
        }
        assertThat(judged(kim(HOME), 100)).isEqualTo(1);
        assertThat(limit.reserve(kim("10.5.5.5"))).as("elsewhere").isZero();
        later(Duration.ofHours(2));
        assertThat(judged(kim(HOME), 100)).isEqualTo(GuessLimit.FREE);
    }

    @Test
    void a_right_password_is_no_failure_and_frees_the_own_slate_but_not_the_strangers() {
        for (int time = 0; time < 4; time++) {
            limit.reserve(kim("10.9.9.9"));
        }
        for (int day = 0; day < 20; day++) {
            assertThat(limit.reserve(kim(HOME))).isZero();
            limit.right(kim(HOME));
        }
        assertThat(judged(kim("10.9.9.9"), 100)).isEqualTo(1);
    }

    @Test
    void a_try_that_was_never_judged_is_no_failure() {
        for (int time = 0; time < 50; time++) {
            assertThat(limit.reserve(kim(HOME))).isZero();
            limit.release(kim(HOME));
        }
        assertThat(judged(kim(HOME), 100)).isEqualTo(GuessLimit.FREE);
    }

    private int judged(Guess guess, int times) {
        return (int) IntStream.range(0, times)
                .filter(time -> limit.reserve(guess).isZero())
                .count();
    }

    private void later(Duration by) {
        now = now.plus(by);
    }

    private static Guess kim(String address) {
        return new Guess(LoginName.of("kim.seoyeon"), address, "");
    }

    private static Guess own(String address) {
        return new Guess(LoginName.of("kim.seoyeon"), address, "0123456789abcdef");
    }
}

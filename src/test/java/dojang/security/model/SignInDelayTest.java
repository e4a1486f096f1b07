package dojang.security.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInDelayTest {

    private static final Instant NOON = Instant.parse("2024-04-15T03:00:00Z");

    private final SignInDelay delay = new SignInDelay(SignInDelay.FEW);

    @Test
    void the_first_four_failures_cost_nothing() {
        fail(4);
        assertThat(delay.remaining("kim", NOON)).isZero();
    }

    @Test
    void from_the_fifth_on_the_wait_doubles_up_to_fifteen_minutes() {
        fail(5);
        assertThat(delay.remaining("kim", NOON)).isEqualTo(Duration.ofSeconds(2));
        fail(1);
        assertThat(delay.remaining("kim", NOON)).isEqualTo(Duration.ofSeconds(4));
        fail(100);
        assertThat(delay.remaining("kim", NOON)).isEqualTo(Duration.ofMinutes(15));
        assertThat(delay.remaining("kim", NOON.plusSeconds(901))).isZero();
    }

    @Test
    void success_wipes_the_slate_and_others_never_wait() {
        fail(6);
        assertThat(delay.remaining("lee", NOON)).isZero();
        delay.succeeded("kim");
        assertThat(delay.remaining("kim", NOON)).isZero();
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            delay.failed("kim", NOON);
        }
    }
}

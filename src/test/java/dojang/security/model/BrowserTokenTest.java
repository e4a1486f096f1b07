package dojang.security.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T-11")
class BrowserTokenTest {

    private static final Instant NOON = Instant.parse("2024-04-15T03:00:00Z");
    private static final LoginName KIM = LoginName.of("kim.seoyeon");

    private final BrowserToken tokens = new BrowserToken(new SecretKeySpec(new byte[32], "HmacSHA256"));
    private final String token = tokens.issue(KIM, NOON);

    @Test
    void it_tells_browsers_apart() {
        assertThat(tokens.browser(KIM, token, NOON)).hasSize(32);
        assertThat(tokens.browser(KIM, token, NOON)).isNotEqualTo(tokens.browser(KIM, tokens.issue(KIM, NOON), NOON));
    }

    @Test
    void it_is_nobody_elses_and_has_an_end() {
        assertThat(tokens.browser(LoginName.of("park.jiho"), token, NOON)).isEmpty();
        assertThat(tokens.browser(KIM, token, NOON.plus(BrowserToken.KEPT))).isEmpty();
        assertThat(tokens.browser(KIM, token, NOON.plus(Duration.ofDays(179)))).isNotEmpty();
    }

    @Test
    void nobody_can_write_one() {
        var other = new BrowserToken(new SecretKeySpec(new byte[] {1}, "HmacSHA256")).issue(KIM, NOON);
        var later = token.replaceFirst("\\.\\d+\\.", "." + (NOON.getEpochSecond() + 1) + ".");
        for (var forged : new String[] {other, later, "", "a.b.c", token + "0", "9".repeat(5_000)}) {
            assertThat(tokens.browser(KIM, forged, NOON)).as(forged).isEmpty();
        }
    }
}

package dojang.security.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;

/**
 * {@code browser.seconds.mac}: a browser with which the owner of a name has signed in at that time. It opens nothing; it
 * only keeps strangers' failures from delaying the owner.
 */
public final class BrowserToken {

    public static final Duration KEPT = Duration.ofDays(180);

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{32})\\.(\\d{1,12})\\.([0-9a-f]{64})");
    private static final int BROWSER_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Key key;

    public BrowserToken(Key key) {
        this.key = key;
    }

    public String issue(LoginName login, Instant now) {
        var random = new byte[BROWSER_BYTES];
        RANDOM.nextBytes(random);
        var body = HexFormat.of().formatHex(random) + "." + now.getEpochSecond();
        return body + "." + mac(login, body);
    }

    /** The browser; empty when the token is none of this name, or too old. */
    public String browser(LoginName login, String token, Instant now) {
        var parts = FORM.matcher(token);
        if (!parts.matches()) {
            return "";
        }
        var body = parts.group(1) + "." + parts.group(2);
        var until = Instant.ofEpochSecond(Long.parseLong(parts.group(2))).plus(KEPT);
        boolean ours = MessageDigest.isEqual(bytes(mac(login, body)), bytes(parts.group(3)));
        return ours && now.isBefore(until) ? parts.group(1) : "";
    }

    private String mac(LoginName login, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(bytes(body + "." + login.text())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of known browsers cannot be used", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

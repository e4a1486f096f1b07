package dojang.audit.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import javax.crypto.Mac;

/**
 * The application's mark on a body: HMAC-SHA-256 over {@code approval-log/mac@v1} and the body. Who can write to the
 * database but has not this key cannot make an entry that passes.
 */
public final class AppMac {

    private static final byte[] PURPOSE = "approval-log/mac@v1".getBytes(StandardCharsets.US_ASCII);

    private final Key key;

    public AppMac(Key key) {
        this.key = key;
    }

    /**
     * Marks the body.
     *
     * @return 32 bytes
     * @throws IllegalStateException if the running JRE lacks HMAC-SHA-256 or refuses the key
     */
    public byte[] mark(byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(PURPOSE);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the application's mark cannot be used", e);
        }
    }

    public boolean marked(Entry entry) {
        return MessageDigest.isEqual(mark(entry.body()), entry.appMac());
    }
}

package dojang.security.application;

import dojang.audit.application.AuditSettings;
import dojang.security.model.BrowserToken;
import dojang.security.model.LoginName;
import dojang.shared.time.MachineTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells the browsers with which somebody has signed in before. Its key is made from the application's own, so that it is
 * the same on every node and after every start, and no operator has to keep another one.
 */
@ApplicationScoped
public class BrowserSeal {

    private static final byte[] PURPOSE = "dojang/known-browser@v1".getBytes(StandardCharsets.US_ASCII);

    @Inject
    AuditSettings settings;

    private @Nullable BrowserToken tokens;

    /** A token for a browser with which the owner of this name has just signed in. */
    public String issue(String login) {
        return tokens().issue(LoginName.of(login), MachineTime.now());
    }

    /** Which browser has this token; empty when it is none of ours, another person's, or too old. */
    public String browser(String login, String token) {
        return tokens().browser(LoginName.of(login), token, MachineTime.now());
    }

    private synchronized BrowserToken tokens() {
        var made = tokens;
        if (made == null) {
            made = new BrowserToken(new SecretKeySpec(settings.keys().mac().mark(PURPOSE), "HmacSHA256"));
            tokens = made;
        }
        return made;
    }
}

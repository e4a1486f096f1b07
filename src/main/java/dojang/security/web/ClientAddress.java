package dojang.security.web;

import dojang.security.model.ForwardedFor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where a request comes from, seen past the proxies that {@code dojang.proxies} names. */
@ApplicationScoped
class ClientAddress {

    private static final String SETTING = "dojang.proxies";

    private final ForwardedFor forwarded = read();

    String of(HttpServletRequest request) {
        return forwarded.client(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    /** A wrong setting is said at the start, not at the first sign-in. */
    void started(@Observes @Initialized(ApplicationScoped.class) Object application) {}

    private static ForwardedFor read() {
        try {
            return new ForwardedFor(ConfigProvider.getConfig()
                    .getOptionalValue(SETTING, String.class)
                    .map(proxies -> List.of(proxies.split(",", -1)))
                    .orElse(List.of()));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The setting " + SETTING + " names " + e.getMessage() + ", which is no IP address.", e);
        }
    }
}

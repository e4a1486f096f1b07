package dojang.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Whether a request that may change something was made by one of our own pages, or by a program that is no page of anybody.
 * Browsers send {@code Origin} with every such request, whatever proves there who asks: a password they have kept for HTTP
 * Basic goes along as a cookie does. {@code dojang.url} names the address people type when a proxy stands before us.
 */
final class OriginCheck {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private OriginCheck() {}

    static boolean passes(HttpServletRequest request) {
        if (HARMLESS.contains(request.getMethod())) {
            return true;
        }
        boolean programs = request.getCookies() == null;
        return !"cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && origin(request).map(origin -> isOurs(request, origin)).orElse(programs);
    }

    private static Optional<String> origin(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Origin"))
                .or(() -> Optional.ofNullable(request.getHeader("Referer")).flatMap(OriginCheck::originOf));
    }

    private static Optional<String> originOf(String address) {
        try {
            var uri = URI.create(address);
            return Optional.of(uri.getScheme() + "://" + uri.getRawAuthority());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(HttpServletRequest request, String origin) {
        var typed = ConfigProvider.getConfig()
                .getOptionalValue("dojang.url", String.class)
                .flatMap(OriginCheck::originOf);
        return origin.equals(typed.orElseGet(() -> request.getScheme() + "://" + request.getHeader("Host")));
    }
}

package dojang.security.web;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Reads name and password from {@code Authorization: Basic} in UTF-8 (RFC 7617). */
final class BasicHeader {

    private static final String SCHEME = "Basic ";

    private BasicHeader() {}

    static Optional<UsernamePasswordCredential> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(header -> decode(header.substring(SCHEME.length()).strip()))
                .filter(pair -> pair.indexOf(':') > 0)
                .map(pair -> new UsernamePasswordCredential(
                        pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 1)));
    }

    private static Optional<String> decode(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

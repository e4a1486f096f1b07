package dojang.shared.faces;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** A reader's choice, kept in the browser for a year. The server adds SameSite to all cookies, see pre-boot.asadmin. */
final class ChoiceCookie {

    private static final int SECONDS_KEPT = (int) Duration.ofDays(365).toSeconds();

    private ChoiceCookie() {}

    static void set(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(SECONDS_KEPT);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        response.addCookie(cookie);
    }
}

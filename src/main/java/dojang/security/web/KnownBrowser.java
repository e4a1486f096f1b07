package dojang.security.web;

import dojang.security.application.BrowserSeal;
import dojang.security.application.Claim;
import dojang.security.model.BrowserToken;
import dojang.security.model.LoginName;
import dojang.shared.model.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;

/** The cookie by which a browser is known to whoever has signed in with it; one for each person of a shared machine. */
@ApplicationScoped
class KnownBrowser {

    private static final String NAME = "dojang-known-";
    private static final int NAME_DIGITS = 12;

    @Inject
    BrowserSeal seal;

    @Inject
    ClientAddress addresses;

    /** What is claimed, where from and with which browser. */
    Claim claim(HttpServletRequest request, UsernamePasswordCredential given, String method) {
        var login = given.getCaller();
        return new Claim(login, given.getPasswordAsString(), method, addresses.of(request), of(request, login));
    }

    /** Which browser of this person it is; empty when none. */
    private String of(HttpServletRequest request, String login) {
        var name = name(login);
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> seal.browser(login, cookie.getValue()))
                .filter(browser -> !browser.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** From now on it is one of theirs. */
    void remember(HttpServletRequest request, HttpServletResponse response, String login) {
        var cookie = new Cookie(name(login), seal.issue(login));
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) BrowserToken.KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.getServletContext().getSessionCookieConfig().isSecure());
        response.addCookie(cookie);
    }

    private static String name(String login) {
        return NAME + Digest.sha256(LoginName.of(login).text()).hex().substring(0, NAME_DIGITS);
    }
}

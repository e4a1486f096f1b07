package dojang.security.web;

import dojang.security.application.Claim;
import dojang.security.application.SignIn;
import dojang.security.model.Account;
import dojang.shared.faces.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** Has a name and a password of a request judged, and remembers what the answer has to say of it. */
@ApplicationScoped
class Doorkeeper {

    private static final String WAIT = "dojang.signInWait";

    @Inject
    SignIn signIn;

    @Inject
    RecentProofs recent;

    @Inject
    SessionService sessions;

    @Inject
    KnownBrowser browsers;

    @Inject
    ClientAddress addresses;

    /** Somebody at the sign-in page: whoever is right gets a session, and this browser is one of theirs. */
    Optional<Account> atPage(
            HttpServletRequest request, HttpServletResponse response, UsernamePasswordCredential typed) {
        var account = told(request, signIn.prove(claim(request, typed, "form")));
        account.ifPresent(found -> {
            sessions.begin(request, found);
            browsers.remember(request, response, found.login());
            Language.offer(request, response, found.language());
        });
        return account;
    }

    /** A program; it gets nothing to keep. */
    Optional<Account> atInterface(HttpServletRequest request) {
        return BasicHeader.of(request).flatMap(given -> told(request, recent.prove(claim(request, given, "basic"))));
    }

    /** How long whoever has just been turned away has to wait; zero when that was not the reason. */
    static Duration wait(HttpServletRequest request) {
        return request.getAttribute(WAIT) instanceof Duration wait ? wait : Duration.ZERO;
    }

    private Claim claim(HttpServletRequest request, UsernamePasswordCredential given, String method) {
        var login = given.getCaller();
        return new Claim(
                login, given.getPasswordAsString(), method, addresses.of(request), browsers.of(request, login));
    }

    private static Optional<Account> told(HttpServletRequest request, SignIn.Verdict verdict) {
        request.setAttribute(WAIT, verdict.delay());
        return verdict.account();
    }
}

package dojang.security.web;

import dojang.security.application.AccessPolicy;
import dojang.security.application.SignIn;
import dojang.security.model.Account;
import dojang.shared.time.MachineTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Begins, continues and ends sessions. */
@ApplicationScoped
public class SessionService {

    @Inject
    SignIn signIn;

    @Inject
    AccessPolicy access;

    /** Begins a session under a new id, so that an id planted before cannot be used after. */
    public void begin(HttpServletRequest request, Account account) {
        if (request.getSession(false) == null) {
            request.getSession(true);
        } else {
            request.changeSessionId();
        }
        SignedIn.of(account, MachineTime.now()).keepIn(request);
    }

    /** Ends the session and puts that on record. */
    public void end(HttpServletRequest request) {
        SignedIn.in(request).ifPresent(known -> signIn.out(known.person(), "form"));
        forget(request);
    }

    /** Who is signed in; empty when nobody is, eight hours are over, or the account was closed or changed meanwhile. */
    Optional<SignedIn> current(HttpServletRequest request) {
        var known = SignedIn.in(request);
        var valid = known.filter(session -> !session.isOver()).flatMap(session -> looked(request, session));
        if (known.isPresent() && valid.isEmpty()) {
            forget(request);
        }
        return valid;
    }

    private Optional<SignedIn> looked(HttpServletRequest request, SignedIn session) {
        // a role given or taken counts at once, not only when the session is looked at next
        if (!session.needsLook()
                && session.roles()
                        .filter(roles -> !access.hasRoles(session.person(), roles))
                        .isEmpty()) {
            return Optional.of(session);
        }
        var fresh = signIn.account(session.person()).flatMap(session::after);
        fresh.ifPresent(next -> next.keepIn(request));
        return fresh;
    }

    private static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}

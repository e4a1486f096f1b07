package dojang.security.web;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.INVALID_RESULT;

import dojang.security.application.Roles;
import dojang.security.model.Account;
import dojang.shared.faces.Outage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The one way in: a session that the sign-in page has begun, or HTTP Basic for {@code /api}, which makes no session and is
 * never sent to a page. Who is not signed in gets the sign-in page, or a problem document from {@code /api}.
 */
@ApplicationScoped
public class DojangMechanism implements HttpAuthenticationMechanism {

    private static final String AWAY = DojangMechanism.class.getName();

    @Inject
    SessionService sessions;

    @Inject
    Doorkeeper doorkeeper;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SecurityHeaders.set(request, response);
        if (!Border.passes(request, response)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        try {
            return recognised(request, response, context);
        } catch (RuntimeException failure) {
            if (!Outage.isCauseOf(failure)) {
                throw failure;
            }
            return unavailable(request, response, context);
        }
    }

    /** Nobody can be recognised while the database is away; the container would call it a defect of its own. */
    private static AuthenticationStatus unavailable(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        request.setAttribute(AWAY, true);
        try {
            if (context.getAuthParameters().getCredential() == null) {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nobody could be recognised because the database is away; the sign-in page says so itself. */
    static boolean wasAway(HttpServletRequest request) {
        return request.getAttribute(AWAY) != null;
    }

    private AuthenticationStatus recognised(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential typed = context.getAuthParameters().getCredential();
        if (typed instanceof UsernamePasswordCredential password) {
            return signInByForm(request, response, context, password);
        }
        var session = sessions.current(request);
        if (session.isPresent()) {
            var result = new CredentialValidationResult(
                    new PersonPrincipal(session.get().person()), session.get().groups());
            return letIn(result, request, response, context);
        }
        return Paths.isApi(request) ? api(request, response, context) : page(request, response, context);
    }

    /** The page's own request to sign in. */
    private AuthenticationStatus signInByForm(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            UsernamePasswordCredential password) {
        return context.notifyContainerAboutLogin(
                result(doorkeeper.atPage(request, response, password)).orElse(INVALID_RESULT));
    }

    private AuthenticationStatus api(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var known = result(doorkeeper.atInterface(request));
        if (known.isPresent()) {
            return letIn(known.get(), request, response, context);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        var wait = Doorkeeper.wait(request);
        if (wait.isZero()) {
            Problems.notSignedIn(request, response);
        } else {
            Problems.tooManyTries(request, response, wait);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static Optional<CredentialValidationResult> result(Optional<Account> account) {
        return account.map(
                found -> new CredentialValidationResult(new PersonPrincipal(found.id()), SignedIn.groups(found)));
    }

    /** A one-time password is held at the page where it is replaced, also where it came with the request itself. */
    private static AuthenticationStatus letIn(
            CredentialValidationResult known,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        boolean held = known.getCallerGroups().contains(Roles.ONE_TIME)
                && context.isProtected()
                && !Paths.isOwnPassword(request);
        if (!held) {
            return context.notifyContainerAboutLogin(known);
        }
        if (Paths.isApi(request)) {
            Problems.mustChangePassword(request, response);
            return AuthenticationStatus.SEND_FAILURE;
        }
        Paths.send(request, response, request.getContextPath() + Paths.PASSWORD);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus page(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!context.isProtected()) {
            return context.doNothing();
        }
        Paths.toSignIn(request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }
}

package dojang.security.web;

import dojang.security.application.Roles;
import dojang.security.application.SignIn;
import dojang.shared.faces.Language;
import dojang.shared.model.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * The one way in: a session that the sign-in page has begun, or HTTP Basic for {@code /api}, which makes no session and is
 * never sent to a page. Who is not signed in gets the sign-in page, or a problem document from {@code /api}.
 */
@ApplicationScoped
public class DojangMechanism implements HttpAuthenticationMechanism {

    @Inject
    IdentityStoreHandler stores;

    @Inject
    SessionService sessions;

    @Inject
    SignIn signIn;

    @Inject
    RecentProofs recent;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SecurityHeaders.set(request, response);
        if (!Border.passes(request, response)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
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
        var result = stores.validate(password);
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            var person = PersonId.of(result.getCallerPrincipal().getName());
            signIn.account(person).ifPresent(account -> {
                sessions.begin(request, account);
                Language.offer(request, response, account.language());
            });
        }
        return context.notifyContainerAboutLogin(result);
    }

    private AuthenticationStatus api(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var result = BasicHeader.of(request)
                .map(credential -> recent.validate(credential, stores::validate))
                .orElse(CredentialValidationResult.INVALID_RESULT);
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            return letIn(result, request, response, context);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        var wait = BasicHeader.of(request)
                .map(credential -> signIn.remaining(credential.getCaller(), request.getRemoteAddr()))
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            Problems.notSignedIn(response);
        } else {
            Problems.tooManyTries(response, wait);
        }
        return AuthenticationStatus.SEND_FAILURE;
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
            Problems.mustChangePassword(response);
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

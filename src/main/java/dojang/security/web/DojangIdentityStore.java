package dojang.security.web;

import dojang.security.application.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;

/** Accounts stored with the people of the directory; form and HTTP Basic both ask here. */
@ApplicationScoped
public class DojangIdentityStore implements IdentityStore {

    @Inject
    SignIn signIn;

    @Inject
    HttpServletRequest request;

    /** Called by the container for a name with a password. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        var method = request.getHeader("Authorization") == null ? "form" : "basic";
        return signIn.prove(credential.getCaller(), credential.getPasswordAsString(), method, request.getRemoteAddr())
                .map(account ->
                        new CredentialValidationResult(new PersonPrincipal(account.id()), SignedIn.groups(account)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}

package dojang.security.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import dojang.security.model.SafePath;
import dojang.shared.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The sign-in page: name, password, and the way back to where the reader was going. */
@Named
@RequestScoped
public class SignInPage {

    private static final String FIRST_PAGE = "/inbox.xhtml";

    @Inject
    SecurityContext security;

    @Inject
    Words words;

    private String username = "";
    private String password = "";
    private String from = FIRST_PAGE;

    /** Signs in and goes on, or says that it did not work; never which of the two was wrong. */
    public void signIn() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (authenticate(faces, request) == AuthenticationStatus.SUCCESS) {
            faces.getExternalContext().redirect(request.getContextPath() + from);
            return;
        }
        if (DojangMechanism.wasAway(request)) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "");
            faces.responseComplete();
            return;
        }
        var wait = Doorkeeper.wait(request);
        if (wait.isZero()) {
            refuse(words.get("signIn.wrong"));
        } else {
            Problems.delay((HttpServletResponse) faces.getExternalContext().getResponse(), wait);
            refuse(words.say("signIn.wait", Problems.seconds(wait)));
        }
    }

    private AuthenticationStatus authenticate(FacesContext faces, HttpServletRequest request) {
        return security.authenticate(
                request,
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                withParams().credential(new UsernamePasswordCredential(username, password)));
    }

    private static void refuse(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username.strip();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    /** Takes a path of this application only; anything else leads to the first page. */
    public void setFrom(String from) {
        this.from = SafePath.orElse(from, FIRST_PAGE);
    }
}

package dojang.security.web;

import dojang.security.application.Caller;
import dojang.security.application.Passwords;
import dojang.security.application.SignIn;
import dojang.security.model.PasswordFlaw;
import dojang.shared.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Where people give themselves a new password; the first page of everyone who got a one-time password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    Passwords passwords;

    @Inject
    SignIn signIn;

    @Inject
    SessionService sessions;

    @Inject
    Words words;

    private String current = "";
    private String fresh = "";
    private String again = "";

    /** Changes the password, ends the person's other sessions and goes to the first page. */
    public void change() throws IOException {
        if (!fresh.equals(again)) {
            refuse(words.get("password.DIFFERENT"), "fresh", "again");
            return;
        }
        var answer = passwords.change(current, fresh);
        if (answer != Passwords.Answer.CHANGED) {
            refuse(words.say("password." + answer, PasswordFlaw.SHORTEST, PasswordFlaw.LONGEST), at(answer));
            return;
        }
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        signIn.account(Caller.current()).ifPresent(account -> sessions.begin(request, account));
        external.redirect(request.getContextPath() + "/inbox.xhtml");
    }

    /** The fields that have to be typed differently. */
    private static String[] at(Passwords.Answer answer) {
        return switch (answer) {
            case CURRENT_WRONG, WAIT -> new String[] {"current"};
            case TOO_SHORT, TOO_LONG, TOO_COMMON, OWN_NAME, SAME_AS_BEFORE -> new String[] {"fresh"};
            case CHANGED -> new String[0];
        };
    }

    /** At each field; its id in the page is {@code form:NAME}. */
    private static void refuse(String sentence, String... fields) {
        for (var field : fields) {
            FacesContext.getCurrentInstance()
                    .addMessage("form:" + field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}

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
    SessionDesk sessions;

    @Inject
    Words words;

    private String current = "";
    private String fresh = "";
    private String again = "";

    /** Changes the password, ends the person's other sessions and goes to the first page. */
    public void change() throws IOException {
        if (!fresh.equals(again)) {
            refuse("again", words.get("password.DIFFERENT"));
            return;
        }
        var answer = passwords.change(current, fresh);
        if (answer != Passwords.Answer.CHANGED) {
            refuse(
                    answer == Passwords.Answer.CURRENT_WRONG ? "current" : "fresh",
                    words.say("password." + answer, PasswordFlaw.SHORTEST, PasswordFlaw.LONGEST));
            return;
        }
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        signIn.account(Caller.current()).ifPresent(account -> sessions.begin(request, account));
        external.redirect(request.getContextPath() + "/inbox.xhtml");
    }

    /** At the field; its id in the page is {@code form:NAME}. */
    private static void refuse(String field, String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage("form:" + field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
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

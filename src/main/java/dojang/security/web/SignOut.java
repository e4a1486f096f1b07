package dojang.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The way out: {@code #{signOut.leave}}. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    SessionDesk sessions;

    /** Ends the session and goes to the sign-in page. */
    public String leave() {
        sessions.end((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
        return "/login.xhtml?faces-redirect=true";
    }
}

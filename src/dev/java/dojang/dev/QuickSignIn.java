package dojang.dev;

import dojang.security.application.SignIn;
import dojang.security.model.SafePath;
import dojang.security.web.SessionService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Signs somebody in with one click and no password: {@code POST /dev/sign-in} with {@code login} and {@code from}. */
@WebServlet("/dev/sign-in")
public class QuickSignIn extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FIRST_PAGE = "/inbox.xhtml";

    @Inject
    transient SignIn signIn;

    @Inject
    transient SessionService sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var account = signIn.admit(parameter(request, "login"), "demo");
        if (account.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        sessions.begin(request, account.get());
        response.sendRedirect(request.getContextPath() + SafePath.orElse(parameter(request, "from"), FIRST_PAGE));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}

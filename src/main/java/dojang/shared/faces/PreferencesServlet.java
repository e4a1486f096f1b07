package dojang.shared.faces;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/**
 * Keeps the choice of language and look.
 *
 * <p>A plain servlet, because the switch stands on every page, also on error pages, which have no view to post to.
 */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> LANGUAGES = Set.of("ko", "en");
    private static final Set<String> THEMES = Set.of("light", "dark", "auto");
    private static final int SECONDS_KEPT = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        keep(request, response, "language", Language.LANGUAGE_COOKIE, LANGUAGES);
        keep(request, response, "theme", Language.THEME_COOKIE, THEMES);
        response.sendRedirect(wayBack(request));
    }

    private static void keep(
            HttpServletRequest request,
            HttpServletResponse response,
            String parameter,
            String name,
            Set<String> allowed) {
        String value = request.getParameter(parameter);
        if (value == null || !allowed.contains(value)) {
            return;
        }
        var cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(SECONDS_KEPT);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** Only a path of this application: an address handed in from outside must not lead elsewhere. */
    static String wayBack(HttpServletRequest request) {
        String back = request.getParameter("back");
        boolean ours = back != null && back.matches("/[A-Za-z0-9][A-Za-z0-9/._-]*(\\?[^\\s\\\\]*)?");
        return ours ? back : request.getContextPath() + "/";
    }
}

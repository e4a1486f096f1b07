package dojang.shared.faces;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    @Inject
    transient Event<LanguageChosen> chosen;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (keep(request, response, "language", Language.LANGUAGE_COOKIE, LANGUAGES)) {
            chosen.fire(new LanguageChosen(request.getParameter("language")));
        }
        keep(request, response, "theme", Language.THEME_COOKIE, THEMES);
        response.sendRedirect(wayBack(request));
    }

    private static boolean keep(
            HttpServletRequest request,
            HttpServletResponse response,
            String parameter,
            String name,
            Set<String> allowed) {
        String value = request.getParameter(parameter);
        boolean known = value != null && allowed.contains(value);
        if (known) {
            ChoiceCookie.set(request, response, name, value);
        }
        return known;
    }

    /** Only a path of this application: an address handed in from outside must not lead elsewhere. */
    static String wayBack(HttpServletRequest request) {
        String back = request.getParameter("back");
        boolean ours = back != null && back.matches("/[A-Za-z0-9][A-Za-z0-9/._-]*(\\?[^\\s\\\\]*)?");
        return ours ? back : request.getContextPath() + "/";
    }
}

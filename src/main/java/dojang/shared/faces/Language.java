package dojang.shared.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The language and the look a reader has chosen; both live in a cookie, so that they hold before sign-in too. The language
 * is remembered with the person as well.
 */
@Named
@RequestScoped
public class Language {

    static final String LANGUAGE_COOKIE = "dojang-language";
    static final String THEME_COOKIE = "dojang-theme";

    @Inject
    HttpServletRequest request;

    /** What was chosen; before any choice what the browser asks for first, English or else Korean. */
    public Locale getLocale() {
        var chosen = chosen(LANGUAGE_COOKIE);
        boolean english = chosen.isEmpty() ? asksForEnglish() : chosen.equals("en");
        return english ? Locale.ENGLISH : Locale.KOREAN;
    }

    private boolean asksForEnglish() {
        var asked = request.getHeader("Accept-Language");
        return asked != null && asked.strip().toLowerCase(Locale.ROOT).startsWith("en");
    }

    /** The language tag for the page. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    /** The tag of the other of the two languages. */
    public String getOtherTag() {
        return getTag().equals("ko") ? "en" : "ko";
    }

    /** {@code light}, {@code dark}, or {@code auto} when the machine's own setting decides. */
    public String getTheme() {
        String theme = chosen(THEME_COOKIE);
        return theme.equals("light") || theme.equals("dark") ? theme : "auto";
    }

    /** Where the reader is, for the way back after switching; a path inside this application. */
    public String getHere() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Sets the language of a person who has just signed in, unless this browser has chosen one before. */
    public static void offer(HttpServletRequest request, HttpServletResponse response, String language) {
        if (chosen(request, LANGUAGE_COOKIE).isEmpty()) {
            ChoiceCookie.set(request, response, LANGUAGE_COOKIE, language);
        }
    }

    private String chosen(String cookie) {
        return chosen(request, cookie);
    }

    private static String chosen(HttpServletRequest request, String cookie) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(found -> found.getName().equals(cookie))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }
}

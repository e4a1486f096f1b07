package dojang.shared.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;

/** The language and the look a reader has chosen; both live in a cookie, so that they hold before sign-in too. */
@Named
@RequestScoped
public class Language {

    static final String LANGUAGE_COOKIE = "dojang-language";
    static final String THEME_COOKIE = "dojang-theme";

    @Inject
    HttpServletRequest request;

    /** Korean unless English was chosen. */
    public Locale getLocale() {
        return chosen(LANGUAGE_COOKIE).equals("en") ? Locale.ENGLISH : Locale.KOREAN;
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

    private String chosen(String cookie) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(found -> found.getName().equals(cookie))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }
}

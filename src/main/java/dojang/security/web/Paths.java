package dojang.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where things are, and the way to the sign-in page. */
final class Paths {

    static final String SIGN_IN = "/login.xhtml";
    static final String PASSWORD = "/account/password.xhtml";

    private Paths() {}

    static boolean isApi(HttpServletRequest request) {
        return path(request).equals("/api") || path(request).startsWith("/api/");
    }

    static boolean isPage(HttpServletRequest request) {
        return (path(request).endsWith(".xhtml") || path(request).equals("/"))
                && !path(request).startsWith("/jakarta.faces.resource/");
    }

    /** The path inside the application. */
    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Sends the reader to the sign-in page, and from there back to where a GET was going. */
    static void toSignIn(HttpServletRequest request, HttpServletResponse response) {
        var back = request.getMethod().equals("GET") && !path(request).equals("/") ? "?from=" + here(request) : "";
        send(request, response, request.getContextPath() + SIGN_IN + back);
    }

    /** Redirects; a partial request of a page needs that said in its own XML. */
    static void send(HttpServletRequest request, HttpServletResponse response, String address) {
        try {
            if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.sendRedirect(address);
                return;
            }
            response.setContentType("text/xml");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                            + "\"/></partial-response>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String here(HttpServletRequest request) {
        var query = request.getQueryString();
        return URLEncoder.encode(path(request) + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }
}

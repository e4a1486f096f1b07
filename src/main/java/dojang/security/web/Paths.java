package dojang.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Where things are, and the way to the sign-in page. */
final class Paths {

    static final String SIGN_IN = "/login.xhtml";
    static final String PASSWORD = "/account/password.xhtml";
    static final String SIGN_OUT = "/sign-out";

    private static final String RESOURCES = "/jakarta.faces.resource/";

    private Paths() {}

    static boolean isApi(HttpServletRequest request) {
        return isApi(request.getContextPath(), request.getRequestURI());
    }

    /** Whether the address on this server, without a query, is one of the interface for programs. */
    static boolean isApi(String application, String address) {
        return address.equals(application + "/api") || address.startsWith(application + "/api/");
    }

    static boolean isPage(HttpServletRequest request) {
        return (path(request).endsWith(".xhtml") || path(request).equals("/"))
                && !path(request).startsWith(RESOURCES);
    }

    /** Styles, scripts and pictures, which are the same for everybody; all else is for the person who asked. */
    static boolean isPublic(HttpServletRequest request) {
        return path(request).startsWith(RESOURCES)
                || path(request).equals("/favicon.ico")
                || path(request).equals("/robots.txt");
    }

    /** Whether it is about nothing but the own password, or the way out. */
    static boolean isOwnPassword(HttpServletRequest request) {
        return path(request).equals(PASSWORD) || path(request).equals(SIGN_OUT);
    }

    /** The path inside the application. */
    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Sends the reader to the sign-in page, and from there back to where a GET was going or a POST came from. */
    static void toSignIn(HttpServletRequest request, HttpServletResponse response) {
        var back = request.getMethod().equals("GET") ? here(request) : page(request);
        var from = back.isEmpty() || back.equals("/") ? "" : "?from=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        send(request, response, request.getContextPath() + SIGN_IN + from);
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
        return path(request) + (query == null ? "" : "?" + query);
    }

    /** The page of ours that posted, with its query, which the address of a form does not carry; empty when unknown. */
    private static String page(HttpServletRequest request) {
        try {
            var page = URI.create(Objects.requireNonNullElse(request.getHeader("Referer"), ""));
            var path = Objects.requireNonNullElse(page.getRawPath(), "");
            var ours = path.equals(request.getRequestURI()) ? path(request) : "";
            return page.getRawQuery() == null || ours.isEmpty() ? ours : ours + "?" + page.getRawQuery();
        } catch (IllegalArgumentException e) {
            return ""; // a header nobody can read names no page
        }
    }
}

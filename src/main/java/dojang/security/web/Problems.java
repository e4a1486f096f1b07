package dojang.security.web;

import dojang.shared.faces.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Problem documents of RFC 9457 for what is refused before any resource is reached. */
final class Problems {

    private static final int TOO_MANY_REQUESTS = 429;

    private Problems() {}

    static void notSignedIn(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Dojang\", charset=\"UTF-8\"");
        write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "NOT_SIGNED_IN");
    }

    /** After several wrong passwords; says how long, in seconds (RFC 6585, section 4). */
    static void tooManyTries(HttpServletRequest request, HttpServletResponse response, Duration wait) {
        delay(response, wait);
        write(request, response, TOO_MANY_REQUESTS, "SIGN_IN_DELAYED");
    }

    /** The status and the header of it, also for a page that says it in its own words. */
    static void delay(HttpServletResponse response, Duration wait) {
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", String.valueOf(seconds(wait)));
    }

    /** Rounded up, so that nobody comes back too early. */
    static long seconds(Duration wait) {
        return wait.toSeconds() + 1;
    }

    /** Always false: the request is over, and what is still on its way is not waited for. */
    static boolean tooLarge(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Connection", "close");
        var title = Words.in(language(request)).getString("door.TOO_LARGE");
        int status = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        send(response, status, document("urn:dojang:too-large", title, status));
        return false;
    }

    static void foreignOrigin(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, HttpServletResponse.SC_FORBIDDEN, "FOREIGN_ORIGIN");
    }

    /** Neither a post nor a role gives the right this address asks for. */
    static void noRight(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, HttpServletResponse.SC_FORBIDDEN, "NO_RIGHT");
    }

    static void mustChangePassword(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, HttpServletResponse.SC_FORBIDDEN, "PASSWORD_MUST_CHANGE");
    }

    /** What the server itself could not do, with the status the response has. */
    static void failed(HttpServletResponse response, Optional<String> incident) {
        int status = response.getStatus();
        var known = Response.Status.fromStatusCode(status);
        var document = document("about:blank", known == null ? "Error" : known.getReasonPhrase(), status);
        send(
                response,
                status,
                incident.map(number -> numbered(document, number)).orElse(document));
    }

    /** The document of a defect of ours, with the number that stands in the log. */
    private static String numbered(String document, String incident) {
        return document.replace("about:blank", "urn:dojang:defect").replace("}", ",\"incident\":\"" + incident + "\"}");
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, int status, String code) {
        var title = Words.in(language(request)).getString("door." + code);
        send(response, status, document("urn:dojang:refusal:" + code, title, status));
    }

    /** As the interface itself does: Korean unless English comes first. */
    private static Locale language(HttpServletRequest request) {
        var asked = Objects.requireNonNullElse(request.getHeader("Accept-Language"), "");
        return asked.strip().toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.KOREAN;
    }

    private static String document(String type, String title, int status) {
        return "{\"type\":\"" + type + "\",\"title\":\"" + title + "\",\"status\":" + status + "}";
    }

    private static void send(HttpServletResponse response, int status, String document) {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getWriter().print(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

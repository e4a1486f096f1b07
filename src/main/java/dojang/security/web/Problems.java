package dojang.security.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Problem documents of RFC 9457 for what is refused before any resource is reached. */
final class Problems {

    private static final int TOO_MANY_REQUESTS = 429;

    private Problems() {}

    static void notSignedIn(HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Dojang\", charset=\"UTF-8\"");
        write(response, HttpServletResponse.SC_UNAUTHORIZED, "NOT_SIGNED_IN", "Sign in with HTTP Basic.");
    }

    /** After several wrong passwords; says how long, in seconds (RFC 6585, section 4). */
    static void tooManyTries(HttpServletResponse response, Duration wait) {
        delay(response, wait);
        write(
                response,
                TOO_MANY_REQUESTS,
                "SIGN_IN_DELAYED",
                "Too many wrong passwords. Wait before you try again; Retry-After says how many seconds.");
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

    static void foreignOrigin(HttpServletResponse response) {
        write(response, HttpServletResponse.SC_FORBIDDEN, "FOREIGN_ORIGIN", "The request comes from another site.");
    }

    /** Neither a post nor a role gives the right this address asks for. */
    static void noRight(HttpServletResponse response) {
        write(
                response,
                HttpServletResponse.SC_FORBIDDEN,
                "NO_RIGHT",
                "Neither your posts nor your roles give you this right.");
    }

    static void mustChangePassword(HttpServletResponse response) {
        write(
                response,
                HttpServletResponse.SC_FORBIDDEN,
                "PASSWORD_MUST_CHANGE",
                "Give yourself a new password in the browser first.");
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

    private static void write(HttpServletResponse response, int status, String code, String title) {
        send(response, status, document("urn:dojang:refusal:" + code, title, status));
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

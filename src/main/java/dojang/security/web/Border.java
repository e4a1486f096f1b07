package dojang.security.web;

import dojang.security.model.PlainAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** What is turned away whoever asks: looked at once, before anybody is recognised and anything else is decided. */
final class Border {

    private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD", "POST");

    private Border() {}

    /** Whether the request may go on; otherwise it has its answer. */
    static boolean passes(HttpServletRequest request, HttpServletResponse response) {
        if (!PlainAddress.is(request.getRequestURI())) {
            return refused(response, HttpServletResponse.SC_BAD_REQUEST);
        }
        if (Paths.isPage(request) && !PAGE_METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            return refused(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        if (!OriginCheck.passes(request)) {
            Problems.foreignOrigin(request, response);
            return false;
        }
        return true;
    }

    private static boolean refused(HttpServletResponse response, int status) {
        try {
            response.sendError(status);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

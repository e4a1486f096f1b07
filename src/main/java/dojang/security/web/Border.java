package dojang.security.web;

import dojang.security.model.PlainAddress;
import dojang.shared.model.Bounds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
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
        if (isTooLarge(request)) {
            return Paths.isApi(request)
                    ? Problems.tooLarge(request, response)
                    : refused(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        if (!Paths.isApi(request) && request.getHeader("Transfer-Encoding") != null) {
            return refused(response, HttpServletResponse.SC_LENGTH_REQUIRED);
        }
        if (!OriginCheck.passes(request)) {
            Problems.foreignOrigin(request, response);
            return false;
        }
        return true;
    }

    /** Said before anything of it is read. What has no length is counted by whoever reads it. */
    private static boolean isTooLarge(HttpServletRequest request) {
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        int most = Paths.isApi(request)
                ? Bounds.JSON_BYTES
                : type.startsWith("multipart/") ? Bounds.UPLOAD_BYTES : Bounds.FORM_BYTES;
        return request.getContentLengthLong() > most;
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

package dojang.security.web;

import dojang.security.application.AccessPolicy;
import dojang.security.application.Caller;
import dojang.security.application.SignInBook;
import dojang.security.model.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Turns away who has no right to an address. An address that no line of the table names does not exist. */
@ApplicationScoped
class AddressGuard {

    @Inject
    AccessPolicy access;

    @Inject
    SignInBook book;

    /** Whether the request may go on; otherwise it has its answer, and the attempt is on record. */
    boolean passes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = address(request);
        var right = Endpoints.right(request.getMethod(), address);
        boolean ours = address.startsWith("/api/") || address.endsWith(".xhtml");
        if (right.isEmpty() && ours && !address.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        if (right.isPresent() && !access.may(right.get())) {
            refuse(request, address, right.get(), response);
            return false;
        }
        return true;
    }

    private void refuse(HttpServletRequest request, String address, Right right, HttpServletResponse response)
            throws IOException {
        book.refused(Caller.current(), address, right);
        if (address.startsWith("/api/")) {
            Problems.noRight(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Decoded and without parameters, as the container has matched it. */
    private static String address(HttpServletRequest request) {
        var address = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return address.isEmpty() ? "/" : address;
    }
}

package dojang.security.web;

import dojang.security.application.Caller;
import dojang.shared.model.PersonId;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Callable;

/**
 * Lets the request work on behalf of the person the container has authenticated, and turns away who has no right to the
 * address.
 */
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AddressGuard guard;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var principal = request.getUserPrincipal();
        if (principal == null) {
            chain.doFilter(request, response);
        } else {
            passOn(PersonId.of(principal.getName()), () -> {
                if (guard.passes(request, response)) {
                    chain.doFilter(request, response);
                }
                return true;
            });
        }
    }

    private static void passOn(PersonId person, Callable<Boolean> work) throws IOException, ServletException {
        try {
            Caller.as(person, work);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}

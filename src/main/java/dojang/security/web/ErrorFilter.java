package dojang.security.web;

import dojang.shared.faces.Incident;
import dojang.shared.faces.Outage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the error pages: programs get a problem document, people get the page, however they asked.
 *
 * <p>Servlet 6.1 shows error pages as if they had been asked for with GET; then the wrapping goes.
 */
public class ErrorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders.set(request, response); // a page that fails takes back what it has set
        var failed = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var defect = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        boolean away = defect instanceof Throwable known && Outage.isCauseOf(known);
        if (away) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        if (response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", Outage.RETRY_AFTER);
        }
        var incident = response.getStatus() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                ? Optional.of(incident(request, failed))
                : Optional.<String>empty();
        if (Paths.isApi(request.getContextPath(), failed)) {
            Problems.failed(response, incident);
        } else if (away) {
            request.getRequestDispatcher("/WEB-INF/errorpages/other.xhtml").forward(new Reading(request), response);
        } else {
            chain.doFilter(new Reading(request), response);
        }
    }

    /** What a page has not numbered yet, such as the defect of a servlet or a filter, gets its number here. */
    private static String incident(HttpServletRequest request, String failed) {
        var defect = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return Incident.noted(request)
                .orElseGet(
                        () -> Incident.note(request, "at " + failed, defect instanceof Throwable known ? known : null));
    }

    /** Nothing of what was posted reaches the page that says why it failed, or that page would fail for it too. */
    private static final class Reading extends HttpServletRequestWrapper {

        Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return READING.contains(super.getMethod()) ? super.getMethod() : "GET";
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}

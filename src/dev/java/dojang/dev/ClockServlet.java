package dojang.dev;

import dojang.policy.application.RuleBook;
import dojang.security.model.SafePath;
import dojang.shared.model.WorkingCalendar;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * Moves the demonstration's clock: {@code POST /dev/clock} with {@code to}, a date and time of Seoul such as
 * {@code 2024-04-22T10:00}, or with {@code step}, a name of {@link ClockStep}; {@code from} is the page to go back to.
 *
 * <p>It takes effect at once. Nobody has to be signed in; a page of another site is refused like everywhere.
 */
@WebServlet("/dev/clock")
public class ClockServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FIRST_PAGE = "/inbox.xhtml";

    @Inject
    transient DemoClock clock;

    @Inject
    transient RuleBook rules;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            clock.moveTo(asked(parameter(request, "step"), parameter(request, "to")));
        } catch (DateTimeException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.sendRedirect(request.getContextPath() + SafePath.orElse(parameter(request, "from"), FIRST_PAGE));
    }

    private Instant asked(String step, String to) {
        return step.isEmpty()
                ? LocalDateTime.parse(to).atZone(WorkingCalendar.SEOUL).toInstant()
                : ClockStep.named(step).from(clock.now(), rules.calendar());
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}

package dojang.shared.faces;

import dojang.shared.model.NotThereException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last stop of a defect on a page: it gets an incident number, the log gets the trace, the reader gets the number.
 *
 * <p>A view that has expired is no defect; what was typed in it is kept and shown again. Nor is a request of a page that was
 * left meanwhile.
 */
public class IncidentHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(IncidentHandler.class.getName());

    private static final int DEFECT = 500;
    private static final int UNAVAILABLE = 503;

    public IncidentHandler(ExceptionHandler platform) {
        super(platform);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        if (events.hasNext()) {
            var context = FacesContext.getCurrentInstance();
            answer(context, events.next().getContext().getException());
            events.remove();
            while (events.hasNext()) {
                events.next();
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private void answer(FacesContext context, Throwable defect) {
        var external = context.getExternalContext();
        if (wentOn(context, defect)) {
            return;
        }
        var cause = getRootCause(defect);
        int status = Outage.isCauseOf(defect) ? UNAVAILABLE : status(cause);
        if (status != DEFECT) {
            fail(context, status, "");
            return;
        }
        String incident = Incident.number();
        LOG.log(Level.SEVERE, "incident " + incident, cause == null ? defect : cause);
        if (external.isResponseCommitted()) {
            return;
        }
        report(context, external, incident);
    }

    /** Only what our own exceptions say is no defect; a search in vain that nobody expected is one. */
    static int status(@Nullable Throwable cause) {
        if (cause instanceof NotThereException) {
            return 404;
        }
        return cause instanceof EJBAccessException ? 403 : DEFECT;
    }

    /** Whether the page was left or forgotten, which is no defect. */
    private static boolean wentOn(FacesContext context, Throwable defect) {
        var left = within(defect, PageLeftException.class);
        var expired = within(defect, ViewExpiredException.class);
        left.ifPresent(page -> go(context, page.page()));
        expired.ifPresent(view -> {
            var external = context.getExternalContext();
            KeptText.of(external).keep(external);
            go(context, "/expired.xhtml?back=" + external.encodeActionURL(view.getViewId()));
        });
        return left.isPresent() || expired.isPresent();
    }

    /** The first of this kind among the defect and its causes: a page's own tags wrap what they meet. */
    private static <T extends Throwable> Optional<T> within(Throwable defect, Class<T> kind) {
        return Stream.iterate(defect, Objects::nonNull, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static void report(FacesContext context, ExternalContext external, String incident) {
        if (context.getPartialViewContext().isAjaxRequest()) {
            go(context, "/trouble.xhtml?incident=" + incident);
            return;
        }
        external.getRequestMap().put(Incident.ATTRIBUTE, incident);
        fail(context, DEFECT, incident);
    }

    private static void fail(FacesContext context, int status, String words) {
        try {
            context.getExternalContext().responseReset();
            context.getExternalContext().responseSendError(status, words);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void go(FacesContext context, String page) {
        try {
            var external = context.getExternalContext();
            external.redirect(external.getRequestContextPath() + page);
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}

package dojang.shared.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;

/**
 * Refuses what is posted to a page without the nonce of that page, before anything is done with it. PrimeFaces asks for the
 * nonce only when it writes the answer, when the act has been done already.
 */
public class PostbackGuard implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        boolean posted = !context.getResponseComplete() && context.getViewRoot() != null && context.isPostback();
        if (posted && !isExpired(context) && !hasNonce(context)) {
            refuse(context);
        }
    }

    /** Whether the view could not be restored, which has an answer of its own. */
    private static boolean isExpired(FacesContext context) {
        return context.getExceptionHandler()
                .getUnhandledExceptionQueuedEvents()
                .iterator()
                .hasNext();
    }

    private static boolean hasNonce(FacesContext context) {
        try {
            return !PrimeFacesContext.getCspState(context).getNonce().isEmpty();
        } catch (CspException e) {
            return false; // missing, of another view, or none at all
        }
    }

    private static void refuse(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, "");
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

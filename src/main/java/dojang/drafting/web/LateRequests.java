package dojang.drafting.web;

import dojang.approval.model.CaseState;
import dojang.drafting.application.DraftService;
import dojang.shared.faces.PageLeftException;
import dojang.shared.model.CaseId;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;

/**
 * Requests of a page whose beans are gone. A preview asked for while the submission was on its way comes after it and
 * finds an empty page; so does a request of a page that the server has forgotten.
 */
public final class LateRequests {

    private static final String CASE_FIELD = ":case";

    private LateRequests() {}

    /** After the submission of a draft: its case goes on. */
    static RuntimeException ofDraft(DraftService drafts) {
        var context = FacesContext.getCurrentInstance();
        return asked(context.getExternalContext().getRequestParameterMap())
                .filter(id -> drafts.open(id).state() != CaseState.DRAFT)
                .<RuntimeException>map(id -> new PageLeftException("/approval/case.xhtml?case=" + id))
                .orElseGet(LateRequests::forgotten);
    }

    /** Whatever was typed is kept and shown again. */
    public static RuntimeException forgotten() {
        var view = FacesContext.getCurrentInstance().getViewRoot();
        return new ViewExpiredException(view == null ? "" : view.getViewId());
    }

    private static Optional<CaseId> asked(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field ->
                        field.getKey().endsWith(CASE_FIELD) && !field.getValue().isEmpty())
                .map(field -> CaseId.of(field.getValue()))
                .findFirst();
    }
}

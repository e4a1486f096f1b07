package dojang.desk.web;

import dojang.approval.application.NoSuchCaseException;
import dojang.shared.model.CaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks why a 대외비 case is to be read; the answer goes on record with the reading. */
@Named
@ViewScoped
public class ReasonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RequestReasons reasons;

    private @Nullable CaseId caseId;
    private String reason = "";
    private boolean missing;

    /** Leads to the case, or stays where the reason is missing. */
    public String read() {
        missing = reason.isBlank();
        if (missing) {
            return "";
        }
        var id = Optional.ofNullable(caseId).orElseThrow(NoSuchCaseException::new);
        reasons.give(id, reason);
        return "/approval/case.xhtml?faces-redirect=true&case=" + id;
    }

    public boolean isMissing() {
        return missing;
    }

    public @Nullable CaseId getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable CaseId caseId) {
        this.caseId = caseId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}

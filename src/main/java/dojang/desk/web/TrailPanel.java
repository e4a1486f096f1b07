package dojang.desk.web;

import dojang.audit.model.Verification;
import dojang.desk.application.CaseVerification;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The trail of the case on screen, and its proof when somebody asks for it. */
@Named
@ViewScoped
public class TrailPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseVerification verification;

    @Inject
    CasePage casePage;

    private @Nullable Verification outcome;

    public void verify() {
        outcome = verification.verify(Objects.requireNonNull(casePage.getCaseId()));
    }

    public @Nullable Verification getOutcome() {
        return outcome;
    }
}

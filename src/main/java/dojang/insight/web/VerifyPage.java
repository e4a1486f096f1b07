package dojang.insight.web;

import dojang.audit.model.Verification;
import dojang.insight.application.AuditReader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The verification of the whole log, started by hand. */
@Named
@ViewScoped
public class VerifyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AuditReader desk;

    private @Nullable Verification outcome;

    public void verify() {
        outcome = desk.verify();
    }

    public @Nullable Verification getOutcome() {
        return outcome;
    }
}

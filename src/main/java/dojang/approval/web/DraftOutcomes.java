package dojang.approval.web;

import dojang.approval.application.ApprovalService;
import dojang.approval.application.SaveAnswer;
import dojang.paper.model.Content;
import dojang.paper.model.FormDefinition;
import dojang.shared.faces.Language;
import dojang.shared.faces.Notices;
import dojang.shared.model.CaseId;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** What follows on screen from saving and submitting a draft. */
@RequestScoped
public class DraftOutcomes {

    @Inject
    ApprovalService approvals;

    @Inject
    Notices notices;

    @Inject
    Refusals refusals;

    @Inject
    Language language;

    @Inject
    ProductClock clock;

    TypedForm open(FormDefinition form, Content content) {
        return new TypedForm(form, content, language.getLocale());
    }

    /** Tells the page's script that nothing typed is unsaved any more; answers the time that is shown. */
    Instant kept() {
        PrimeFaces.current().ajax().addCallbackParam("saved", true);
        return clock.now();
    }

    void overtaken(SaveAnswer answer) {
        notices.refuse(refusals.sentence(String.valueOf(answer.refusal())));
    }

    void incomplete(WrongFields wrong) {
        if (!wrong.isNone()) {
            notices.refuse(refusals.incomplete(wrong.problems().size()));
        }
    }

    /** The case's page when the rules accept the draft; null, and a sentence, when they do not. */
    @Nullable
    String submit(CaseId id, String reference, UUID key) {
        var answer = approvals.submit(id, key);
        if (answer.accepted()) {
            notices.say("done.Submit", reference);
            return "/approval/case?faces-redirect=true&case=" + id;
        }
        notices.refuse(refusals.sentence(answer));
        return null;
    }
}

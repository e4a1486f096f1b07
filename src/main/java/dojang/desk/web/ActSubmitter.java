package dojang.desk.web;

import dojang.approval.application.ApprovalService;
import dojang.approval.application.CaseRequest;
import dojang.approval.web.ActForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hands in an act on the case on screen and says what came of it; after a refusal every typed word stays. */
@RequestScoped
public class ActSubmitter {

    @Inject
    ApprovalService approvals;

    @Inject
    CasePage casePage;

    @Inject
    Outcomes outcomes;

    /** The page that follows; null when the rules say no. */
    @Nullable
    public String put(ActForm typed, String verb, CaseRequest act) {
        var answer = approvals.put(Objects.requireNonNull(casePage.getCaseId()), typed.getKey(), act);
        if (answer.accepted()) {
            return outcomes.done(verb, casePage.getSheet().head());
        }
        typed.renewKey();
        casePage.load();
        return outcomes.refused(answer, casePage.getSheet());
    }
}

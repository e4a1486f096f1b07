package dojang.desk.web;

import dojang.approval.application.ApprovalService;
import dojang.approval.application.CaseRequest;
import dojang.approval.model.Command;
import dojang.approval.model.Verb;
import dojang.approval.web.ActForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.function.Supplier;
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

    /** The page that follows; null when something is missing, which the form then says, or when the rules say no. */
    @Nullable
    public String put(ActForm typed, Verb verb, Supplier<CaseRequest> act) {
        return typed.isIncomplete(verb, casePage.unsettled()) ? null : put(typed, act.get());
    }

    @Nullable
    private String put(ActForm typed, CaseRequest act) {
        var answer = approvals.put(Objects.requireNonNull(casePage.getCaseId()), typed.getKey(), act);
        if (answer.accepted()) {
            return outcomes.done(act.verb(), casePage.getSheet().head());
        }
        typed.renewKey();
        casePage.load();
        return outcomes.refused(answer, casePage.getSheet());
    }

    /** The same for a command that is made of what is on screen. */
    @Nullable
    public String putCommand(ActForm typed, Verb verb, Supplier<Command> command) {
        return put(typed, verb, () -> CaseRequest.of(command.get()));
    }
}

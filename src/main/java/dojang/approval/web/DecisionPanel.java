package dojang.approval.web;

import dojang.approval.application.ApprovalService;
import dojang.approval.model.Command;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The panel in which a step is answered. Holds what is typed and passes the click on; the rules decide elsewhere. */
@Named
@ViewScoped
public class DecisionPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ApprovalService approvals;

    @Inject
    CasePage casePage;

    @Inject
    Outcomes outcomes;

    private final Typed typed = new Typed();
    private String asked = "";
    private boolean reasonMissing;

    public @Nullable String endorse() {
        return put(new Command.Endorse(step(), seen(), typed.opinion()));
    }

    public @Nullable String concur() {
        return put(new Command.Concur(step(), seen(), typed.opinion()));
    }

    public @Nullable String approve() {
        return put(new Command.Approve(step(), seen(), typed.opinion(), typed.ticked(), typed.getOverDissent()));
    }

    public @Nullable String nonConcur() {
        return withReason(reason -> new Command.NonConcur(step(), seen(), reason));
    }

    public @Nullable String decline() {
        return withReason(reason -> new Command.Decline(step(), seen(), reason));
    }

    public @Nullable String giveBack() {
        return withReason(reason -> new Command.Return(step(), seen(), reason));
    }

    /** A final act is asked for once more, with its consequence in words; an empty verb takes the question back. */
    public void ask(String verb) {
        reasonMissing = verb.equals("Decline") && typed.isBlank();
        asked = reasonMissing ? "" : verb;
    }

    private @Nullable String withReason(Function<String, Command> command) {
        reasonMissing = typed.isBlank();
        return reasonMissing ? null : put(command.apply(typed.getText()));
    }

    private @Nullable String put(Command command) {
        var answer = approvals.put(Objects.requireNonNull(casePage.getCaseId()), typed.getKey(), command);
        asked = "";
        reasonMissing = false;
        if (answer.accepted()) {
            return outcomes.done(command.verb(), casePage.getSheet().head());
        }
        typed.renewKey();
        casePage.load();
        return outcomes.refused(answer, casePage.getSheet());
    }

    private StepId step() {
        return StepId.of(Objects.requireNonNull(casePage.getSheet().mine()).stepId());
    }

    private Digest seen() {
        return Objects.requireNonNull(casePage.getSheet().head().seen());
    }

    /** Whether the rules would accept the verb from this reader now. */
    public boolean may(String verb) {
        return casePage.isNewest() && casePage.getSheet().verbs().contains(verb);
    }

    /** Words that were typed and not sent stay on screen, also when the step is no longer there to be answered. */
    public boolean isLeftOver() {
        return casePage.getSheet().mine() == null && !typed.isBlank();
    }

    public Typed getTyped() {
        return typed;
    }

    public String getAsked() {
        return asked;
    }

    public boolean isReasonMissing() {
        return reasonMissing;
    }
}

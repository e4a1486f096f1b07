package dojang.desk.web;

import dojang.approval.application.ApprovalService;
import dojang.approval.model.Command;
import dojang.approval.web.ActForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the drafting side may still do with a case: pull it back, end it, write its next version. */
@Named
@ViewScoped
public class DrafterPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ApprovalService approvals;

    @Inject
    CasePage casePage;

    @Inject
    Outcomes outcomes;

    private final ActForm typed = new ActForm();
    private boolean reasonMissing;

    public @Nullable String recall() {
        return withReason(Command.Recall::new);
    }

    public @Nullable String withdraw() {
        return withReason(Command.Withdraw::new);
    }

    public @Nullable String revise() {
        return put(new Command.Revise());
    }

    private @Nullable String withReason(Function<String, Command> command) {
        reasonMissing = typed.isBlank();
        return reasonMissing ? null : put(command.apply(typed.getText()));
    }

    private @Nullable String put(Command command) {
        var answer = approvals.put(Objects.requireNonNull(casePage.getCaseId()), typed.getKey(), command);
        if (answer.accepted()) {
            return outcomes.done(command.verb(), casePage.getSheet().head());
        }
        typed.renewKey();
        casePage.load();
        return outcomes.refused(answer, casePage.getSheet());
    }

    /** Whether the rules would accept the verb from this reader now. */
    public boolean may(String verb) {
        return casePage.isNewest() && casePage.getSheet().verbs().contains(verb);
    }

    public ActForm getTyped() {
        return typed;
    }

    public boolean isReasonMissing() {
        return reasonMissing;
    }
}

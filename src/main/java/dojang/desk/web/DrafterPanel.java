package dojang.desk.web;

import dojang.approval.model.Command;
import dojang.approval.model.Verb;
import dojang.approval.web.ActForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What the drafting side may still do with a case: pull it back, end it, write its next version. */
@Named
@ViewScoped
public class DrafterPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActSubmitter submitter;

    @Inject
    CasePage casePage;

    private final ActForm typed = new ActForm();

    public @Nullable String recall() {
        return submitter.putCommand(typed, Verb.RECALL, () -> new Command.Recall(typed.reason()));
    }

    public @Nullable String withdraw() {
        return submitter.putCommand(typed, Verb.WITHDRAW, () -> new Command.Withdraw(typed.reason()));
    }

    public @Nullable String revise() {
        return submitter.putCommand(typed, Verb.REVISE, Command.Revise::new);
    }

    public boolean may(Verb verb) {
        return casePage.may(verb);
    }

    public ActForm getTyped() {
        return typed;
    }
}

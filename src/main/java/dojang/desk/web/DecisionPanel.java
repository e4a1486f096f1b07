package dojang.desk.web;

import dojang.approval.application.CommandFactory;
import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.Command;
import dojang.approval.model.CommentClass;
import dojang.approval.model.ReturnReason;
import dojang.approval.model.StepCommand;
import dojang.approval.model.Verb;
import dojang.approval.web.ActForm;
import dojang.desk.application.CaseSheet;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The panel in which a step is answered. Holds what is typed and passes the click on; the rules decide elsewhere. */
@Named
@ViewScoped
public class DecisionPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActSubmitter submitter;

    @Inject
    CasePage casePage;

    @Inject
    CommandFactory acts;

    private final ActForm typed = new ActForm();
    private @Nullable Verb asked;
    private ReturnReason why = ReturnReason.CONTENT;

    public @Nullable String endorse() {
        return put(Verb.ENDORSE, () -> new Command.Endorse(step(), seen(), typed.opinion()));
    }

    public @Nullable String concur() {
        return put(Verb.CONCUR, () -> new Command.Concur(step(), seen(), typed.opinion()));
    }

    public @Nullable String approve() {
        return put(
                Verb.APPROVE,
                () -> new Command.Approve(step(), seen(), typed.opinion(), typed.acknowledged(), typed.overDissent()));
    }

    public @Nullable String read() {
        return put(Verb.READ, () -> new AfterDecisionCommand.Read(step(), typed.opinion()));
    }

    public @Nullable String noInterest() {
        return put(Verb.NO_INTEREST, () -> new StepCommand.NoInterest(step(), seen()));
    }

    public @Nullable String nonConcur() {
        return put(Verb.NON_CONCUR, () -> new Command.NonConcur(step(), seen(), typed.reason()));
    }

    public @Nullable String decline() {
        return put(Verb.DECLINE, () -> new Command.Decline(step(), seen(), typed.reason()));
    }

    public @Nullable String giveBack() {
        return put(Verb.RETURN, () -> new Command.Return(step(), seen(), why, typed.reason()));
    }

    /** Back to an earlier step, which answers again. */
    public @Nullable String sendBack() {
        return put(
                Verb.RETURN_TO_STEP,
                () -> new StepCommand.ReturnToStep(step(), seen(), StepId.of(typed.getChoice()), typed.reason()));
    }

    public @Nullable String hold() {
        asked = null;
        return submitter.put(
                typed, Verb.HOLD, () -> acts.hold(step(), typed.date().orElseThrow(), typed.reason()));
    }

    private @Nullable String put(Verb verb, Supplier<Command> command) {
        asked = null;
        return submitter.putCommand(typed, verb, command);
    }

    /** A final act is asked for once more, with its consequence in words. */
    public void ask(Verb verb) {
        asked = typed.isIncomplete(verb, casePage.unsettled()) ? null : verb;
    }

    /** Takes the question back. */
    public void unask() {
        asked = null;
    }

    /** What kind of reason a text goes back for. */
    public ReturnReason getWhy() {
        return why;
    }

    public void setWhy(ReturnReason why) {
        this.why = why;
    }

    public List<ReturnReason> getWhys() {
        return List.of(ReturnReason.values());
    }

    private CaseSheet.Mine mine() {
        return Objects.requireNonNull(casePage.getSheet().mine());
    }

    private StepId step() {
        return StepId.of(mine().stepId());
    }

    private Digest seen() {
        return Objects.requireNonNull(casePage.getSheet().head().seen());
    }

    /** Whether the rules would accept the verb from this reader on the step that is asked. */
    public boolean may(Verb verb) {
        return casePage.isNewest() && casePage.getSheet().mine() != null && mine().may(verb);
    }

    /** Words that were typed and not sent stay on screen, also when the step is no longer there to be answered. */
    public boolean isLeftOver() {
        return casePage.getSheet().mine() == null && !typed.isBlank();
    }

    /** How much weight an opinion may claim. */
    public List<CommentClass> getWeights() {
        return List.of(CommentClass.REMARK, CommentClass.WISH);
    }

    /** The same for a concurring unit, which may put a condition. */
    public List<CommentClass> getConditionalWeights() {
        return List.of(CommentClass.REMARK, CommentClass.WISH, CommentClass.CONDITION);
    }

    public ActForm getTyped() {
        return typed;
    }

    /** The verb that is asked for once more; null for none. */
    public @Nullable Verb getAsked() {
        return asked;
    }
}

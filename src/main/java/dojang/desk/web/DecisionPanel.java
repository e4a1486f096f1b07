package dojang.desk.web;

import dojang.approval.application.CaseRequest;
import dojang.approval.application.CommandFactory;
import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.Command;
import dojang.approval.model.CommentClass;
import dojang.approval.model.ReturnReason;
import dojang.approval.model.StepCommand;
import dojang.approval.web.ActForm;
import dojang.desk.application.CaseSheet;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The panel in which a step is answered. Holds what is typed and passes the click on; the rules decide elsewhere. */
@Named
@ViewScoped
public class DecisionPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActSubmitter hands;

    @Inject
    CasePage casePage;

    @Inject
    CommandFactory acts;

    private final ActForm typed = new ActForm();
    private String asked = "";
    private ReturnReason why = ReturnReason.CONTENT;
    private Lack lack = Lack.NONE;

    /** What an act still lacks, said at its field. */
    private enum Lack {
        NONE,
        REASON,
        TARGET,
        DAY,
        DISSENT
    }

    public @Nullable String endorse() {
        return put(new Command.Endorse(step(), seen(), typed.opinion()));
    }

    /** A condition is put in words. */
    public @Nullable String concur() {
        boolean empty = typed.getWeight() == CommentClass.CONDITION && typed.isBlank();
        return isLacking(empty ? Lack.REASON : Lack.NONE)
                ? null
                : put(new Command.Concur(step(), seen(), typed.opinion()));
    }

    public @Nullable String approve() {
        return put(new Command.Approve(step(), seen(), typed.opinion(), typed.ticked(), typed.getOverDissent()));
    }

    public @Nullable String read() {
        return put(new AfterDecisionCommand.Read(step(), typed.opinion()));
    }

    public @Nullable String noInterest() {
        return put(new StepCommand.NoInterest(step(), seen()));
    }

    public @Nullable String nonConcur() {
        return withReason(reason -> new Command.NonConcur(step(), seen(), reason));
    }

    public @Nullable String decline() {
        return withReason(reason -> new Command.Decline(step(), seen(), reason));
    }

    public @Nullable String giveBack() {
        return withReason(reason -> new Command.Return(step(), seen(), why, reason));
    }

    /** Back to an earlier step, which answers again. */
    public @Nullable String sendBack() {
        if (isLacking(typed.getChoice().isEmpty() ? Lack.TARGET : Lack.NONE)) {
            return null;
        }
        var target = StepId.of(typed.getChoice());
        return withReason(reason -> new StepCommand.ReturnToStep(step(), seen(), target, reason));
    }

    public @Nullable String hold() {
        var until = typed.date();
        if (isLacking(until.isEmpty() ? Lack.DAY : reasonLacks())) {
            return null;
        }
        LocalDate day = until.orElseThrow();
        return put("Hold", acts.hold(step(), day, typed.getText()));
    }

    /** A final act is asked for once more, with its consequence in words; an empty verb takes the question back. */
    public void ask(String verb) {
        lack = switch (verb) {
            case "Decline", "Return" -> reasonLacks();
            case "Approve" -> dissentLacks();
            default -> Lack.NONE;
        };
        asked = lack == Lack.NONE ? verb : "";
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

    /** Each dissent and each open condition is ticked, and the reason written; the rules judge it again. */
    private Lack dissentLacks() {
        var voices = mine().dissent();
        boolean faced = typed.ticked().size() >= voices.size()
                && !typed.getOverDissent().isBlank();
        return voices.isEmpty() || faced ? Lack.NONE : Lack.DISSENT;
    }

    private Lack reasonLacks() {
        return typed.isBlank() ? Lack.REASON : Lack.NONE;
    }

    private boolean isLacking(Lack found) {
        lack = found;
        return found != Lack.NONE;
    }

    private @Nullable String withReason(Function<String, Command> command) {
        return isLacking(reasonLacks()) ? null : put(command.apply(typed.getText()));
    }

    private @Nullable String put(Command command) {
        return put(command.verb(), CaseRequest.of(command));
    }

    private @Nullable String put(String verb, CaseRequest act) {
        asked = "";
        lack = Lack.NONE;
        return hands.put(typed, verb, act);
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
    public boolean may(String verb) {
        return casePage.isNewest()
                && casePage.getSheet().mine() != null
                && mine().verbs().contains(verb);
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

    public String getAsked() {
        return asked;
    }

    public boolean isReasonMissing() {
        return lack == Lack.REASON;
    }

    public boolean isTargetMissing() {
        return lack == Lack.TARGET;
    }

    public boolean isDissentUnfaced() {
        return lack == Lack.DISSENT;
    }

    public boolean isDayMissing() {
        return lack == Lack.DAY;
    }
}

package dojang.desk.web;

import dojang.approval.application.Box;
import dojang.approval.application.CaseRequest;
import dojang.approval.application.CommandFactory;
import dojang.approval.model.Need;
import dojang.approval.model.StepCommand;
import dojang.approval.model.Verb;
import dojang.approval.model.WorkAllocation.Strategy;
import dojang.approval.web.ActForm;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import dojang.shared.model.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be done with a step besides answering it: taken back, handed on, passed over, gone without. */
@Named
@ViewScoped
public class StepPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The most likely first. */
    private static final List<Verb> VERBS = List.of(
            Verb.RESUME,
            Verb.UNDO,
            Verb.CONFIRM_CONDITION,
            Verb.REOPEN,
            Verb.LATE_OPINION,
            Verb.REASSIGN,
            Verb.RECUSE,
            Verb.SKIP,
            Verb.PROCEED_WITHOUT);

    @Inject
    ActSubmitter submitter;

    @Inject
    CasePage casePage;

    @Inject
    CommandFactory acts;

    private final Map<String, ActForm> typed = new HashMap<>();

    /**
     * One verb on one step.
     *
     * @param next who acts after the step; null when nobody does
     */
    public record Line(Verb verb, Box box, @Nullable Text next) implements Serializable {

        /** Unique on the page, and the same after a refusal. */
        public String getKey() {
            return verb.code() + box.stepId();
        }

        public boolean isWordless() {
            return verb.needs().stream().noneMatch(Need::isWords);
        }

        public boolean isHandedOn() {
            return verb.needs(Need.POST);
        }
    }

    /** Everything the rules would accept from this reader now. */
    public List<Line> getLines() {
        return casePage.isNewest() ? VERBS.stream().flatMap(this::lines).toList() : List.of();
    }

    private Stream<Line> lines(Verb verb) {
        var sheet = casePage.getSheet();
        return Stream.concat(sheet.boxes().stream(), sheet.readers().stream())
                .filter(box -> box.verbs().contains(verb))
                .map(box -> new Line(verb, box, next(box)));
    }

    private @Nullable Text next(Box after) {
        return casePage.getSheet().boxes().stream()
                .filter(box -> box.stage() > after.stage())
                .map(Box::post)
                .findFirst()
                .orElse(null);
    }

    public @Nullable String act(Line line) {
        var words = typed(line.getKey());
        return submitter.put(words, line.verb(), () -> act(line, words));
    }

    private CaseRequest act(Line line, ActForm words) {
        var step = StepId.of(String.valueOf(line.box().stepId()));
        String text = words.reason();
        return switch (line.verb()) {
            case RESUME -> CaseRequest.of(new StepCommand.Resume(step));
            case UNDO -> CaseRequest.of(new StepCommand.Undo(step));
            case CONFIRM_CONDITION -> CaseRequest.of(new StepCommand.ConfirmCondition(step, text));
            case REOPEN -> CaseRequest.of(new StepCommand.Reopen(step, text));
            case LATE_OPINION -> CaseRequest.of(new StepCommand.LateOpinion(step, words.opinion()));
            case REASSIGN -> reassign(step, words.getChoice(), text);
            case RECUSE -> acts.recuse(step, text);
            case SKIP -> acts.skip(step, text);
            case PROCEED_WITHOUT -> CaseRequest.of(new StepCommand.ProceedWithout(step, text));
            default -> throw new IllegalArgumentException(line.verb().code());
        };
    }

    /** The choice names a post, or the way that led to it and the post. */
    private CaseRequest reassign(StepId step, String choice, String text) {
        int gap = choice.indexOf(' ');
        var post = PostId.of(choice.substring(gap + 1));
        return gap < 0
                ? acts.reassign(step, post, text)
                : acts.reassign(step, post, text, Strategy.valueOf(choice.substring(0, gap)));
    }

    /** What is typed beside this verb on this step. */
    public ActForm typed(String key) {
        return typed.computeIfAbsent(key, any -> new ActForm());
    }
}

package dojang.desk.web;

import dojang.approval.application.Box;
import dojang.approval.application.CaseRequest;
import dojang.approval.application.CommandFactory;
import dojang.approval.model.StepCommand;
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
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be done with a step besides answering it: taken back, handed on, passed over, gone without. */
@Named
@ViewScoped
public class StepPanel implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> VERBS = List.of(
            "Resume",
            "Undo",
            "ConfirmCondition",
            "Reopen",
            "LateOpinion",
            "Reassign",
            "Recuse",
            "Skip",
            "ProceedWithout");

    /** Verbs that say nothing beside what they do. */
    private static final Set<String> WORDLESS = Set.of("Resume", "Undo");

    /** Verbs that need no reason. */
    private static final Set<String> FREE = Set.of("Resume", "Undo", "ConfirmCondition");

    @Inject
    ActSubmitter hands;

    @Inject
    CasePage casePage;

    @Inject
    CommandFactory acts;

    private final Map<String, ActForm> typed = new HashMap<>();
    private String lacking = "";

    /**
     * One verb on one step.
     *
     * @param next who acts after the step; null when nobody does
     */
    public record Line(String verb, Box box, @Nullable Text next) implements Serializable {

        /** Unique on the page, and the same after a refusal. */
        public String getKey() {
            return verb + box.stepId();
        }

        public boolean isWordless() {
            return WORDLESS.contains(verb);
        }

        public boolean isHandedOn() {
            return verb.equals("Reassign");
        }
    }

    /** Everything the rules would accept from this reader now, the most likely first. */
    public List<Line> getLines() {
        return casePage.isNewest() ? VERBS.stream().flatMap(this::lines).toList() : List.of();
    }

    private Stream<Line> lines(String verb) {
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
        boolean unchosen = line.isHandedOn() && words.getChoice().isEmpty();
        boolean unsaid = !FREE.contains(line.verb()) && words.isBlank();
        lacking = unchosen ? "choice" + line.getKey() : unsaid ? "text" + line.getKey() : "";
        return lacking.isEmpty() ? hands.put(words, line.verb(), act(line, words)) : null;
    }

    private CaseRequest act(Line line, ActForm words) {
        var step = StepId.of(String.valueOf(line.box().stepId()));
        String text = words.getText();
        return switch (line.verb()) {
            case "Resume" -> CaseRequest.of(new StepCommand.Resume(step));
            case "Undo" -> CaseRequest.of(new StepCommand.Undo(step));
            case "ConfirmCondition" -> CaseRequest.of(new StepCommand.ConfirmCondition(step, text));
            case "Reopen" -> CaseRequest.of(new StepCommand.Reopen(step, text));
            case "LateOpinion" -> CaseRequest.of(new StepCommand.LateOpinion(step, words.opinion()));
            case "Reassign" -> reassign(step, words.getChoice(), text);
            case "Recuse" -> acts.recuse(step, text);
            case "Skip" -> acts.skip(step, text);
            case "ProceedWithout" -> CaseRequest.of(new StepCommand.ProceedWithout(step, text));
            default -> throw new IllegalArgumentException(line.verb());
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

    public boolean isLacking(String what, String key) {
        return lacking.equals(what + key);
    }

    public boolean isOpen(String key) {
        return lacking.endsWith(key) && !lacking.isEmpty();
    }
}

package dojang.desk.web;

import dojang.approval.application.CaseRequest;
import dojang.approval.application.CommandFactory;
import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.Paper;
import dojang.approval.web.ActForm;
import dojang.drafting.application.DraftService;
import dojang.shared.model.PostId;
import dojang.shared.model.StepKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What may be done with a case as a whole: ask one more desk, give it to readers, instruct, close, replace. */
@Named
@ViewScoped
public class CasePanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActSubmitter hands;

    @Inject
    CasePage casePage;

    @Inject
    CommandFactory acts;

    @Inject
    DraftService drafts;

    private final Map<String, ActForm> typed = new HashMap<>();
    private StepKind kind = StepKind.CONCURRENCE;
    private String group = "";
    private String lacking = "";

    /** Asks one more desk, beside those who are asked now. */
    public @Nullable String add() {
        var words = typed("AddStep");
        lacking = lack(words, "AddStep");
        return lacking.isEmpty()
                ? hands.put(words, "AddStep", acts.add(kind, PostId.of(words.getChoice()), group, words.getText()))
                : null;
    }

    public @Nullable String circulate() {
        var words = typed("Circulate");
        var posts = words.tickedIds().stream().map(PostId::of).toList();
        lacking = posts.isEmpty() ? "choice:Circulate" : "";
        return lacking.isEmpty() ? hands.put(words, "Circulate", acts.circulate(posts)) : null;
    }

    public @Nullable String instruct() {
        var words = typed("Instruct");
        var due = words.date();
        lacking = words.getChoice().isEmpty() || due.isPresent() ? lack(words, "Instruct") : "day:Instruct";
        return lacking.isEmpty()
                ? hands.put(
                        words,
                        "Instruct",
                        acts.instruct(PostId.of(words.getChoice()), words.getText(), due.orElseThrow()))
                : null;
    }

    public @Nullable String close() {
        return hands.put(typed("Close"), "Close", CaseRequest.of(new AfterDecisionCommand.Close()));
    }

    /** Opens the draft of a case that would take the place of this one. */
    public String supersede() {
        return follow(Paper.Effect.SUPERSEDES, "Supersede");
    }

    /** Opens the draft of a case that would revoke this one. */
    public String revoke() {
        return follow(Paper.Effect.REVOKES, "Revoke");
    }

    private String follow(Paper.Effect effect, String verb) {
        var key = typed(verb).getKey();
        var id = drafts.follow(Objects.requireNonNull(casePage.getCaseId()), effect, key);
        return "/approval/draft?faces-redirect=true&case=" + id;
    }

    private static String lack(ActForm words, String verb) {
        if (words.getChoice().isEmpty()) {
            return "choice:" + verb;
        }
        return words.isBlank() ? "text:" + verb : "";
    }

    /** Whether there is anything at all to offer. */
    public boolean isOffered() {
        return casePage.isNewest()
                && (casePage.getSheet().follows()
                        || List.of("AddStep", "Circulate", "Instruct", "Close").stream()
                                .anyMatch(casePage::may));
    }

    /** What is typed beside this verb. */
    public ActForm typed(String verb) {
        return typed.computeIfAbsent(verb, any -> new ActForm());
    }

    public boolean isLacking(String what, String verb) {
        return lacking.equals(what + ":" + verb);
    }

    public boolean isOpen(String verb) {
        return lacking.endsWith(":" + verb);
    }

    public List<StepKind> getKinds() {
        return List.of(StepKind.CONCURRENCE, StepKind.REVIEW);
    }

    /** The group with which the desk votes; empty: its answer is needed in any case. */
    public String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group == null ? "" : group;
    }

    public StepKind getKind() {
        return kind;
    }

    public void setKind(StepKind kind) {
        this.kind = kind;
    }
}

package dojang.desk.web;

import dojang.approval.application.CaseRequest;
import dojang.approval.application.CommandFactory;
import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.Paper;
import dojang.approval.model.Verb;
import dojang.approval.web.ActForm;
import dojang.drafting.application.DraftService;
import dojang.shared.model.PostId;
import dojang.shared.model.StepKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be done with a case as a whole: ask one more desk, give it to readers, instruct, close, replace. */
@Named
@ViewScoped
public class CasePanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActSubmitter submitter;

    @Inject
    CasePage casePage;

    @Inject
    CommandFactory acts;

    @Inject
    DraftService drafts;

    private final Map<Verb, ActForm> typed = new EnumMap<>(Verb.class);
    private final Map<Paper.Effect, ActForm> following = new EnumMap<>(Paper.Effect.class);
    private StepKind kind = StepKind.CONCURRENCE;
    private String group = "";

    /** Asks one more desk, beside those who are asked now. */
    public @Nullable String add() {
        return put(Verb.ADD_STEP, form -> acts.add(kind, PostId.of(form.getChoice()), group, form.reason()));
    }

    public @Nullable String circulate() {
        return put(
                Verb.CIRCULATE,
                form -> acts.circulate(form.tickedIds().stream().map(PostId::of).toList()));
    }

    public @Nullable String instruct() {
        return put(
                Verb.INSTRUCT,
                form -> acts.instruct(
                        PostId.of(form.getChoice()), form.reason(), form.date().orElseThrow()));
    }

    public @Nullable String close() {
        return put(Verb.CLOSE, form -> CaseRequest.of(new AfterDecisionCommand.Close()));
    }

    private @Nullable String put(Verb verb, Function<ActForm, CaseRequest> act) {
        var form = typed(verb);
        return submitter.put(form, verb, () -> act.apply(form));
    }

    /** Opens the draft of a case that would take the place of this one, or revoke it. */
    public String follow(Paper.Effect effect) {
        var key = following(effect).getKey();
        var id = drafts.follow(Objects.requireNonNull(casePage.getCaseId()), effect, key);
        return "/approval/draft?faces-redirect=true&case=" + id;
    }

    /** Whether there is anything at all to offer. */
    public boolean isOffered() {
        return casePage.isNewest()
                && (casePage.getSheet().follows()
                        || Stream.of(Verb.ADD_STEP, Verb.CIRCULATE, Verb.INSTRUCT, Verb.CLOSE)
                                .anyMatch(casePage::may));
    }

    /** What is typed beside this verb. */
    public ActForm typed(Verb verb) {
        return typed.computeIfAbsent(verb, any -> new ActForm());
    }

    /** Holds the key that makes two clicks one draft. */
    public ActForm following(Paper.Effect effect) {
        return following.computeIfAbsent(effect, any -> new ActForm());
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

package dojang.people.web;

import dojang.approval.application.NoSuchCaseException;
import dojang.desk.application.OpenMatter;
import dojang.directory.model.DirectoryRefusal;
import dojang.directory.model.Handover;
import dojang.drafting.application.DraftService;
import dojang.people.application.HandoverView;
import dojang.people.application.Handovers;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 인계·인수: superiors hand a post over, successors find what waits for them. */
@Named
@ViewScoped
public class HandoverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Handovers handovers;

    @Inject
    DraftService drafts;

    @Inject
    Messages said;

    private final FieldProblems problems = new FieldProblems();
    private HandoverView view = new HandoverView(List.of(), List.of(), List.of());
    private List<OpenMatter> matters = List.of();
    private String post = "";
    private String successor = "";
    private String day = "";
    private String note = "";
    private boolean leaves = true;

    public void load() {
        view = handovers.view();
    }

    /** Lists what would go along with the chosen post. */
    public void choose() {
        problems.clear();
        matters = problems.choice("post", post, DirectoryRefusal.POST_MISSING)
                .map(id -> handovers.matters(new PostId(id)))
                .orElse(List.of());
    }

    public void handOver() {
        problems.clear();
        var what = problems.choice("post", post, DirectoryRefusal.POST_MISSING);
        var who = problems.choice("successor", successor, DirectoryRefusal.SUCCESSOR_MISSING);
        var when = problems.day("day", day);
        if (what.isEmpty() || who.isEmpty() || when.isEmpty()) {
            return;
        }
        var handover = new Handover(new PostId(what.get()), new PersonId(who.get()), when.get(), leaves);
        var answer = handovers.handOver(UUID.randomUUID(), handover, note.strip());
        problems.show(answer);
        if (said.of(answer, "handover.done")) {
            post = "";
            successor = "";
            day = "";
            note = "";
            leaves = true;
            matters = List.of();
        }
        load();
    }

    public void receive(UUID id) {
        said.of(handovers.receive(UUID.randomUUID(), id), "handover.done.received");
        load();
    }

    /** Opens a draft of one's own that starts where the predecessor stopped. */
    public @Nullable String goOn(CaseId left) {
        try {
            return "/approval/draft.xhtml?faces-redirect=true&case=" + drafts.goOn(left);
        } catch (NoSuchCaseException e) {
            said.no("handover.goOn.gone");
            return null;
        }
    }

    public HandoverView getView() {
        return view;
    }

    public List<OpenMatter> getMatters() {
        return matters;
    }

    public FieldProblems getProblems() {
        return problems;
    }

    public String getPost() {
        return post;
    }

    public void setPost(@Nullable String post) {
        this.post = post == null ? "" : post;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = successor == null ? "" : successor;
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day == null ? "" : day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public boolean isLeaves() {
        return leaves;
    }

    public void setLeaves(boolean leaves) {
        this.leaves = leaves;
    }
}

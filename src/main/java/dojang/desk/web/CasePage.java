package dojang.desk.web;

import dojang.approval.application.NoSuchCaseException;
import dojang.approval.application.ReasonNeededException;
import dojang.approval.model.Verb;
import dojang.approval.model.WaitingTime;
import dojang.desk.application.CaseReader;
import dojang.desk.application.CaseSheet;
import dojang.desk.application.TrailLine;
import dojang.drafting.web.LateRequests;
import dojang.shared.model.CaseId;
import dojang.shared.model.StepId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One case: its approval line, its text, what is asked of the reader, its story. */
@Named
@ViewScoped
public class CasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseReader desk;

    @Inject
    OpenedCases opened;

    private @Nullable CaseId caseId;
    private String version = "";
    private @Nullable CaseSheet sheet;
    private List<TrailLine> trail = List.of();
    private TreeMap<WaitingTime.Cause, Duration> times = new TreeMap<>();
    private int newest;

    /**
     * Reads what the address names; leads to the page that asks for a reason where one is needed.
     *
     * @throws NoSuchCaseException if it names no case, or no version of it
     */
    public String load() {
        var id = Optional.ofNullable(caseId).orElseThrow(NoSuchCaseException::new);
        try {
            read(id);
            return "";
        } catch (ReasonNeededException e) {
            return "/approval/reason.xhtml?faces-redirect=true&case=" + id;
        }
    }

    private void read(CaseId id) {
        var story = desk.story(id, version.isEmpty() ? null : number(version));
        sheet = story.sheet();
        newest = story.newest();
        trail = story.trail();
        times = new TreeMap<>(story.times());
        opened.note(sheet.head());
    }

    private static int number(String version) {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException e) {
            throw new NoSuchCaseException();
        }
    }

    /** Whether this is the version in approval, not one that was left behind. */
    public boolean isNewest() {
        return getSheet().head().version() == newest;
    }

    /** Whether the rules would accept the verb from this reader now. */
    public boolean may(Verb verb) {
        return isNewest() && getSheet().verbs().contains(verb);
    }

    /** What a decision of this reader has to face, as the sheet on screen has it. */
    public Set<StepId> unsettled() {
        return getSheet().unsettled();
    }

    /** The numbers of all versions, newest first; none while there is only one. */
    public List<Integer> getVersions() {
        return newest < 2
                ? List.of()
                : IntStream.rangeClosed(1, newest)
                        .map(number -> newest + 1 - number)
                        .boxed()
                        .toList();
    }

    /** What the reader has on screen: the digest that an act will carry is the one read here. */
    public CaseSheet getSheet() {
        if (sheet == null) {
            throw LateRequests.forgotten();
        }
        return sheet;
    }

    public List<TrailLine> getTrail() {
        return trail;
    }

    /** Where the time of the case went until it was read. */
    Map<WaitingTime.Cause, Duration> times() {
        return times;
    }

    public @Nullable CaseId getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable CaseId caseId) {
        this.caseId = caseId;
    }

    /** The version the address asks for; empty for the newest. */
    public String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version == null ? "" : version.strip();
    }
}

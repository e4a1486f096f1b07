package dojang.desk.application;

import dojang.approval.application.ActorContexts;
import dojang.approval.application.CaseAccess;
import dojang.approval.application.ColleagueLine;
import dojang.approval.application.ColleagueWork;
import dojang.approval.application.NoSuchCaseException;
import dojang.approval.application.Reading;
import dojang.approval.application.ReasonNeededException;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.WaitingTime;
import dojang.approval.persistence.CaseQueries;
import dojang.approval.persistence.CaseRow;
import dojang.approval.persistence.InboxLine;
import dojang.approval.persistence.StoredCase;
import dojang.audit.application.AuditTrail;
import dojang.audit.application.TrailEntry;
import dojang.drafting.persistence.Drafts;
import dojang.security.application.Roles;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import dojang.shared.model.StepId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where cases are read. Changes nothing but the log, which notes what auditors read and who was turned away. */
@Stateless
public class CaseReader {

    /** Rows of one list. */
    private static final int MOST = 200;

    @Inject
    CaseQueries queries;

    @Inject
    Drafts drafts;

    @Inject
    CaseAccess access;

    @Inject
    CaseSheets sheets;

    @Inject
    ActorContexts actors;

    @Inject
    InboxRows rows;

    @Inject
    ColleagueWork shares;

    @Inject
    Reading reading;

    @Inject
    AuditTrail trail;

    /**
     * What is left to send: approved cases not yet issued, and issued ones that have not reached everybody. The registry
     * sees those of the house, everybody else those of the own units.
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<InboxRow> issuing() {
        var actor = actors.now();
        boolean everything = actor.roles().contains(ActorContext.REGISTRY);
        var units = actor.seats().stream()
                .filter(seat -> !seat.acting())
                .map(seat -> seat.desk().unit())
                .collect(Collectors.toUnmodifiableSet());
        var lines = queries.toIssue(everything ? null : units, MOST);
        return rows.of(lines, actor);
    }

    /** These cases as rows, in the order given, without those this person may not see. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<InboxRow> listed(List<CaseId> ids) {
        var actor = actors.now();
        var lines = queries.byId(ids);
        var readable = access.readable(lines.stream().map(InboxLine::row).toList(), actor);
        return rows.of(
                lines.stream()
                        .filter(line -> readable.contains(line.row().id()))
                        .toList(),
                actor);
    }

    /**
     * The newest version of a case.
     *
     * @throws NoSuchCaseException   if this person sees no case with this id
     * @throws ReasonNeededException if this person has to say why first
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public CaseSheet sheet(CaseId id) {
        var actor = actors.now();
        return newest(reading.opened(id, actor), trail.ofCase(id), actor);
    }

    /**
     * One version of a case; the newest with everything, an earlier one as it was left.
     *
     * @throws NoSuchCaseException if this person sees no such version
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public CaseSheet sheet(CaseId id, int version) {
        var actor = actors.now();
        return sheet(reading.opened(id, actor), trail.ofCase(id), version, actor);
    }

    /**
     * Everything a page shows of a case; its row and its entries are read once.
     *
     * @param version null for the newest
     * @throws NoSuchCaseException   if this person sees no such version
     * @throws ReasonNeededException if this person has to say why first
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public CaseStory story(CaseId id, @Nullable Integer version) {
        var actor = actors.now();
        var stored = reading.opened(id, actor);
        var entries = trail.ofCase(id);
        return new CaseStory(
                version == null ? newest(stored, entries, actor) : sheet(stored, entries, version, actor),
                stored.current().draft().number(),
                entries.stream().map(TrailLines::line).toList(),
                times(stored.row(), entries, actor));
    }

    private CaseSheet sheet(StoredCase stored, List<TrailEntry> entries, int version, ActorContext actor) {
        if (version == stored.current().draft().number()) {
            return newest(stored, entries, actor);
        }
        var id = stored.row().id();
        var draft = drafts.find(id, version).orElseThrow(() -> new NoSuchCaseException(id));
        return sheets.earlier(stored, entries, draft, actor);
    }

    private CaseSheet newest(StoredCase stored, List<TrailEntry> entries, ActorContext actor) {
        return sheets.newest(stored, entries, actors.on(stored.current(), actor));
    }

    /**
     * Whom a step could be handed to; nobody where the reader may not hand it on.
     *
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<ColleagueLine> shares(CaseId id, StepId step) {
        var actor = actors.now();
        var current = reading.opened(id, actor).current();
        return shares.lines(current, step, actors.on(current, actor));
    }

    /**
     * The story of a case, in order.
     *
     * @throws NoSuchCaseException   if this person sees no case with this id
     * @throws ReasonNeededException if this person has to say why first
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<TrailLine> trail(CaseId id) {
        reading.openedBeside(id, actors.now());
        return trail.ofCase(id).stream().map(TrailLines::line).toList();
    }

    /**
     * Where the time of a case went; the parts sum to the time from its first submission to its decision, or to now.
     *
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Map<WaitingTime.Cause, Duration> waiting(CaseId id) {
        var actor = actors.now();
        return times(reading.openedBeside(id, actor), trail.ofCase(id), actor);
    }

    private static Map<WaitingTime.Cause, Duration> times(CaseRow row, List<TrailEntry> entries, ActorContext actor) {
        var lines = entries.stream()
                .filter(entry -> entry.kind().follows()
                        && Boolean.TRUE.equals(entry.body().get("accepted")))
                .map(TrailLines::told)
                .toList();
        return WaitingTime.of(ApprovalCase.drafted(row.id(), row.paper()), lines, actor.at(), actor.calendar());
    }
}

package dojang.desk.application;

import dojang.approval.application.ActorContexts;
import dojang.approval.application.CaseAccess;
import dojang.approval.application.ColleagueLine;
import dojang.approval.application.ColleagueWork;
import dojang.approval.application.NoSuchCaseException;
import dojang.approval.application.Reading;
import dojang.approval.application.ReasonNeededException;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CaseState;
import dojang.approval.model.DueDates;
import dojang.approval.model.InboxOrder;
import dojang.approval.model.Waiting;
import dojang.approval.model.WaitingTime;
import dojang.approval.persistence.CaseQueries;
import dojang.approval.persistence.CaseRow;
import dojang.approval.persistence.InboxLine;
import dojang.approval.persistence.StoredCase;
import dojang.audit.application.AuditTrail;
import dojang.audit.application.TrailEntry;
import dojang.directory.application.Directory;
import dojang.drafting.persistence.Drafts;
import dojang.security.application.Roles;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where cases are read. Changes nothing but the log, which notes what auditors read and who was turned away. */
@Stateless
public class CaseReader {

    /** Rows of one inbox page. */
    public static final int PAGE = 200;

    private static final Set<CaseState> RUNNING = EnumSet.of(CaseState.IN_APPROVAL);
    private static final Set<CaseState> OWN = EnumSet.of(CaseState.DRAFT, CaseState.RETURNED, CaseState.RECALLED);
    private static final Set<CaseState> OVER = EnumSet.of(
            CaseState.APPROVED,
            CaseState.DECLINED,
            CaseState.WITHDRAWN,
            CaseState.ISSUED,
            CaseState.CLOSED,
            CaseState.SUPERSEDED,
            CaseState.REVOKED);
    private static final Set<CaseState> EITHER =
            Stream.concat(RUNNING.stream(), OVER.stream()).collect(Collectors.toUnmodifiableSet());

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
    Directory directory;

    @Inject
    ColleagueWork shares;

    @Inject
    Reading reading;

    @Inject
    AuditTrail trail;

    /** How many cases stand in each box of the caller's inbox. */
    @RolesAllowed(Roles.SIGNED_IN)
    public Map<InboxTab, Integer> counts() {
        var actor = actors.now();
        var counts = new EnumMap<InboxTab, Integer>(InboxTab.class);
        counts.put(InboxTab.WAITING, (int) queries.countWaitingAt(posts(actor)));
        counts.put(InboxTab.RETURNED, (int) queries.countDraftedBy(actor.person(), OWN));
        var touched = queries.countTouchedBy(actor.person(), EITHER);
        counts.put(InboxTab.RUNNING, sum(touched, RUNNING));
        counts.put(InboxTab.DONE, sum(touched, OVER));
        return counts;
    }

    private static int sum(Map<CaseState, Long> counts, Set<CaseState> states) {
        return (int) states.stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
    }

    /**
     * The rows of one box, at most {@link #PAGE}.
     *
     * @param kind a request kind, or empty for all
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<InboxRow> rows(InboxTab tab, String kind, InboxOrder order) {
        var actor = actors.now();
        var lines = switch (tab) {
            case WAITING -> queries.waitingAt(posts(actor), kind, order, PAGE);
            case RUNNING -> queries.touchedBy(actor.person(), RUNNING, kind, order, PAGE);
            case RETURNED -> queries.draftedBy(actor.person(), OWN, kind, order, PAGE);
            case DONE -> queries.touchedBy(actor.person(), OVER, kind, order, PAGE);
        };
        return lines.stream().map(line -> row(line, actor)).toList();
    }

    /** The most urgent case of the kind that waits for the caller beside this one, which has just been answered. */
    @RolesAllowed(Roles.SIGNED_IN)
    public Optional<InboxRow> next(String kind, CaseId after) {
        var actor = actors.now();
        return queries.nextAt(posts(actor), kind, after).map(line -> row(line, actor));
    }

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
        var lines = queries.toIssue(everything ? null : units, PAGE);
        return lines.stream().map(line -> row(line, actor)).toList();
    }

    /** These cases as rows, in the order given, without those this person may not see. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<InboxRow> listed(List<CaseId> ids) {
        var actor = actors.now();
        var lines = queries.byId(ids);
        var readable = access.readable(lines.stream().map(InboxLine::row).toList(), actor);
        return lines.stream()
                .filter(line -> readable.contains(line.row().id()))
                .map(line -> row(line, actor))
                .toList();
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
        return newest(reading.opened(id, actor), actor);
    }

    /**
     * One version of a case; the newest with everything, an earlier one as it was left.
     *
     * @throws NoSuchCaseException if this person sees no such version
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public CaseSheet sheet(CaseId id, int version) {
        var actor = actors.now();
        return sheet(reading.opened(id, actor), version, actor);
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
                version == null ? newest(stored, actor) : sheet(stored, version, actor),
                stored.current().draft().number(),
                entries.stream().map(TrailLines::line).toList(),
                times(stored.row(), entries, actor));
    }

    private CaseSheet sheet(StoredCase stored, int version, ActorContext actor) {
        if (version == stored.current().draft().number()) {
            return newest(stored, actor);
        }
        var id = stored.row().id();
        var draft = drafts.find(id, version).orElseThrow(() -> new NoSuchCaseException(id));
        return sheets.earlier(stored.current(), stored.row(), draft, actor);
    }

    private CaseSheet newest(StoredCase stored, ActorContext actor) {
        return sheets.newest(stored.current(), stored.row(), actors.on(stored.current(), actor));
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

    private InboxRow row(InboxLine line, ActorContext actor) {
        var row = line.row();
        var step = asked(line, actor);
        return new InboxRow(
                row.id(),
                row.paper().reference(),
                row.paper().kind(),
                row.title(),
                directory.personName(row.paper().drafter()),
                directory.unitName(row.paper().desk().unit()),
                row.state().name(),
                step == null ? null : step.stepKind(),
                step == null ? 0 : step.stage(),
                row.stages(),
                step == null ? null : step.due(),
                step == null ? null : step.opened(),
                step != null
                        && actor.seatAt(step.post()).map(seat -> seat.acting()).orElse(false),
                row.version(),
                DueDates.isStale(row.state(), row.passage().returned(), actor));
    }

    /** The step that is asked, the reader's own when several are. */
    private static @Nullable Waiting asked(InboxLine line, ActorContext actor) {
        return line.asked().stream()
                .filter(step -> actor.seatAt(step.post()).isPresent())
                .findFirst()
                .orElse(line.asked().isEmpty() ? null : line.asked().get(0));
    }

    private static Set<PostId> posts(ActorContext actor) {
        return actor.seats().stream().map(seat -> seat.desk().post()).collect(Collectors.toUnmodifiableSet());
    }
}

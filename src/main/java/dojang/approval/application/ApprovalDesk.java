package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CaseState;
import dojang.approval.model.Clockwork;
import dojang.approval.model.InboxOrder;
import dojang.approval.model.Step;
import dojang.approval.model.WaitingTime;
import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.CaseQueries;
import dojang.approval.persistence.Drafts;
import dojang.approval.persistence.InboxLine;
import dojang.audit.application.AuditTrail;
import dojang.directory.application.Directory;
import dojang.security.application.Roles;
import dojang.shared.model.CaseId;
import dojang.shared.model.PostId;
import dojang.shared.model.Stamp;
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
import org.jspecify.annotations.Nullable;

/** Where cases are read. Changes nothing but the log, which notes what auditors read and who was turned away. */
@Stateless
public class ApprovalDesk {

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

    @Inject
    CaseQueries queries;

    @Inject
    ApprovalCases cases;

    @Inject
    Drafts drafts;

    @Inject
    CaseAccess access;

    @Inject
    CaseSheets sheets;

    @Inject
    Stamps stamps;

    @Inject
    Directory directory;

    @Inject
    Shares shares;

    @Inject
    Reading reading;

    @Inject
    AuditTrail trail;

    /** How many cases stand in each box of the caller's inbox. */
    @RolesAllowed(Roles.SIGNED_IN)
    public Map<InboxTab, Integer> counts() {
        var stamp = stamps.now();
        var counts = new EnumMap<InboxTab, Integer>(InboxTab.class);
        counts.put(InboxTab.WAITING, (int) queries.countWaitingAt(posts(stamp)));
        counts.put(InboxTab.RUNNING, (int) queries.countTouchedBy(stamp.person(), RUNNING));
        counts.put(InboxTab.RETURNED, (int) queries.countDraftedBy(stamp.person(), OWN));
        counts.put(InboxTab.DONE, (int) queries.countTouchedBy(stamp.person(), OVER));
        return counts;
    }

    /**
     * The rows of one box, at most {@link #PAGE}.
     *
     * @param kind a request kind, or empty for all
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<InboxRow> rows(InboxTab tab, String kind, InboxOrder order) {
        var stamp = stamps.now();
        var lines = switch (tab) {
            case WAITING -> queries.waitingAt(posts(stamp), kind, order, PAGE);
            case RUNNING -> queries.touchedBy(stamp.person(), RUNNING, kind, order, PAGE);
            case RETURNED -> queries.draftedBy(stamp.person(), OWN, kind, order, PAGE);
            case DONE -> queries.touchedBy(stamp.person(), OVER, kind, order, PAGE);
        };
        return lines.stream().map(line -> row(line, stamp)).toList();
    }

    /** The most urgent case of the kind that waits for the caller beside this one, which has just been answered. */
    @RolesAllowed(Roles.SIGNED_IN)
    public Optional<InboxRow> next(String kind, CaseId after) {
        var stamp = stamps.now();
        return queries.nextAt(posts(stamp), kind, after).map(line -> row(line, stamp));
    }

    /**
     * What is left to send: approved cases not yet issued, and issued ones that have not reached everybody. The registry
     * sees those of the house, everybody else those of the own units.
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<InboxRow> issuing() {
        var stamp = stamps.now();
        boolean everything = stamp.roles().contains(Stamp.REGISTRY);
        var units = stamp.seats().stream()
                .filter(seat -> !seat.acting())
                .map(seat -> seat.desk().unit())
                .collect(Collectors.toUnmodifiableSet());
        var lines = everything ? queries.toIssue(PAGE) : queries.toIssue(units, PAGE);
        return lines.stream().map(line -> row(line, stamp)).toList();
    }

    /** These cases as rows, in the order given, without those this person may not see. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<InboxRow> listed(List<CaseId> ids) {
        var stamp = stamps.now();
        return queries.byId(ids).stream()
                .filter(line -> access.mayRead(line.row(), stamp))
                .map(line -> row(line, stamp))
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
        var stamp = seeing(id);
        var current = cases.find(id).orElseThrow();
        return sheets.newest(current, cases.row(id).orElseThrow(), stamps.on(current, stamp));
    }

    /**
     * One version of a case; the newest with everything, an earlier one as it was left.
     *
     * @throws NoSuchCaseException if this person sees no such version
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public CaseSheet sheet(CaseId id, int version) {
        var stamp = seeing(id);
        var current = cases.find(id).orElseThrow();
        var row = cases.row(id).orElseThrow();
        if (version == current.draft().number()) {
            return sheets.newest(current, row, stamps.on(current, stamp));
        }
        var draft = drafts.find(id, version).orElseThrow(() -> new NoSuchCaseException(id));
        return sheets.earlier(current, row, draft, stamp);
    }

    /**
     * Whom a step could be handed to; nobody where the reader may not hand it on.
     *
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<ShareLine> shares(CaseId id, StepId step) {
        var stamp = seeing(id);
        var current = cases.find(id).orElseThrow();
        return shares.lines(current, step, stamps.on(current, stamp));
    }

    /**
     * The story of a case, in order.
     *
     * @throws NoSuchCaseException   if this person sees no case with this id
     * @throws ReasonNeededException if this person has to say why first
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<TrailLine> trail(CaseId id) {
        seeing(id);
        return trail.ofCase(id).stream().map(TrailLines::line).toList();
    }

    /**
     * Where the time of a case went; the parts sum to the time from its first submission to its decision, or to now.
     *
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Map<WaitingTime.Cause, Duration> waiting(CaseId id) {
        var stamp = seeing(id);
        var drafted = ApprovalCase.drafted(id, cases.row(id).orElseThrow().paper());
        var lines = trail.ofCase(id).stream()
                .filter(entry -> entry.kind().follows()
                        && Boolean.TRUE.equals(entry.body().get("accepted")))
                .map(TrailLines::told)
                .toList();
        return WaitingTime.of(drafted, lines, stamp.at(), stamp.calendar());
    }

    private Stamp seeing(CaseId id) {
        var stamp = stamps.now();
        reading.opened(id, stamp);
        return stamp;
    }

    private InboxRow row(InboxLine line, Stamp stamp) {
        var row = line.row();
        var step = open(line, stamp);
        var window = step == null ? null : step.window();
        return new InboxRow(
                row.id(),
                row.paper().reference(),
                row.paper().kind(),
                row.title(),
                directory.personName(row.paper().drafter()),
                directory.unitName(row.paper().desk().unit()),
                row.state().name(),
                step == null ? null : step.kind(),
                step == null ? 0 : step.plan().stage(),
                line.stages(),
                window == null ? null : window.due(),
                window == null ? null : window.opened(),
                step != null
                        && stamp.seatAt(step.desk().post())
                                .map(seat -> seat.acting())
                                .orElse(false),
                row.version(),
                Clockwork.isStale(row.state(), line.steps(), stamp));
    }

    /** The open step, the reader's own when several are open. */
    private static @Nullable Step open(InboxLine line, Stamp stamp) {
        var open = line.steps().stream()
                .filter(step -> step.isOpen() || step.isInTheWay())
                .toList();
        return open.stream()
                .filter(step -> stamp.seatAt(step.desk().post()).isPresent())
                .findFirst()
                .orElse(open.isEmpty() ? null : open.get(0));
    }

    private static Set<PostId> posts(Stamp stamp) {
        return stamp.seats().stream().map(seat -> seat.desk().post()).collect(Collectors.toUnmodifiableSet());
    }
}

package dojang.desk.application;

import dojang.approval.application.ActorContexts;
import dojang.approval.application.Reading;
import dojang.approval.model.CaseState;
import dojang.approval.model.InboxOrder;
import dojang.approval.persistence.CaseQueries;
import dojang.approval.persistence.CaseQueries.Pile;
import dojang.approval.persistence.InboxLine;
import dojang.security.application.Roles;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import dojang.shared.model.PostId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The boxes of the caller's inbox. */
@Stateless
public class InboxReader {

    /** Rows of one answer, whoever asks for more. */
    public static final int MOST = 1_000;

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
    Reading reading;

    @Inject
    CaseSheets sheets;

    @Inject
    InboxRows rows;

    @Inject
    ActorContexts actors;

    /** How many cases stand in each box of the caller's inbox. */
    @RolesAllowed(Roles.SIGNED_IN)
    public Map<InboxTab, Integer> counts() {
        return InboxView.sums(boxes(actors.now()));
    }

    /** How many wait for the caller, and how many own ones have to be taken up again: what every page shows. */
    @RolesAllowed(Roles.SIGNED_IN)
    public Map<InboxTab, Integer> todo() {
        var actor = actors.now();
        var todo = queries.todo(actor.person(), posts(actor), OWN);
        return Map.of(InboxTab.WAITING, (int) todo.waiting(), InboxTab.RETURNED, (int) todo.drafted());
    }

    /**
     * One box as a page shows it, in one look.
     *
     * @param kind   a request kind, or empty for all
     * @param most   rows
     * @param chosen which of them to open beside the list; the first one where it is none of them
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public InboxView view(InboxTab tab, String kind, InboxOrder order, int most, @Nullable CaseId chosen) {
        var actor = actors.now();
        var lines = lines(actor, tab, kind, order, most);
        var sheet = lines.stream()
                .map(line -> line.row().id())
                .filter(id -> id.equals(chosen))
                .findFirst()
                .or(() -> lines.stream().map(line -> line.row().id()).findFirst())
                .map(id -> reading.opened(id, actor))
                .map(stored -> sheets.brief(stored, actors.on(stored.current(), actor)))
                .orElse(null);
        return new InboxView(rows.of(lines, actor), boxes(actor), sheet);
    }

    /**
     * The rows of one box, at most so many.
     *
     * @param kind a request kind, or empty for all
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<InboxRow> rows(InboxTab tab, String kind, InboxOrder order, int most) {
        var actor = actors.now();
        return rows.of(lines(actor, tab, kind, order, most), actor);
    }

    /** The most urgent case of the kind that waits for the caller beside this one, which has just been answered. */
    @RolesAllowed(Roles.SIGNED_IN)
    public Optional<InboxRow> next(String kind, CaseId after) {
        var actor = actors.now();
        return queries.nextAt(posts(actor), kind, after).map(line -> rows.of(line, actor));
    }

    private List<InboxLine> lines(ActorContext actor, InboxTab tab, String kind, InboxOrder order, int most) {
        int limit = Math.min(most, MOST);
        return switch (tab) {
            case WAITING -> queries.waitingAt(posts(actor), kind, order, limit);
            case RUNNING -> queries.touchedBy(actor.person(), RUNNING, kind, order, limit);
            case RETURNED -> queries.draftedBy(actor.person(), OWN, kind, order, limit);
            case DONE -> queries.touchedBy(actor.person(), OVER, kind, order, limit);
        };
    }

    /** Cases by box and kind. */
    private Map<InboxTab, Map<String, Integer>> boxes(ActorContext actor) {
        var boxes = new EnumMap<InboxTab, Map<String, Integer>>(InboxTab.class);
        for (var tab : InboxTab.values()) {
            boxes.put(tab, new TreeMap<>());
        }
        for (var pile : queries.piles(actor.person(), posts(actor), EITHER, OWN)) {
            boxes.computeIfAbsent(tab(pile), none -> new TreeMap<>()).merge(pile.kind(), pile.cases(), Integer::sum);
        }
        return boxes;
    }

    private static InboxTab tab(Pile pile) {
        return switch (pile.of()) {
            case ASKED -> InboxTab.WAITING;
            case DRAFTED -> InboxTab.RETURNED;
            case TOUCHED -> RUNNING.contains(pile.state()) ? InboxTab.RUNNING : InboxTab.DONE;
        };
    }

    private static Set<PostId> posts(ActorContext actor) {
        return actor.seats().stream().map(seat -> seat.desk().post()).collect(Collectors.toUnmodifiableSet());
    }
}

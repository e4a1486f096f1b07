package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CaseState;
import dojang.approval.persistence.CaseRow;
import dojang.directory.application.Directory;
import dojang.security.application.AccessPolicy;
import dojang.security.model.Closure;
import dojang.security.model.Sight;
import dojang.security.model.Tie;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Finds what ties a person to a case, and has the access policy say how much of it that person sees. */
@ApplicationScoped
public class CaseAccess {

    private static final Set<CaseState> WAS_APPROVED =
            EnumSet.of(CaseState.APPROVED, CaseState.ISSUED, CaseState.CLOSED, CaseState.SUPERSEDED, CaseState.REVOKED);

    @Inject
    Directory directory;

    @Inject
    AccessPolicy policy;

    @Inject
    ReadingReasons reasons;

    @Inject
    ChainTies chains;

    /** Whether the person knows of the case; whoever does not is told that there is none. */
    public boolean knows(CaseRow row, ApprovalCase current, ActorContext actor) {
        return sight(row, current, actor) != Sight.NOTHING;
    }

    /** Those of the cases of which the person knows. */
    public Set<CaseId> known(Collection<CaseRow> rows, ActorContext actor) {
        return all(rows, actor, (row, sight) -> sight != Sight.NOTHING);
    }

    /** Whether the person may read the case now, with the reason given where one is needed. */
    public boolean mayRead(CaseRow row, ApprovalCase current, ActorContext actor) {
        return isReadable(row, sight(row, current, actor));
    }

    /** Those of the cases which the person may read now. */
    public Set<CaseId> readable(Collection<CaseRow> rows, ActorContext actor) {
        return all(rows, actor, this::isReadable);
    }

    private boolean isReadable(CaseRow row, Sight sight) {
        return switch (sight) {
            case NOTHING -> false;
            case WITH_REASON -> reasons.reason(row.id()).isPresent();
            case EVERYTHING -> true;
        };
    }

    private Sight sight(CaseRow row, ApprovalCase current, ActorContext actor) {
        var sight = byDesk(row, actor);
        return sight == Sight.NOTHING && chains.tie(row, current, actor) ? byChain(row, actor) : sight;
    }

    /** Chains are read for those alone which the person's desks leave open. */
    private Set<CaseId> all(Collection<CaseRow> rows, ActorContext actor, BiPredicate<CaseRow, Sight> which) {
        var sights = new HashMap<CaseRow, Sight>();
        rows.forEach(row -> sights.put(row, byDesk(row, actor)));
        var open = sights.keySet().stream()
                .filter(row -> sights.get(row) == Sight.NOTHING)
                .toList();
        var tied = chains.tied(open, actor);
        open.stream().filter(row -> tied.contains(row.id())).forEach(row -> sights.put(row, byChain(row, actor)));
        return sights.entrySet().stream()
                .filter(one -> which.test(one.getKey(), one.getValue()))
                .map(one -> one.getKey().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Sight byDesk(CaseRow row, ActorContext actor) {
        return policy.sight(actor.person(), desks(row, actor), closure(row));
    }

    private Sight byChain(CaseRow row, ActorContext actor) {
        var ties = desks(row, actor);
        ties.add(Tie.CHAIN);
        return policy.sight(actor.person(), ties, closure(row));
    }

    private static Closure closure(CaseRow row) {
        return new Closure(
                WAS_APPROVED.contains(row.state()),
                row.summary().isOpen(),
                row.summary().isRestricted());
    }

    private Set<Tie> desks(CaseRow row, ActorContext actor) {
        var unit = row.paper().desk().unit();
        var ties = EnumSet.noneOf(Tie.class);
        if (row.paper().drafter().equals(actor.person())) {
            ties.add(Tie.DRAFTER);
        }
        if (actor.sitsIn(unit)) {
            ties.add(Tie.OWN_UNIT);
        }
        if (actor.seats().stream()
                .anyMatch(seat ->
                        seat.head() && directory.unitTree(seat.desk().unit()).contains(unit))) {
            ties.add(Tie.UNIT_TREE);
        }
        return ties;
    }
}

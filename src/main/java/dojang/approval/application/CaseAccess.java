package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CaseState;
import dojang.approval.model.Chain;
import dojang.approval.model.Colleagues;
import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.CaseRow;
import dojang.directory.application.Directory;
import dojang.policy.application.RuleBook;
import dojang.security.application.AccessPolicy;
import dojang.security.model.Closure;
import dojang.security.model.Sight;
import dojang.security.model.Tie;
import dojang.shared.model.ActorContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

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
    RuleBook rules;

    @Inject
    ApprovalCases cases;

    /** Whether the person knows of the case; whoever does not is told that there is none. */
    public boolean knows(CaseRow row, ActorContext actor) {
        return sight(row, actor) != Sight.NOTHING;
    }

    /** The same of a case that is at hand: who has a step in this version is not looked up. */
    boolean knows(CaseRow row, ApprovalCase current, ActorContext actor) {
        boolean asked = current.steps().stream()
                .anyMatch(step -> actor.seatAt(step.desk().post()).isPresent());
        return sight(row, actor, asked) != Sight.NOTHING;
    }

    /** Whether the person may read the case now, with the reason given where one is needed. */
    public boolean mayRead(CaseRow row, ActorContext actor) {
        return switch (sight(row, actor)) {
            case NOTHING -> false;
            case WITH_REASON -> reasons.reason(row.id()).isPresent();
            case EVERYTHING -> true;
        };
    }

    private Sight sight(CaseRow row, ActorContext actor) {
        return sight(row, actor, false);
    }

    private Sight sight(CaseRow row, ActorContext actor, boolean asked) {
        var ties = byDesk(row, actor);
        var closure = new Closure(
                WAS_APPROVED.contains(row.state()),
                row.cover().isOpen(),
                row.cover().isRestricted());
        var sight = policy.sight(actor.person(), ties, closure);
        if (sight == Sight.NOTHING && (asked || isOnChain(row, actor) || isColleagues(row, actor))) {
            ties.add(Tie.CHAIN);
            return policy.sight(actor.person(), ties, closure);
        }
        return sight;
    }

    private Set<Tie> byDesk(CaseRow row, ActorContext actor) {
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

    /** Need to know: what is restricted (대외비) stays with the desks, whatever the rule book opens. */
    private boolean isColleagues(CaseRow row, ActorContext actor) {
        var visibility = rules.current().extras().visibility();
        return visibility.isWide()
                && !row.cover().isRestricted()
                && Colleagues.see(cases.steps(row.id(), row.version()), actor, visibility);
    }

    /** Whether the person acted on the case or one of the own posts has a step in it, in any version. */
    private boolean isOnChain(CaseRow row, ActorContext actor) {
        return cases.find(row.id())
                        .filter(current -> isAsked(current.chain(), actor))
                        .isPresent()
                || row.version() > 1 && cases.leftChains(row.id()).stream().anyMatch(chain -> isAsked(chain, actor));
    }

    private static boolean isAsked(Chain chain, ActorContext actor) {
        return chain.steps().stream()
                .anyMatch(step -> actor.seatAt(step.desk().post()).isPresent()
                        || step.answer() != null && step.answer().by().equals(actor.person()));
    }
}

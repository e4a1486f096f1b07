package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Chain;
import dojang.approval.model.Colleagues;
import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.CaseRow;
import dojang.approval.persistence.LeftChains;
import dojang.approval.persistence.WaitingTable;
import dojang.policy.application.RuleBook;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom the chain of a case ties to it: who acted on it, who sits at a post with a step in it, in any version, and
 * colleagues where the rule book lets them see it. A chain is in the state of its case, which is read only where what is
 * waited for does not answer already, and once for a whole list.
 */
@ApplicationScoped
class ChainTies {

    @Inject
    ApprovalCases cases;

    @Inject
    LeftChains left;

    @Inject
    WaitingTable waiting;

    @Inject
    RuleBook rules;

    boolean tie(CaseRow row, ApprovalCase current, ActorContext actor) {
        return isTied(row, current, actor)
                || row.version() > 1 && !tiedBefore(List.of(row), actor).isEmpty();
    }

    /** Those of the cases that tie the person; at most three questions for all of them. */
    Set<CaseId> tied(Collection<CaseRow> rows, ActorContext actor) {
        var posts = actor.seats().stream().map(seat -> seat.desk().post()).toList();
        var tied = new HashSet<>(waiting.stepsAt(ids(rows), posts));
        var others = rows.stream().filter(row -> !tied.contains(row.id())).toList();
        cases.stored(ids(others)).stream()
                .filter(stored -> isTied(stored.row(), stored.current(), actor))
                .map(stored -> stored.row().id())
                .forEach(tied::add);
        var again = others.stream()
                .filter(row -> row.version() > 1 && !tied.contains(row.id()))
                .toList();
        tied.addAll(tiedBefore(again, actor));
        return tied;
    }

    /** By a version that was left. */
    private List<CaseId> tiedBefore(Collection<CaseRow> rows, ActorContext actor) {
        return left.of(ids(rows)).entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(chain -> isAsked(chain, actor)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isTied(CaseRow row, ApprovalCase current, ActorContext actor) {
        return isAsked(current.chain(), actor) || isColleagues(row, current, actor);
    }

    /** Need to know: what is restricted (대외비) stays with the desks, whatever the rule book opens. */
    private boolean isColleagues(CaseRow row, ApprovalCase current, ActorContext actor) {
        var visibility = rules.current().extras().visibility();
        return visibility.isWide()
                && !row.summary().isRestricted()
                && Colleagues.see(current.steps(), actor, visibility);
    }

    private static boolean isAsked(Chain chain, ActorContext actor) {
        return chain.steps().stream()
                .anyMatch(step -> actor.seatAt(step.desk().post()).isPresent()
                        || step.answer() != null && step.answer().by().equals(actor.person()));
    }

    private static List<CaseId> ids(Collection<CaseRow> rows) {
        return rows.stream().map(CaseRow::id).toList();
    }
}

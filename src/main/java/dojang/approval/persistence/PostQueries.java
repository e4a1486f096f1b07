package dojang.approval.persistence;

import dojang.approval.model.CaseState;
import dojang.approval.model.Duty;
import dojang.approval.model.DutyState;
import dojang.approval.model.Step;
import dojang.shared.model.Capacity;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is open at a post, and what was answered there by substitutes. Reads only. */
@ApplicationScoped
public class PostQueries {

    private static final Set<CaseState> WRITTEN =
            EnumSet.of(CaseState.DRAFT, CaseState.RETURNED, CaseState.RECALLED, CaseState.IN_APPROVAL);
    private static final Set<Capacity> ACTING = EnumSet.of(Capacity.ACTING, Capacity.ACTING_DELEGATED);

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    /** A case with one of its steps. */
    public record CaseStep(CaseRow row, Step step) {}

    /** A case with one of its duties. */
    public record CaseDuty(CaseRow row, Duty duty) {}

    /** Steps that wait at the post, the most urgent first. */
    public List<CaseStep> waitingAt(PostId post) {
        return entities.createQuery(
                        "select c, s from ApprovalCaseEntity c, StepEntity s where s.caseId = c.id and s.version = c.number"
                                + " and s.waiting = true and s.post = :post order by s.dueAt, c.reference",
                        Object[].class)
                .setParameter("post", post.value())
                .getResultStream()
                .map(PostQueries::caseStep)
                .toList();
    }

    /** Duties that are due from the post, the most urgent first. */
    public List<CaseDuty> dueFrom(PostId post) {
        return entities.createQuery(
                        "select c, d from ApprovalCaseEntity c, DutyEntity d where d.caseId = c.id and d.version = c.number"
                                + " and d.state = :due and d.owner = :post order by d.dueAt, c.reference",
                        Object[].class)
                .setParameter("due", DutyState.DUE)
                .setParameter("post", post.value())
                .getResultStream()
                .map(pair -> new CaseDuty(((ApprovalCaseEntity) pair[0]).toRow(), ((DutyEntity) pair[1]).toModel()))
                .toList();
    }

    /** What was drafted from the post and is not decided, the oldest first. */
    public List<CaseRow> draftedFrom(PostId post) {
        return entities.createQuery(
                        "select c from ApprovalCaseEntity c where c.state in :written and c.drafterPost = :post"
                                + " order by c.createdAt, c.reference",
                        ApprovalCaseEntity.class)
                .setParameter("written", WRITTEN)
                .setParameter("post", post.value())
                .getResultStream()
                .map(ApprovalCaseEntity::toRow)
                .toList();
    }

    /** Steps of the posts that somebody else has answered as substitute, the newest first. */
    public List<CaseStep> actedAt(Collection<PostId> posts, PersonId holder, int limit) {
        return posts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c, s from ApprovalCaseEntity c, StepEntity s where s.caseId = c.id"
                                        + " and s.post in :posts and s.capacity in :acting and s.actedBy <> :holder"
                                        + " and s.carriedFrom = 0 order by s.actedAt desc",
                                Object[].class)
                        .setParameter("posts", posts.stream().map(PostId::value).toList())
                        .setParameter("acting", ACTING)
                        .setParameter("holder", holder.value())
                        .setMaxResults(limit)
                        .getResultStream()
                        .map(PostQueries::caseStep)
                        .toList();
    }

    private static CaseStep caseStep(Object[] pair) {
        return new CaseStep(((ApprovalCaseEntity) pair[0]).toRow(), ((StepEntity) pair[1]).toModel());
    }
}

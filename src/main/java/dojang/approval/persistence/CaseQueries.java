package dojang.approval.persistence;

import dojang.approval.model.CaseState;
import dojang.approval.model.InboxOrder;
import dojang.approval.model.Step;
import dojang.approval.model.StepState;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Questions over many cases. Reads only. */
@ApplicationScoped
public class CaseQueries {

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    @Inject
    TouchedCases touched;

    /** Whether the person acted on the case or one of the posts has a step in it, in any version. */
    public boolean isOnChain(CaseId id, PersonId person, Set<PostId> posts) {
        var condition = posts.isEmpty() ? "s.actedBy = :person" : "(s.actedBy = :person or s.post in :posts)";
        var query = entities.createQuery(
                        "select count(s) from StepEntity s where s.caseId = :case and " + condition, Long.class)
                .setParameter("case", id.value())
                .setParameter("person", person.value());
        if (!posts.isEmpty()) {
            query.setParameter("posts", values(posts));
        }
        return query.getSingleResult() > 0;
    }

    public Optional<CaseId> byReference(String reference) {
        return entities.createQuery(
                        "select c from ApprovalCaseEntity c where c.reference = :reference", ApprovalCaseEntity.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(row -> row.toRow().id());
    }

    /** Cases that would replace or revoke this one, or have done so, in the order they were opened. */
    public List<CaseRow> following(CaseId id) {
        return entities.createQuery(
                        "select c from ApprovalCaseEntity c where c.linkCase = :case order by c.createdAt",
                        ApprovalCaseEntity.class)
                .setParameter("case", id.value())
                .getResultStream()
                .map(ApprovalCaseEntity::toRow)
                .toList();
    }

    /** Cases with an open step at one of the posts; usually the most urgent first. */
    public List<InboxLine> waitingAt(Set<PostId> posts, String kind, InboxOrder order, int limit) {
        if (posts.isEmpty()) {
            return List.of();
        }
        return lines(cases(
                        "select c from ApprovalCaseEntity c, StepEntity s where s.caseId = c.id and s.version = c.number"
                                + " and s.waiting = true and s.post in :posts" + ofKind(kind)
                                + " order by "
                                + switch (order) {
                                    case USUAL -> "s.dueAt, s.caseId";
                                    case OLDEST -> "s.openedAt, s.caseId";
                                    case REFERENCE -> "c.reference";
                                    case KIND -> "c.kind, s.dueAt, s.caseId";
                                },
                        kind)
                .setParameter("posts", values(posts))
                .setMaxResults(limit));
    }

    /** The most urgent other case of the kind that can be answered at one of the posts; a held step cannot. */
    public Optional<InboxLine> nextAt(Set<PostId> posts, String kind, CaseId after) {
        if (posts.isEmpty()) {
            return Optional.empty();
        }
        var query = cases(
                        "select c from ApprovalCaseEntity c, StepEntity s where s.caseId = c.id and s.version = c.number"
                                + " and s.waiting = true and s.state = :active and s.post in :posts and c.id <> :after"
                                + ofKind(kind) + " order by s.dueAt, s.caseId",
                        kind)
                .setParameter("active", StepState.ACTIVE)
                .setParameter("posts", values(posts))
                .setParameter("after", after.value())
                .setMaxResults(1);
        return lines(query).stream().findFirst();
    }

    public long countWaitingAt(Set<PostId> posts) {
        if (posts.isEmpty()) {
            return 0;
        }
        return entities.createQuery(
                        "select count(distinct s.caseId) from StepEntity s, ApprovalCaseEntity c where s.caseId = c.id"
                                + " and s.version = c.number and s.waiting = true and s.post in :posts",
                        Long.class)
                .setParameter("posts", values(posts))
                .getSingleResult();
    }

    /** Cases in these states which the person drafted or acted on; usually the newest first. */
    public List<InboxLine> touchedBy(PersonId person, Set<CaseState> states, String kind, InboxOrder order, int limit) {
        return byId(touched.by(person, states, kind, order, limit));
    }

    public long countTouchedBy(PersonId person, Set<CaseState> states) {
        return touched.count(person, states);
    }

    /** The person's own cases in these states; usually the newest first. */
    public List<InboxLine> draftedBy(PersonId person, Set<CaseState> states, String kind, InboxOrder order, int limit) {
        return lines(cases(
                        "select c from ApprovalCaseEntity c where c.state in :states and c.drafter = :person"
                                + ofKind(kind) + by(order),
                        kind)
                .setParameter("states", states)
                .setParameter("person", person.value())
                .setMaxResults(limit));
    }

    public long countDraftedBy(PersonId person, Set<CaseState> states) {
        return entities.createQuery(
                        "select count(c) from ApprovalCaseEntity c where c.state in :states and c.drafter = :person",
                        Long.class)
                .setParameter("states", states)
                .setParameter("person", person.value())
                .getSingleResult();
    }

    /** Approved cases that were not issued, and issued ones that have not reached every recipient, the oldest first. */
    public List<InboxLine> toIssue(int limit) {
        return lines(toIssue("").setMaxResults(limit));
    }

    /** The same, drafted by these units. */
    public List<InboxLine> toIssue(Set<UnitId> units, int limit) {
        return units.isEmpty()
                ? List.of()
                : lines(toIssue(" and c.unit in :units")
                        .setParameter("units", units.stream().map(UnitId::value).toList())
                        .setMaxResults(limit));
    }

    private TypedQuery<ApprovalCaseEntity> toIssue(String condition) {
        return entities.createQuery(
                        "select c from ApprovalCaseEntity c where (c.state = :approved or c.state = :issued and exists"
                                + " (select r from RecipientEntity r where r.caseId = c.id and r.receivedAt is null))"
                                + condition + " order by c.decidedAt, c.reference",
                        ApprovalCaseEntity.class)
                .setParameter("approved", CaseState.APPROVED)
                .setParameter("issued", CaseState.ISSUED);
    }

    /** All cases of which the clock has something to ask by then, the longest due first. */
    public List<CaseId> dueBy(Instant now) {
        return entities.createQuery(
                        "select c.id from ApprovalCaseEntity c where c.nextDue <= :now order by c.nextDue", UUID.class)
                .setParameter("now", now)
                .getResultStream()
                .map(CaseId::new)
                .toList();
    }

    /** These cases, in the order given. */
    public List<InboxLine> byId(List<CaseId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = lines(entities.createQuery(
                                "select c from ApprovalCaseEntity c where c.id in :ids", ApprovalCaseEntity.class)
                        .setParameter("ids", ids.stream().map(CaseId::value).toList()))
                .stream()
                .collect(Collectors.toMap(line -> line.row().id(), Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private TypedQuery<ApprovalCaseEntity> cases(String text, String kind) {
        var query = entities.createQuery(text, ApprovalCaseEntity.class);
        return kind.isEmpty() ? query : query.setParameter("kind", kind);
    }

    private static String ofKind(String kind) {
        return kind.isEmpty() ? "" : " and c.kind = :kind";
    }

    private static String by(InboxOrder order) {
        return " order by "
                + switch (order) {
                    case USUAL -> "c.createdAt desc, c.reference desc";
                    case OLDEST -> "c.createdAt, c.reference";
                    case REFERENCE -> "c.reference";
                    case KIND -> "c.kind, c.createdAt desc, c.reference desc";
                };
    }

    private List<InboxLine> lines(TypedQuery<ApprovalCaseEntity> query) {
        var rows = new LinkedHashMap<UUID, CaseRow>();
        query.getResultStream()
                .map(ApprovalCaseEntity::toRow)
                .forEach(row -> rows.put(row.id().value(), row));
        var steps = stepsOf(rows.keySet());
        return rows.values().stream()
                .map(row -> new InboxLine(row, steps.getOrDefault(row.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<Step>> stepsOf(Collection<UUID> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select s from StepEntity s, ApprovalCaseEntity c where c.id = s.caseId and c.number = s.version"
                                + " and s.caseId in :cases",
                        StepEntity.class)
                .setParameter("cases", cases)
                .getResultStream()
                .sorted(StepEntity.BY_PLACE)
                .collect(Collectors.groupingBy(
                        StepEntity::caseId, Collectors.mapping(StepEntity::toModel, Collectors.toList())));
    }

    private static List<UUID> values(Set<PostId> posts) {
        return posts.stream().map(PostId::value).toList();
    }
}

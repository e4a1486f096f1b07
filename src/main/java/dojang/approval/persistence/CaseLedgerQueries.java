package dojang.approval.persistence;

import dojang.approval.model.CaseState;
import dojang.approval.model.StepState;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.StepKind;
import dojang.shared.model.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The submitted cases of units or of a person, for figures. Reads only, and of each row what figures are made of: the head
 * of a house has all its cases on one page.
 */
@ApplicationScoped
public class CaseLedgerQueries {

    private static final String OF_UNITS = "c.unit in :scope";
    private static final String OF_PERSON = "c.drafter = :scope";

    private static final String RECENT =
            "c.submittedAt is not null and (c.state = :running or c.submittedAt >= :since)";

    /** Who reads along or afterwards keeps no case waiting. */
    private static final Set<StepKind> READERS =
            Arrays.stream(StepKind.values()).filter(kind -> !kind.isOnTheWay()).collect(Collectors.toUnmodifiableSet());

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    public List<SubmittedCase> submittedIn(Set<UnitId> units) {
        return units.isEmpty() ? List.of() : submitted(OF_UNITS, values(units));
    }

    public List<SubmittedCase> submittedBy(PersonId drafter) {
        return submitted(OF_PERSON, drafter.value());
    }

    public List<OpenStep> openIn(Set<UnitId> units) {
        return units.isEmpty() ? List.of() : open(OF_UNITS, values(units));
    }

    public List<OpenStep> openBy(PersonId drafter) {
        return open(OF_PERSON, drafter.value());
    }

    /** How many cases are in approval, or were first submitted since then. */
    public long countOpenOrSubmittedSince(Instant since) {
        return entities.createQuery("select count(c) from ApprovalCaseEntity c where " + RECENT, Long.class)
                .setParameter("running", CaseState.IN_APPROVAL)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Those of them that are of these kinds, in order of submission. */
    public List<CaseId> openOrSubmittedSince(Instant since, Set<String> kinds) {
        return kinds.isEmpty()
                ? List.of()
                : ids(
                        RECENT + " and c.kind in :kinds",
                        Map.of("running", CaseState.IN_APPROVAL, "since", since, "kinds", kinds));
    }

    /** Cases of these kinds that a person has in approval, in order of submission. */
    public List<CaseId> openOf(PersonId drafter, Set<String> kinds) {
        return kinds.isEmpty()
                ? List.of()
                : ids(
                        "c.submittedAt is not null and c.state = :running and c.drafter = :drafter and c.kind in :kinds",
                        Map.of("running", CaseState.IN_APPROVAL, "drafter", drafter.value(), "kinds", kinds));
    }

    private List<CaseId> ids(String condition, Map<String, Object> values) {
        var query = entities.createQuery(
                "select c.id from ApprovalCaseEntity c where " + condition + " order by c.submittedAt, c.id",
                UUID.class);
        values.forEach(query::setParameter);
        return query.getResultStream().map(CaseId::new).toList();
    }

    /** These cases, each with the text of its present version, in one query. */
    public Map<CaseId, Written> written(Collection<CaseId> some) {
        return some.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select c, v.content from ApprovalCaseEntity c, DraftVersionEntity v"
                                        + " where c.id in :ids and v.caseId = c.id and v.number = c.number",
                                Object[].class)
                        .setParameter("ids", some.stream().map(CaseId::value).toList())
                        .setHint("eclipselink.read-only", true)
                        .getResultStream()
                        .map(row -> new Written(((ApprovalCaseEntity) row[0]).toRow(), (String) row[1]))
                        .collect(Collectors.toMap(found -> found.row().id(), found -> found));
    }

    /** These cases without their texts. */
    public List<CaseRow> rows(Collection<CaseId> some) {
        return some.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from ApprovalCaseEntity c where c.id in :ids", ApprovalCaseEntity.class)
                        .setParameter("ids", some.stream().map(CaseId::value).toList())
                        .setHint("eclipselink.read-only", true)
                        .getResultStream()
                        .map(ApprovalCaseEntity::toRow)
                        .toList();
    }

    /** A case and the text of its present version. */
    public record Written(CaseRow row, String content) {}

    private List<SubmittedCase> submitted(String scope, Object value) {
        return entities.createQuery(
                        "select c.id, c.state, c.submittedAt, c.decidedAt, c.returns from ApprovalCaseEntity c"
                                + " where c.submittedAt is not null and " + scope + " order by c.submittedAt",
                        Object[].class)
                .setParameter("scope", value)
                .getResultStream()
                .map(row -> new SubmittedCase(
                        new CaseId((UUID) row[0]),
                        (CaseState) row[1],
                        (Instant) row[2],
                        (Instant) row[3],
                        ((Number) row[4]).intValue()))
                .toList();
    }

    private List<OpenStep> open(String scope, Object value) {
        return entities.createQuery(
                        "select s.caseId, s.kind, s.unit, s.openedAt from StepEntity s, ApprovalCaseEntity c where s.caseId = c.id"
                                + " and s.version = c.number and c.state = :running and s.state = :open"
                                + " and s.kind not in :readers and " + scope + " order by s.openedAt",
                        Object[].class)
                .setParameter("running", CaseState.IN_APPROVAL)
                .setParameter("open", StepState.ACTIVE)
                .setParameter("readers", READERS)
                .setParameter("scope", value)
                .getResultStream()
                .map(row -> new OpenStep(
                        new CaseId((UUID) row[0]), (StepKind) row[1], new UnitId((UUID) row[2]), (Instant) row[3]))
                .toList();
    }

    private static List<UUID> values(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}

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
import java.util.List;
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

    /** Cases in approval, and all that were first submitted since then, in order of submission. */
    public List<CaseRow> openOrSubmittedSince(Instant since) {
        return entities.createQuery(
                        "select c from ApprovalCaseEntity c where c.submittedAt is not null"
                                + " and (c.state = :open or c.submittedAt >= :since) order by c.submittedAt",
                        ApprovalCaseEntity.class)
                .setParameter("open", CaseState.IN_APPROVAL)
                .setParameter("since", since)
                .getResultStream()
                .map(ApprovalCaseEntity::toRow)
                .toList();
    }

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

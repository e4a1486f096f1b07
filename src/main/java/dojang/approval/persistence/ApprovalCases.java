package dojang.approval.persistence;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Chain;
import dojang.approval.model.Duty;
import dojang.approval.model.Gate;
import dojang.approval.model.Issuance;
import dojang.approval.model.Step;
import dojang.shared.model.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cases as the model knows them: load, lock, add, replace. */
@ApplicationScoped
public class ApprovalCases {

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    /** The case, or empty if no case has this id. */
    public Optional<ApprovalCase> find(CaseId id) {
        return Optional.ofNullable(entities.find(ApprovalCaseEntity.class, id.value()))
                .map(row -> model(row, id, row.toRow().version()));
    }

    /** The case with its row locked until the transaction ends; commands to one case wait for each other. */
    public Optional<ApprovalCase> lock(CaseId id) {
        return Optional.ofNullable(entities.find(ApprovalCaseEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(row -> model(row, id, row.toRow().version()));
    }

    public Optional<CaseRow> row(CaseId id) {
        return Optional.ofNullable(entities.find(ApprovalCaseEntity.class, id.value()))
                .map(ApprovalCaseEntity::toRow);
    }

    public void add(ApprovalCase created, Instant at) {
        entities.persist(ApprovalCaseEntity.from(created, at));
    }

    /**
     * Writes what the rules decided; the case was locked in the same transaction.
     *
     * @param next when the clock has something to ask of it; null: not as it stands
     */
    public void replace(ApprovalCase after, Instant at, @Nullable Instant next) {
        var row = entities.find(ApprovalCaseEntity.class, after.id().value());
        row.take(after, at);
        row.expect(at, next);
        int version = after.draft().number();
        for (int place = 0; place < after.steps().size(); place++) {
            put(after.id(), version, place, after.steps().get(place));
        }
        after.gates().forEach(gate -> put(after.id(), version, gate));
        after.duties().forEach(duty -> put(after.id(), version, duty));
        int place = 0;
        for (var recipient : after.issue().recipients()) {
            put(after.id(), place++, recipient);
        }
    }

    /** Since when the clock has had something to ask; empty when it has not. */
    public Optional<Instant> dueSince(CaseId id) {
        return Optional.ofNullable(
                entities.find(ApprovalCaseEntity.class, id.value()).nextDue());
    }

    /** The clock has asked everything until now. */
    public void wind(CaseId id, @Nullable Instant next) {
        entities.find(ApprovalCaseEntity.class, id.value()).wind(next);
    }

    /** What was still open in a version whose place another one took; its answers stay as they were left. */
    public void cancelOpen(CaseId id, int version) {
        rows(StepEntity.class, "order by r.place", id, version).forEach(StepEntity::cancelOpen);
    }

    public void describe(CaseId id, Cover cover) {
        entities.find(ApprovalCaseEntity.class, id.value()).describe(cover);
    }

    public void number(CaseId id, String register) {
        entities.find(ApprovalCaseEntity.class, id.value()).number(register);
    }

    /** The chain of a version, as it stands or was left. */
    public Chain chain(CaseId id, int version) {
        return new Chain(
                steps(id, version),
                rows(GateEntity.class, "order by r.kind, r.subject", id, version).stream()
                        .map(GateEntity::toModel)
                        .toList(),
                rows(DutyEntity.class, "order by r.kind, r.id", id, version).stream()
                        .map(DutyEntity::toModel)
                        .toList());
    }

    /** The steps of an earlier version, as they were left. */
    public List<Step> steps(CaseId id, int version) {
        return rows(StepEntity.class, "order by r.stage, r.place", id, version).stream()
                .map(StepEntity::toModel)
                .toList();
    }

    private ApprovalCase model(ApprovalCaseEntity row, CaseId id, int version) {
        return row.toModel(chain(id, version), row.isIssued() ? recipients(id) : List.of());
    }

    private List<Issuance.Recipient> recipients(CaseId id) {
        return entities.createQuery(
                        "select r from RecipientEntity r where r.caseId = :case order by r.place",
                        RecipientEntity.class)
                .setParameter("case", id.value())
                .getResultStream()
                .map(RecipientEntity::toModel)
                .toList();
    }

    private <T> List<T> rows(Class<T> type, String order, CaseId id, int version) {
        var query = "select r from " + type.getSimpleName() + " r where r.caseId = :case and r.version = :version ";
        return entities.createQuery(query + order, type)
                .setParameter("case", id.value())
                .setParameter("version", version)
                .getResultList();
    }

    private void put(CaseId id, int version, int place, Step step) {
        var row = entities.find(StepEntity.class, step.id().value());
        if (row == null) {
            entities.persist(StepEntity.from(id, version, place, step));
        } else {
            row.take(step);
        }
    }

    private void put(CaseId id, int version, Gate gate) {
        var row = entities.find(GateEntity.class, gate.id().value());
        if (row == null) {
            entities.persist(GateEntity.from(id, version, gate));
        } else {
            row.take(gate);
        }
    }

    private void put(CaseId id, int place, Issuance.Recipient recipient) {
        var row = entities.find(RecipientEntity.class, new RecipientKey(id.value(), recipient.name()));
        if (row == null) {
            entities.persist(RecipientEntity.from(id, place, recipient));
        } else {
            row.take(recipient);
        }
    }

    private void put(CaseId id, int version, Duty duty) {
        var row = entities.find(DutyEntity.class, duty.id().value());
        if (row == null) {
            entities.persist(DutyEntity.from(id, version, duty));
        } else {
            row.take(duty);
        }
    }
}

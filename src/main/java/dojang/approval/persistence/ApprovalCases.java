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
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases as the model knows them: load, lock, add, replace. */
@ApplicationScoped
public class ApprovalCases {

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    /** The case, or empty if no case has this id. */
    public Optional<ApprovalCase> find(CaseId id) {
        return Optional.ofNullable(entities.find(ApprovalCaseEntity.class, id.value()))
                .map(row -> model(row, chain(id, row.toRow().version())));
    }

    /** The case with its row locked until the transaction ends; commands to one case wait for each other. */
    public Optional<ApprovalCase> lock(CaseId id) {
        var rows = entities.createNamedQuery(ApprovalCaseEntity.LOCKED, Object[].class)
                .setParameter("case", id.value())
                .getResultList();
        return rows.stream().findFirst().map(first -> {
            var row = (ApprovalCaseEntity) first[0];
            return model(row, followUps(id, row.toRow().version(), steps(rows)));
        });
    }

    private static List<Step> steps(List<Object[]> rows) {
        return rows.stream()
                .map(row -> (StepEntity) row[1])
                .filter(Objects::nonNull)
                .sorted(StepEntity.BY_PLACE)
                .map(StepEntity::toModel)
                .toList();
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
    public void scheduleNext(CaseId id, @Nullable Instant next) {
        entities.find(ApprovalCaseEntity.class, id.value()).scheduleNext(next);
    }

    /** What was still open in a version whose place another one took; its answers stay as they were left. */
    public void cancelOpen(CaseId id, int version) {
        rows(StepEntity.class, "order by r.place", id, version).forEach(StepEntity::cancelOpen);
    }

    public void describe(CaseId id, CaseSummary cover) {
        entities.find(ApprovalCaseEntity.class, id.value()).describe(cover);
    }

    public void number(CaseId id, String register) {
        entities.find(ApprovalCaseEntity.class, id.value()).number(register);
    }

    /** The chain of a version, as it stands or was left. */
    public Chain chain(CaseId id, int version) {
        return followUps(id, version, steps(id, version));
    }

    /**
     * The chain of these steps with its gates and duties, which are few and come together. They are put in order here,
     * because the database would write a table to disk for it, as it does for rows with long texts.
     */
    private Chain followUps(CaseId id, int version, List<Step> steps) {
        var gates = new HashMap<UUID, GateEntity>();
        var duties = new HashMap<UUID, DutyEntity>();
        var rows = entities.createQuery(
                        "select g, d from ApprovalCaseEntity c"
                                + " left join GateEntity g on g.caseId = c.id and g.version = :version"
                                + " left join DutyEntity d on d.caseId = c.id and d.version = :version"
                                + " where c.id = :case",
                        Object[].class)
                .setParameter("case", id.value())
                .setParameter("version", version)
                .getResultList();
        for (var row : rows) {
            if (row[0] instanceof GateEntity gate) {
                gates.put(gate.id(), gate);
            }
            if (row[1] instanceof DutyEntity duty) {
                duties.put(duty.id(), duty);
            }
        }
        return new Chain(
                steps,
                gates.values().stream()
                        .sorted(GateEntity.BY_KIND)
                        .map(GateEntity::toModel)
                        .toList(),
                duties.values().stream()
                        .sorted(DutyEntity.BY_KIND)
                        .map(DutyEntity::toModel)
                        .toList());
    }

    /** The steps of an earlier version, as they were left. */
    public List<Step> steps(CaseId id, int version) {
        return rows(StepEntity.class, "order by r.stage, r.place", id, version).stream()
                .map(StepEntity::toModel)
                .toList();
    }

    private ApprovalCase model(ApprovalCaseEntity row, Chain chain) {
        var id = row.toRow().id();
        return row.toModel(chain, row.isIssued() ? recipients(id) : List.of());
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

package dojang.inside;

import dojang.approval.model.ApprovalCase;
import dojang.approval.persistence.ApprovalCases;
import dojang.shared.model.CaseId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What the tables hold, read in a transaction of its own. */
@Stateless
@PermitAll
public class StoredCases {

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    @Inject
    ApprovalCases cases;

    public List<CaseId> all() {
        return entities.createQuery("select c.id from ApprovalCaseEntity c", UUID.class).getResultList().stream()
                .map(CaseId::new)
                .toList();
    }

    public ApprovalCase find(CaseId id) {
        return cases.find(id).orElseThrow();
    }
}

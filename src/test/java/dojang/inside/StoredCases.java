package dojang.inside;

import dojang.approval.model.ApprovalCase;
import dojang.approval.persistence.ApprovalCases;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the tables hold, read in a transaction of its own. */
@Stateless
@PermitAll
public class StoredCases {

    @Inject
    Sql sql;

    @Inject
    ApprovalCases cases;

    public List<CaseId> all() {
        return sql.list("select id from approval_case", List.of(), row -> new CaseId(row.getObject(1, UUID.class)));
    }

    public ApprovalCase find(CaseId id) {
        return cases.find(id).orElseThrow();
    }
}

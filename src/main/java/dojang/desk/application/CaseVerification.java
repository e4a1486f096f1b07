package dojang.desk.application;

import dojang.approval.application.ActorContexts;
import dojang.approval.application.CaseAccess;
import dojang.approval.application.NoSuchCaseException;
import dojang.approval.application.ReadingTrail;
import dojang.approval.persistence.ApprovalCases;
import dojang.audit.application.AuditVerifier;
import dojang.audit.model.Verification;
import dojang.security.application.Roles;
import dojang.shared.model.CaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Proves the trail of one case to whoever may read it; the outcome goes on record. */
@Stateless
public class CaseVerification {

    @Inject
    ApprovalCases cases;

    @Inject
    CaseAccess access;

    @Inject
    AuditVerifier verifier;

    @Inject
    CaseExam exam;

    @Inject
    ReadingTrail readings;

    @Inject
    ActorContexts actors;

    /**
     * Re-reads the entries of the case, compares the tree with the signed checkpoints, and what is stored of the case,
     * its row, its texts and their files, with what its entries tell.
     *
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Verification verify(CaseId id) {
        var actor = actors.now();
        // the state may be what somebody altered; it is read only where the columns leave open who may ask
        var row = cases.row(id)
                .filter(found -> access.known(List.of(found), actor).contains(id))
                .orElseThrow(() -> new NoSuchCaseException(id));
        var outcome = verifier.verify(id).and(exam.differing(id));
        readings.verified(row, outcome, actor);
        return outcome;
    }
}

package dojang.approval.application;

import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.CaseRow;
import dojang.security.application.AccessPolicy;
import dojang.security.model.Right;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens cases for readers, and has it recorded where a reading is something to answer for (AS-24). */
@ApplicationScoped
public class Reading {

    @Inject
    ApprovalCases cases;

    @Inject
    CaseAccess access;

    @Inject
    AccessPolicy policy;

    @Inject
    ReadingTrail trail;

    /**
     * Lets this person read the case.
     *
     * @throws NoSuchCaseException   if the person sees no case with this id; the attempt is on record
     * @throws ReasonNeededException if the person has to say why first
     */
    public CaseRow opened(CaseId id, ActorContext actor) {
        var row = cases.row(id).orElseThrow(() -> new NoSuchCaseException(id));
        if (!access.knows(row, actor)) {
            trail.denied(row, actor);
            throw new NoSuchCaseException(id);
        }
        if (!access.mayRead(row, actor)) {
            throw new ReasonNeededException(id);
        }
        if (policy.may(Right.AUDIT_LOG, actor.person())) {
            trail.read(row, actor);
        } else if (row.cover().isWatched() && !row.paper().drafter().equals(actor.person())) {
            trail.readAgain(row, actor);
        }
        return row;
    }
}

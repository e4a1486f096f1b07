package dojang.approval.application;

import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.CaseRow;
import dojang.approval.persistence.StoredCase;
import dojang.security.application.AccessPolicy;
import dojang.security.model.Right;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

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
     * Lets this person read the case, which is read once for that and for what is shown of it.
     *
     * @throws NoSuchCaseException   if the person sees no case with this id; the attempt is on record
     * @throws ReasonNeededException if the person has to say why first
     */
    public StoredCase opened(CaseId id, ActorContext actor) {
        var stored = cases.stored(id).orElseThrow(() -> new NoSuchCaseException(id));
        var row = stored.row();
        boolean readable = access.mayRead(row, stored.current(), actor);
        record(row, readable, readable || access.knows(row, stored.current(), actor), actor);
        return stored;
    }

    /**
     * The same for what lies beside the state, which is read only where the columns leave open who may.
     *
     * @throws NoSuchCaseException   if the person sees no case with this id; the attempt is on record
     * @throws ReasonNeededException if the person has to say why first
     */
    public CaseRow openedBeside(CaseId id, ActorContext actor) {
        var row = cases.row(id).orElseThrow(() -> new NoSuchCaseException(id));
        boolean readable = access.readable(List.of(row), actor).contains(id);
        record(row, readable, readable || access.known(List.of(row), actor).contains(id), actor);
        return row;
    }

    private void record(CaseRow row, boolean readable, boolean known, ActorContext actor) {
        if (!known) {
            trail.denied(row, actor);
            throw new NoSuchCaseException(row.id());
        }
        if (!readable) {
            throw new ReasonNeededException(row.id());
        }
        if (policy.may(Right.AUDIT_LOG, actor.person())) {
            trail.read(row, actor);
        } else if (row.summary().isWatched() && !row.paper().drafter().equals(actor.person())) {
            trail.readAgain(row, actor);
        }
    }
}

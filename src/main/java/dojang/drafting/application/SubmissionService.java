package dojang.drafting.application;

import dojang.approval.application.Answer;
import dojang.approval.application.ApprovalService;
import dojang.approval.application.CaseRequest;
import dojang.approval.application.NoSuchCaseException;
import dojang.approval.model.Opinion;
import dojang.approval.model.Verb;
import dojang.approval.persistence.ApprovalCases;
import dojang.paper.model.Content;
import dojang.security.application.Roles;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Brings texts to the engine: submissions, and edits in place. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SubmissionService {

    @Inject
    ApprovalService approvals;

    @Inject
    Submissions submissions;

    @Inject
    ApprovalCases cases;

    /**
     * Submits the working draft: freezes the version, builds the chain from the rules.
     *
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Answer submit(CaseId id, UUID key) {
        return approvals.put(id, key, new CaseRequest(Verb.SUBMIT, Map.of(), submissions::propose));
    }

    /** The reference that the submission has given the case, if it has none of an earlier one. */
    @RolesAllowed(Roles.SIGNED_IN)
    public String reference(CaseId id) {
        return cases.row(id)
                .map(row -> row.paper().submittedReference())
                .orElseThrow(() -> new NoSuchCaseException(id));
    }

    /**
     * A reviewer changes the text in place and endorses it (decree Art. 9(3)).
     *
     * @param step the reviewer's own
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Answer edit(CaseId id, UUID key, StepId step, Digest seen, Content content, Opinion opinion) {
        var asked = Map.<String, Object>of(
                "step", step.toString(), "seen", seen.hex(), "content", content.json(), "opinion", opinion.text());
        return approvals.put(
                id,
                key,
                new CaseRequest(
                        Verb.EDIT,
                        asked,
                        (current, actor) -> submissions.proposeEdit(current, actor, step, seen, content, opinion)));
    }
}

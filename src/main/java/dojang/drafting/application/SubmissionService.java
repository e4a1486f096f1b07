package dojang.drafting.application;

import dojang.approval.application.Answer;
import dojang.approval.application.CaseTransaction;
import dojang.approval.application.Contention;
import dojang.approval.application.IdempotentRequest;
import dojang.approval.application.NoSuchCaseException;
import dojang.approval.model.Opinion;
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

/** Brings texts to the engine: submissions, and edits in place. Like {@code ApprovalService} outside a transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SubmissionService {

    @Inject
    CaseTransaction transaction;

    @Inject
    Submissions submissions;

    /**
     * Submits the working draft: freezes the version, builds the chain from the rules.
     *
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Answer submit(CaseId id, UUID key) {
        var request = IdempotentRequest.of(key, id, "Submit", Map.of());
        return Contention.again(() -> transaction.decide(id, request, submissions::propose));
    }

    /**
     * A reviewer changes the text in place and endorses it (decree Art. 9(3)).
     *
     * @param step the reviewer's own
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Answer edit(CaseId id, UUID key, StepId step, Digest seen, Content content, Opinion opinion) {
        var facts = Map.<String, Object>of(
                "step", step.toString(), "seen", seen.hex(), "content", content.json(), "opinion", opinion.text());
        var request = IdempotentRequest.of(key, id, "Edit", facts);
        return Contention.again(() -> transaction.decide(
                id, request, current -> submissions.proposeEdit(current, step, seen, content, opinion)));
    }
}

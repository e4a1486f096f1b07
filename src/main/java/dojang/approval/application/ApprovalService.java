package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Command;
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
import java.util.function.Function;

/**
 * Where pages, REST, timers and bulk acts bring a command. Runs outside a transaction of its own, so that a request
 * which lost a race for its key, or was chosen as a deadlock's victim, is answered in a fresh one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApprovalService {

    @Inject
    ApprovalDoor door;

    @Inject
    Submissions submissions;

    /**
     * Puts a command to a case.
     *
     * @param key made once by the page or client for this act; a repeat gets the first answer
     * @return what the rules answered; a refusal is not an exception
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Answer put(CaseId id, UUID key, Command command) {
        return decide(id, Ask.of(key, id, command), current -> Proposal.of(command));
    }

    /**
     * Puts a command that is made on the locked case.
     *
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Answer put(CaseId id, UUID key, Acts.Act act) {
        return Contention.again(() -> door.decide(id, key, act));
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
        return decide(
                id,
                Ask.of(key, id, "Edit", facts),
                current -> submissions.proposeEdit(current, step, seen, content, opinion));
    }

    /**
     * Submits the working draft: freezes the version, builds the chain from the rules.
     *
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Answer submit(CaseId id, UUID key) {
        return decide(id, Ask.of(key, id, "Submit", Map.of()), submissions::propose);
    }

    private Answer decide(CaseId id, Ask ask, Function<ApprovalCase, Proposal> proposal) {
        return Contention.again(() -> door.decide(id, ask, proposal));
    }
}

package dojang.approval.application;

import dojang.approval.model.Command;
import dojang.approval.model.Refusal;
import dojang.security.application.Roles;
import dojang.shared.model.CaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Where pages, REST, timers and bulk acts bring a command. Runs outside a transaction of its own, so that a request
 * which lost a race for its key, or was chosen as a deadlock's victim, is answered in a fresh one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApprovalService {

    @Inject
    CaseTransaction door;

    /**
     * Puts a command to a case.
     *
     * @param key made once by the page or client for this act; a repeat gets the first answer
     * @return what the rules answered; a refusal is not an exception
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Answer put(CaseId id, UUID key, Command command) {
        return put(id, key, CaseRequest.of(command));
    }

    /**
     * Puts a request to a case. What is longer than the log can hold never comes to it, and has no entry.
     *
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Answer put(CaseId id, UUID key, CaseRequest request) {
        return Statements.areTooLong(request)
                ? new Answer(false, Refusal.TEXT_TOO_LONG.name(), List.of(), List.of(), 0)
                : Contention.again(() -> door.decide(id, key, request));
    }
}

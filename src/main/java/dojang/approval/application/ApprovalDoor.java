package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.ApprovalEvent;
import dojang.approval.model.Decision;
import dojang.approval.persistence.ApprovalCases;
import dojang.audit.application.AuditLog;
import dojang.security.application.Roles;
import dojang.shared.model.CaseId;
import dojang.shared.model.Stamp;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The one transaction in which a case changes: lock, look for the key, decide, write, number, record, announce. No
 * other class writes a decision.
 */
@Stateless
public class ApprovalDoor {

    @Inject
    ApprovalCases cases;

    @Inject
    CaseAccess access;

    @Inject
    Stamps stamps;

    @Inject
    Aftermath aftermath;

    @Inject
    EntryWriter entries;

    @Inject
    AuditLog log;

    @Inject
    Event<ApprovalEvent> announcements;

    /**
     * Puts what {@code proposal} makes of the locked case to the rules and records the answer. State, number and entry
     * are written together or not at all; a refusal writes its entry alone. Commands to one case wait for each other.
     *
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Answer decide(CaseId id, Ask ask, Function<ApprovalCase, Proposal> proposal) {
        var stamp = stamps.now();
        var current = cases.lock(id)
                .filter(found -> access.maySee(id, found.paper(), stamp))
                .orElseThrow(() -> new NoSuchCaseException(id));
        return log.find(ask.key())
                .map(entry -> StoredAnswer.read(entry, ask))
                .orElseGet(() -> settle(current, ask, proposal.apply(current), stamp));
    }

    private Answer settle(ApprovalCase current, Ask ask, Proposal proposal, Stamp stamp) {
        var decision = proposal.command().decideOn(current, stamp);
        List<ApprovalEvent> events = List.of();
        if (decision instanceof Decision.Accepted accepted) {
            proposal.onAccepted().run();
            cases.replace(accepted.after(), stamp.at());
            events = new ArrayList<>(accepted.events());
            events.addAll(aftermath.of(current, accepted.after(), stamp));
        }
        long entry = log.append(entries.entry(current, ask, proposal.command(), decision, events, stamp));
        events.forEach(announcements::fire);
        return StoredAnswer.of(decision, entry);
    }
}

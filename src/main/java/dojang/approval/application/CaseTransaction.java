package dojang.approval.application;

import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.ApprovalEvent;
import dojang.approval.model.CaseState;
import dojang.approval.model.Command;
import dojang.approval.model.Decision;
import dojang.approval.model.DueDates;
import dojang.approval.model.Refusal;
import dojang.approval.persistence.ApprovalCases;
import dojang.audit.application.AuditLog;
import dojang.audit.application.LogState;
import dojang.security.application.Roles;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one transaction in which a case changes: lock, look for the key, decide, write, number, record, announce. No
 * other class writes a decision.
 */
@Stateless
public class CaseTransaction {

    @Inject
    ApprovalCases cases;

    @Inject
    CaseAccess access;

    @Inject
    ActorContexts actors;

    @Inject
    StateEffects aftermath;

    @Inject
    TextHistory texts;

    @Inject
    EntryWriter entries;

    @Inject
    AuditLog log;

    @Inject
    Event<CaseMoved> announcements;

    /**
     * Puts what {@code proposal} makes of the locked case to the rules and records the answer. State, number and entry
     * are written together or not at all; a refusal writes its entry alone. Commands to one case wait for each other.
     *
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Answer decide(CaseId id, IdempotentRequest ask, Function<ApprovalCase, Proposal> proposal) {
        return answered(id, ask.key(), current -> new Request(ask, () -> proposal.apply(current)));
    }

    /**
     * Puts an act to the rules; what exactly is asked is known once it has seen the locked case.
     *
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Answer decide(CaseId id, UUID key, CommandFactory.Act act) {
        return answered(id, key, current -> {
            var command = act.apply(current);
            return new Request(IdempotentRequest.of(key, id, command), () -> Proposal.of(command));
        });
    }

    /** What is asked, and the command that is made of it unless the key is known. */
    private record Request(IdempotentRequest ask, Supplier<Proposal> proposal) {}

    private Answer answered(CaseId id, UUID key, Function<ApprovalCase, Request> requests) {
        var person = actors.now();
        var current = cases.lock(id).orElseThrow(() -> new NoSuchCaseException(id));
        var state = log.state(key, id);
        var known = state.answer();
        // a repeat gets its answer also where the act itself has ended what its author could see
        boolean repeated = known.filter(entry ->
                        entry.isBy(person.person()) && id.equals(entry.keys().caseId()))
                .isPresent();
        if (!repeated && !access.knows(cases.row(id).orElseThrow(), current, person)) {
            throw new NoSuchCaseException(id);
        }
        var actor = actors.on(current, person);
        var request = requests.apply(current);
        return known.map(entry -> StoredAnswer.read(entry, request.ask()))
                .orElseGet(
                        () -> settle(current, request.ask(), request.proposal().get(), actor, state));
    }

    private Answer settle(
            ApprovalCase current, IdempotentRequest ask, Proposal proposal, ActorContext actor, LogState state) {
        var linked = linked(current, proposal.command());
        var decision = explained(current, proposal.command(), decide(current, proposal.command(), linked, actor));
        List<ApprovalEvent> events = List.of();
        if (decision instanceof Decision.Accepted accepted) {
            proposal.onAccepted().run();
            cases.replace(accepted.after(), actor.at(), next(accepted.after(), actor));
            events = new ArrayList<>(accepted.events());
            events.addAll(aftermath.of(current, accepted.after(), actor));
        }
        long entry = log.append(entries.entry(current, ask, proposal.command(), decision, events, actor), state);
        if (decision instanceof Decision.Accepted accepted) {
            announcements.fire(new CaseMoved(current, accepted.after(), events, actor, entry));
        }
        if (decision instanceof Decision.Accepted accepted && accepted.after().state() == CaseState.APPROVED) {
            linked.ifPresent(other -> replace(other, accepted.after(), ask, actor));
        }
        return StoredAnswer.of(decision, entry);
    }

    /**
     * Does what the clock has to ask of a case by now: each asking is an act with an entry of its own, all in one
     * transaction, and once however often and on however many nodes this is called.
     *
     * @return how many askings there were
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public int runDue(CaseId id) {
        var current = cases.lock(id).orElseThrow(() -> new NoSuchCaseException(id));
        var clock = actors.on(current, actors.ofTheClock());
        int asked = 0;
        for (var due : DueDates.due(current, cases.dueSince(id).orElse(clock.at()), clock)) {
            var key = UUID.nameUUIDFromBytes((id + "/" + due.key()).getBytes(StandardCharsets.UTF_8));
            var state = log.state(key, id);
            if (state.answer().isEmpty()) {
                settle(
                        current,
                        IdempotentRequest.ofTheClock(key, id, due.command()),
                        Proposal.of(due.command()),
                        clock,
                        state);
                current = cases.find(id).orElseThrow();
                asked++;
            }
        }
        cases.scheduleNext(id, next(current, clock));
        return asked;
    }

    private @Nullable Instant next(ApprovalCase current, ActorContext actor) {
        return DueDates.next(current, actors.on(current, actor)).orElse(null);
    }

    private static Decision decide(
            ApprovalCase current, Command command, Optional<ApprovalCase> linked, ActorContext actor) {
        boolean over = linked.filter(other -> !other.state().isStanding()).isPresent();
        return over ? Decision.refused(Refusal.LINKED_CASE_OVER) : command.decideOn(current, actor);
    }

    /** A refusal because of a changed text names the version that was read, and the sections that changed since. */
    private Decision explained(ApprovalCase current, Command command, Decision decision) {
        return decision instanceof Decision.Refused refused
                        && refused.reason() == Refusal.TEXT_CHANGED
                        && command.facts().get("seen") instanceof String seen
                ? texts.changedSince(current, new Digest(seen))
                        .<Decision>map(changed -> new Decision.Refused(refused.reason(), refused.rules(), changed))
                        .orElse(refused)
                : decision;
    }

    /** The decided case that an approval of this one would replace or revoke, locked. */
    private Optional<ApprovalCase> linked(ApprovalCase current, Command command) {
        var link = current.paper().link();
        return link == null || !(command instanceof Command.Approve) ? Optional.empty() : cases.lock(link.to());
    }

    /** The other case has its own entry in the same transaction. */
    private void replace(ApprovalCase other, ApprovalCase by, IdempotentRequest ask, ActorContext actor) {
        var command = new AfterDecisionCommand.Replace(
                Objects.requireNonNull(by.paper().link()).effect(), by.id());
        var key = UUID.nameUUIDFromBytes((ask.key() + "/linked").getBytes(StandardCharsets.UTF_8));
        var state = log.state(key, other.id());
        settle(other, IdempotentRequest.of(key, other.id(), command), Proposal.of(command), actor, state);
    }
}

package dojang.approval.application;

import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.ApprovalEvent;
import dojang.approval.model.CaseState;
import dojang.approval.model.Command;
import dojang.approval.model.CommandRules;
import dojang.approval.model.Decision;
import dojang.approval.model.DueDates;
import dojang.approval.model.Refusal;
import dojang.approval.model.Verb;
import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.StoredCase;
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
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one transaction in which a case changes: lock, look for the key, decide, write, number, record, announce. No
 * other class writes a decision.
 */
@Stateless
public class CaseTransaction {

    private static final Logger LOG = Logger.getLogger(CaseTransaction.class.getName());

    /** Acts by which the whole text becomes a decision or leaves the house; for these its stored bytes are looked at again. */
    private static final Set<Verb> STANDS_FOR_TEXT =
            EnumSet.of(Verb.APPROVE, Verb.DECLINE, Verb.ISSUE, Verb.REDISPATCH);

    /** After what time the clock looks again at a row that it could not act on. */
    private static final Duration LOOKS_AGAIN = Duration.ofHours(1);

    @Inject
    ApprovalCases cases;

    @Inject
    CaseAccess access;

    @Inject
    ActorContexts actors;

    @Inject
    CaseNumbers numbers;

    @Inject
    TextHistory texts;

    @Inject
    EntryWriter entries;

    @Inject
    AuditLog log;

    @Inject
    Event<CaseMoved> announcements;

    /**
     * Puts what is made of the request on the locked case to the rules and records the answer. State, number and entry
     * are written together or not at all; a refusal writes its entry alone. Commands to one case wait for each other;
     * who acts, when and for which posts is read once, after the wait.
     *
     * @param key made once for this act; a repeat gets the first answer, and nothing is made of it anew
     * @throws NoSuchCaseException if this person sees no case with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Answer decide(CaseId id, UUID key, CaseRequest request) {
        var stored = cases.lockStored(id).orElseThrow(() -> new NoSuchCaseException(id));
        var person = actors.now();
        var state = log.state(key, id);
        var content = RequestDigest.of(id, person.person(), request);
        var known = state.answer();
        // a repeat gets its answer also where the act itself has ended what its author could see
        boolean repeated = known.filter(entry ->
                        entry.isBy(person.person()) && id.equals(entry.keys().caseId()))
                .isPresent();
        if (!repeated && !access.knows(stored.row(), stored.current(), person)) {
            throw new NoSuchCaseException(id);
        }
        if (known.isPresent()) {
            return StoredAnswer.read(known.get(), content);
        }
        var actor = actors.on(stored.current(), person);
        return settle(stored, key, content, request.maker().on(stored.current(), actor), actor, state);
    }

    private Answer settle(
            StoredCase stored, UUID key, Digest request, Proposal proposal, ActorContext actor, LogState log) {
        var current = stored.current();
        var linked = linked(current, proposal.command());
        var decision = explained(current, proposal.command(), decide(stored, proposal.command(), linked, actor, log));
        List<ApprovalEvent> events = List.of();
        var state = log.lastState().orElse(null);
        if (decision instanceof Decision.Accepted accepted) {
            proposal.onAccepted().run();
            var reference = numbers.reference(accepted.after(), proposal.series(), actor);
            var after = reference.map(accepted.after()::with).orElse(accepted.after());
            cases.keepBeside(current, after);
            var number = numbers.register(current, after, actor);
            var given = Stream.concat(
                    reference.stream().map(ApprovalEvent::referenced),
                    number.stream().map(ApprovalEvent::numbered));
            events = Stream.concat(accepted.events().stream(), given).toList();
            decision = new Decision.Accepted(after, events);
            state = cases.replace(stored, after, actor.at(), number.orElse(null), next(after, actor));
        }
        var act = new EntryWriter.Act(key, request, proposal, decision, events, state);
        long entry = this.log.append(entries.entry(current, act, actor), log);
        if (decision instanceof Decision.Accepted accepted) {
            announcements.fire(new CaseMoved(current, accepted.after(), events, actor, entry));
            if (accepted.after().state() == CaseState.APPROVED) {
                linked.ifPresent(other -> replace(other, accepted.after(), key, actor));
            }
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
        var stored = cases.lockStored(id).orElseThrow(() -> new NoSuchCaseException(id));
        var clock = actors.on(stored.current(), actors.ofTheClock());
        var since = stored.dueSince() == null ? clock.at() : stored.dueSince();
        int asked = 0;
        for (var due : DueDates.due(stored.current(), since, clock)) {
            var key = UUID.nameUUIDFromBytes((id + "/" + due.key()).getBytes(StandardCharsets.UTF_8));
            var state = log.state(key, id);
            if (!fits(stored, state.lastState())) {
                // the key stays unused, so that the clock asks once the row has been restored
                LOG.severe(() -> "the clock asks nothing of case " + id + ": its row is not what its log has left");
                cases.scheduleNext(id, clock.at().plus(LOOKS_AGAIN));
                return asked;
            }
            if (state.answer().isEmpty()) {
                var request = RequestDigest.of(id, ActorContext.CLOCK, CaseRequest.of(due.command()));
                settle(stored, key, request, Proposal.of(due.command()), clock, state);
                stored = cases.stored(id).orElseThrow();
                asked++;
            }
        }
        cases.scheduleNext(id, next(stored.current(), clock));
        return asked;
    }

    private @Nullable Instant next(ApprovalCase current, ActorContext actor) {
        return DueDates.next(current, actors.on(current, actor)).orElse(null);
    }

    private Decision decide(
            StoredCase stored, Command command, Optional<StoredCase> linked, ActorContext actor, LogState log) {
        if (!fits(stored, log.lastState())
                || linked.filter(other ->
                                !fits(other, this.log.lastState(other.current().id())))
                        .isPresent()) {
            return new Decision.Refused(
                    Refusal.STATE_ALTERED,
                    List.of("I-21"),
                    List.of("approval_case", stored.current().id().toString()));
        }
        var altered = STANDS_FOR_TEXT.contains(command.verb()) ? texts.altered(stored.current()) : List.<String>of();
        if (!altered.isEmpty()) {
            return new Decision.Refused(Refusal.TEXT_ALTERED, List.of("I-5"), List.of(String.join(", ", altered)));
        }
        boolean over =
                linked.filter(other -> !other.current().state().isStanding()).isPresent();
        return over
                ? Decision.refused(Refusal.LINKED_CASE_OVER)
                : CommandRules.decide(stored.current(), command, actor);
    }

    /** Whether the row is what the last entry of the case has left; entries of earlier versions do not say. */
    private static boolean fits(StoredCase stored, Optional<Digest> lastState) {
        var current = stored.current();
        return stored.row().state() == current.state()
                && stored.row().version() == current.draft().number()
                && lastState.filter(state -> !state.equals(stored.digest())).isEmpty();
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
    private Optional<StoredCase> linked(ApprovalCase current, Command command) {
        var link = current.paper().link();
        return link == null || !(command instanceof Command.Approve) ? Optional.empty() : cases.lockStored(link.to());
    }

    /** The other case has its own entry in the same transaction. */
    private void replace(StoredCase other, ApprovalCase by, UUID approval, ActorContext actor) {
        var command = new AfterDecisionCommand.Replace(
                Objects.requireNonNull(by.paper().link()).effect(), by.id());
        var id = other.current().id();
        var key = UUID.nameUUIDFromBytes((approval + "/linked").getBytes(StandardCharsets.UTF_8));
        var request = RequestDigest.of(id, actor.person(), CaseRequest.of(command));
        settle(other, key, request, Proposal.of(command), actor, log.state(key, id));
    }
}

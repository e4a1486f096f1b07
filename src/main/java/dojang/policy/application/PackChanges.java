package dojang.policy.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.model.EntryKind;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.change.ChangeRefusal;
import dojang.policy.model.change.ChangeRules;
import dojang.policy.model.change.ChangeRules.Around;
import dojang.policy.model.change.ChangeState;
import dojang.policy.model.change.PackChange;
import dojang.policy.model.publish.IncompleteChains;
import dojang.policy.persistence.PolicyChanges;
import dojang.policy.persistence.PolicyPacks;
import dojang.policy.persistence.StoredPack;
import dojang.security.application.AccessPolicy;
import dojang.security.application.Caller;
import dojang.security.application.Roles;
import dojang.security.model.Right;
import dojang.shared.json.BadFile;
import dojang.shared.model.Digest;
import dojang.shared.model.WorkingCalendar;
import dojang.shared.time.ProductClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the rule book: drafted, tried on known cases, proposed by one policy officer and approved by another with a
 * day to come (SD-6). Every step of the way but the saving of a draft, refused or not, is one entry of the log.
 */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class PackChanges {

    @Inject
    PolicyChanges changes;

    @Inject
    PolicyPacks stored;

    @Inject
    RulePack packs;

    @Inject
    PackAcceptance acceptance;

    @Inject
    ImpactPreview preview;

    @Inject
    AccessPolicy access;

    @Inject
    ChangeBook book;

    @Inject
    ProductClock clock;

    @RolesAllowed(Roles.SIGNED_IN)
    public List<PackChange> all() {
        require(Right.POLICY_READ);
        return changes.all();
    }

    /**
     * One change.
     *
     * @throws NoSuchChangeException if there is none with this id
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public PackChange find(UUID id) {
        require(Right.POLICY_READ);
        return changes.find(id).orElseThrow(() -> new NoSuchChangeException(id));
    }

    /** Opens a draft on the newest version. */
    @RolesAllowed(Roles.SIGNED_IN)
    public UUID draft() {
        require(Right.POLICY);
        int base = packs.newest();
        var content = stored.find(base).orElseThrow().content();
        var change = PackChange.drafted(UuidCreator.getTimeOrderedEpoch(), base, Caller.current(), content);
        var watch = book.watch(change.id());
        changes.add(change, clock.now());
        book.record(EntryKind.POLICY_DRAFTED, change, Optional.empty(), watch);
        return change.id();
    }

    /**
     * Saves the draft; a text that is no rule book is not kept, and the answer says where and why.
     *
     * @param edits as read with the text
     * @param edit  what becomes of the pack's text
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public ChangeAnswer save(UUID id, long edits, String reason, @Nullable LocalDate day, PackEdit edit) {
        require(Right.POLICY);
        var change = locked(id);
        var refusal = ChangeRules.onSaving(change, Caller.current(), edits);
        if (refusal.isPresent()) {
            return ChangeAnswer.refused(refusal.get());
        }
        try {
            var content = edit.on(change.content());
            PackReader.trial(content, change.base() + 1);
            changes.replace(change.saved(reason.strip(), day, content), clock.now());
            return ChangeAnswer.DONE;
        } catch (BadFile e) {
            return ChangeAnswer.unreadable(e.place(), e.reason());
        }
    }

    /** Begins to find out what the change would do to known cases, and which chains nobody could complete. */
    @RolesAllowed(Roles.SIGNED_IN)
    public ImpactRun preview(UUID id) {
        var change = find(id);
        return preview.begin(packs.version(change.base()), pack(change));
    }

    /** Does the next piece of a preview, in a transaction of its own. */
    @RolesAllowed(Roles.SIGNED_IN)
    public void goOn(ImpactRun run) {
        require(Right.POLICY_READ);
        run.step();
    }

    private IncompleteChains deadEnds(PackChange change) {
        return acceptance.deadEnds(packs.version(change.base()), pack(change));
    }

    @RolesAllowed(Roles.SIGNED_IN)
    public ChangeAnswer propose(UUID id) {
        require(Right.POLICY);
        var change = locked(id);
        var ends = new Once<>(() -> deadEnds(change));
        var refusal = ChangeRules.onProposing(change, Caller.current(), around(change, ends));
        return settle(EntryKind.POLICY_PROPOSED, change.in(ChangeState.PROPOSED), refusal, ends);
    }

    /** Makes the next version of the rule book, in force from its day on; running cases stay on theirs. */
    @RolesAllowed(Roles.SIGNED_IN)
    public ChangeAnswer approve(UUID id) {
        require(Right.POLICY);
        var change = locked(id);
        // of two changes on one version the second finds a newer one
        stored.lock(change.base());
        var ends = new Once<>(() -> deadEnds(change));
        var refusal = ChangeRules.onApproving(change, Caller.current(), around(change, ends));
        var next = change.decided(ChangeState.APPROVED, Caller.current(), "");
        return settle(EntryKind.POLICY_APPROVED, next, refusal, ends);
    }

    @RolesAllowed(Roles.SIGNED_IN)
    public ChangeAnswer reject(UUID id, String why) {
        require(Right.POLICY);
        var change = locked(id);
        var refusal = ChangeRules.onRejecting(change, Caller.current(), why);
        var next = change.decided(ChangeState.REJECTED, Caller.current(), why.strip());
        return settle(EntryKind.POLICY_REJECTED, next, refusal, PackChanges::noEnds);
    }

    @RolesAllowed(Roles.SIGNED_IN)
    public ChangeAnswer withdraw(UUID id) {
        require(Right.POLICY);
        var change = locked(id);
        var refusal = ChangeRules.onWithdrawing(change, Caller.current());
        return settle(EntryKind.POLICY_WITHDRAWN, change.in(ChangeState.WITHDRAWN), refusal, PackChanges::noEnds);
    }

    private ChangeAnswer settle(
            EntryKind kind, PackChange next, Optional<ChangeRefusal> refusal, Supplier<IncompleteChains> ends) {
        var watch = book.watch(next.id());
        if (refusal.isEmpty()) {
            changes.replace(next, clock.now());
            if (next.state() == ChangeState.APPROVED) {
                stored.add(version(next), clock.now());
            }
        }
        book.record(kind, next, refusal, watch);
        return refusal.map(why -> why == ChangeRefusal.CHAIN_INCOMPLETE
                        ? new ChangeAnswer(why, "", "", ends.get().made())
                        : ChangeAnswer.refused(why))
                .orElse(ChangeAnswer.DONE);
    }

    private StoredPack version(PackChange approved) {
        var from = Objects.requireNonNull(approved.effective())
                .atStartOfDay(WorkingCalendar.SEOUL)
                .toInstant();
        var content = approved.content();
        return new StoredPack(
                stored.last() + 1, pack(approved).profile(), Digest.sha256(content), content, from, approved.id());
    }

    private Around around(PackChange change, Supplier<IncompleteChains> ends) {
        var base = stored.find(change.base()).orElseThrow();
        return new Around(
                clock.now().atZone(WorkingCalendar.SEOUL).toLocalDate(),
                base.from().atZone(WorkingCalendar.SEOUL).toLocalDate(),
                packs.newest(),
                !base.content().equals(change.content()),
                () -> preview.touchesOpenCaseOf(change.author(), packs.version(change.base()), pack(change)),
                () -> ends.get().made().isEmpty());
    }

    private PolicyPack pack(PackChange change) {
        return PackReader.trial(change.content(), change.base() + 1);
    }

    private PackChange locked(UUID id) {
        return changes.lock(id).orElseThrow(() -> new NoSuchChangeException(id));
    }

    private void require(Right right) {
        if (!access.may(right)) {
            throw new EJBAccessException("no right " + right);
        }
    }

    private static IncompleteChains noEnds() {
        return new IncompleteChains(List.of(), List.of());
    }
}

package dojang.paper.application;

import dojang.audit.model.EntryKind;
import dojang.directory.application.Directory;
import dojang.paper.model.FormComparison;
import dojang.paper.model.FormDefinition;
import dojang.paper.model.FormDifference;
import dojang.paper.model.FormRules;
import dojang.paper.model.FormVersion;
import dojang.paper.persistence.FormVersions;
import dojang.policy.model.change.ChangeRefusal;
import dojang.policy.model.change.ChangeVerb;
import dojang.security.application.AccessPolicy;
import dojang.security.application.Caller;
import dojang.security.application.Roles;
import dojang.security.model.Right;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import dojang.shared.time.ProductClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Versions of forms on their way into force: one policy officer takes a file over, another one approves or rejects it. Each
 * step, refused or not, is one entry of the log.
 */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class FormChanges {

    @Inject
    FormVersions versions;

    @Inject
    Forms forms;

    @Inject
    FormBook book;

    @Inject
    Directory directory;

    @Inject
    AccessPolicy access;

    @Inject
    ProductClock clock;

    /** All versions, of each kind the newest first. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<FormSheet> all() {
        require(Right.POLICY_READ);
        var all = versions.all();
        var shelf = new FormShelf(all);
        return all.stream()
                .sorted(Comparator.comparing(FormVersion::kind)
                        .thenComparing(
                                Comparator.comparingInt(FormVersion::number).reversed()))
                .map(version -> sheet(version, shelf))
                .toList();
    }

    /**
     * One policy officer takes the file over, so that another one is asked.
     *
     * @return why not; empty when it was done
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Optional<ChangeRefusal> propose(String kind, int number) {
        var shelf = locked(kind);
        var version = find(shelf, kind, number);
        var refusal = FormRules.onProposing(version, shelf.isInForce(version));
        return settle(EntryKind.FORM_PROPOSED, version, version.proposed(Caller.current()), "", refusal);
    }

    /** The version is in force at once: new texts are written with it, frozen ones keep theirs. */
    @RolesAllowed(Roles.SIGNED_IN)
    public Optional<ChangeRefusal> approve(String kind, int number) {
        var shelf = locked(kind);
        var version = find(shelf, kind, number);
        boolean intact = forms.alteredStored(kind, version.digest()).isEmpty();
        var refusal = FormRules.onApproving(version, Caller.current(), intact);
        var next = version.approved(Caller.current(), clock.now(), shelf.nextTurn(kind));
        return settle(EntryKind.FORM_APPROVED, version, next, "", refusal);
    }

    @RolesAllowed(Roles.SIGNED_IN)
    public Optional<ChangeRefusal> reject(String kind, int number, String why) {
        var version = find(locked(kind), kind, number);
        var refusal = FormRules.onRejecting(version, Caller.current(), why);
        var next = version.rejected(Caller.current(), clock.now());
        return settle(EntryKind.FORM_REJECTED, version, next, why, refusal);
    }

    private Optional<ChangeRefusal> settle(
            EntryKind kind, FormVersion before, FormVersion after, String remark, Optional<ChangeRefusal> refusal) {
        var watch = book.watch(before.kind());
        if (refusal.isEmpty()) {
            versions.replace(after);
        }
        book.step(kind, refusal.isEmpty() ? after : before, remark, refusal, watch);
        return refusal;
    }

    private FormShelf locked(String kind) {
        require(Right.POLICY);
        return new FormShelf(versions.lock(kind));
    }

    private static FormVersion find(FormShelf shelf, String kind, int number) {
        return shelf.versions().stream()
                .filter(version -> version.kind().equals(kind) && version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchFormException(kind, number));
    }

    private FormSheet sheet(FormVersion version, FormShelf shelf) {
        boolean inForce = shelf.isInForce(version);
        var form = forms.of(version.kind(), version.digest());
        var verbs =
                access.may(Right.POLICY) ? FormRules.verbs(version, inForce, Caller.current()) : Set.<ChangeVerb>of();
        return new FormSheet(
                version,
                form.label(),
                inForce,
                name(version.proposedBy()),
                name(version.decidedBy()),
                verbs,
                differences(shelf.inForce(version.kind()), form));
    }

    private List<FormDifference> differences(Optional<FormVersion> inForce, FormDefinition form) {
        return inForce.map(now -> FormComparison.between(forms.of(now.kind(), now.digest()), form))
                .orElse(List.of());
    }

    private @Nullable Text name(@Nullable PersonId person) {
        return person == null ? null : directory.personName(person);
    }

    private void require(Right right) {
        if (!access.may(right)) {
            throw new EJBAccessException("no right " + right);
        }
    }
}

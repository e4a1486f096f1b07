package dojang.people.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.model.EntryKind;
import dojang.directory.application.DirectoryChanges;
import dojang.directory.application.RoleChanges;
import dojang.directory.model.DirectoryObjection;
import dojang.directory.model.DirectoryRefusal;
import dojang.directory.model.RoleChange;
import dojang.directory.model.RoleProposal;
import dojang.directory.model.RoleRules;
import dojang.people.application.DirectoryTransaction.Moment;
import dojang.security.application.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Roles change with two persons: one administrator proposes, another approves or rejects. Each act is an entry. */
@Stateless
public class RoleProposals {

    @Inject
    DirectoryTransaction door;

    @Inject
    DirectoryChanges directory;

    @Inject
    RoleChanges changes;

    /** Waits for another administrator from now on. */
    @RolesAllowed(Roles.SIGNED_IN)
    public PeopleAnswer propose(UUID key, RoleProposal proposal) {
        return door.putTold(
                EntryKind.ROLES_PROPOSED,
                key,
                Map.of(
                        "what",
                        "propose",
                        "person",
                        proposal.person().toString(),
                        "roles",
                        RoleFacts.words(proposal.roles()),
                        "reason",
                        proposal.reason()),
                moment ->
                        RoleRules.toPropose(moment.directory(), changes.open(), moment.actor(), proposal, moment.at()),
                moment -> {
                    var change = new RoleChange(
                            UuidCreator.getTimeOrderedEpoch(),
                            proposal.person(),
                            moment.directory()
                                    .person(proposal.person())
                                    .orElseThrow()
                                    .roles(),
                            proposal.roles(),
                            proposal.reason(),
                            RoleChange.State.PROPOSED,
                            moment.actor(),
                            moment.at(),
                            null,
                            null);
                    changes.add(change);
                    return RoleFacts.of(moment.directory(), change);
                });
    }

    /** Gives the person the roles, at once and wherever they are signed in. */
    @RolesAllowed(Roles.SIGNED_IN)
    public PeopleAnswer approve(UUID key, UUID id) {
        return settle(
                EntryKind.ROLES_APPROVED,
                RoleChange.State.APPROVED,
                key,
                id,
                (change, moment) -> RoleRules.toApprove(moment.directory(), change, moment.actor(), moment.at()));
    }

    /** Leaves everything as it is. */
    @RolesAllowed(Roles.SIGNED_IN)
    public PeopleAnswer reject(UUID key, UUID id) {
        return settle(
                EntryKind.ROLES_REJECTED,
                RoleChange.State.REJECTED,
                key,
                id,
                (change, moment) -> RoleRules.toReject(moment.directory(), change, moment.actor()));
    }

    /** The same by whoever proposed it. */
    @RolesAllowed(Roles.SIGNED_IN)
    public PeopleAnswer withdraw(UUID key, UUID id) {
        return settle(
                EntryKind.ROLES_REJECTED,
                RoleChange.State.WITHDRAWN,
                key,
                id,
                (change, moment) -> RoleRules.toWithdraw(moment.directory(), change, moment.actor()));
    }

    private PeopleAnswer settle(EntryKind kind, RoleChange.State state, UUID key, UUID id, Rule rule) {
        return door.putTold(
                kind,
                key,
                Map.of("what", state.name(), "change", id.toString()),
                moment -> DirectoryObjection.against(
                        "change",
                        changes.find(id),
                        DirectoryRefusal.ROLES_CHANGE_GONE,
                        change -> rule.objection(change, moment)),
                moment -> {
                    var change = changes.find(id).orElseThrow();
                    changes.settle(id, state, moment.actor(), moment.at());
                    if (state != RoleChange.State.APPROVED) {
                        return RoleFacts.of(moment.directory(), change);
                    }
                    var person = moment.directory().person(change.person()).orElseThrow();
                    directory.roles(person, change.after());
                    return RoleFacts.given(moment.directory(), change);
                });
    }

    private interface Rule {
        Optional<DirectoryRefusal> objection(RoleChange change, Moment moment);
    }
}

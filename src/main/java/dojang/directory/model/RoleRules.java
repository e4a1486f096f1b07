package dojang.directory.model;

import dojang.shared.model.Bounds;
import dojang.shared.model.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Roles change with two persons: one administrator proposes, another decides, and nobody decides about the own roles. The
 * last administrator and the last auditor keep theirs.
 */
public final class RoleRules {

    private RoleRules() {}

    /** What stands against proposing it; empty when nothing does. */
    public static List<DirectoryObjection> toPropose(
            DirectorySnapshot directory, List<RoleChange> open, PersonId actor, RoleProposal proposal, Instant at) {
        if (!administers(directory, actor)) {
            return at("person", DirectoryRefusal.ROLES_BY_ADMINISTRATORS);
        }
        var person = directory.person(proposal.person());
        if (person.isEmpty()) {
            return at("person", DirectoryRefusal.ROLES_PERSON_MISSING);
        }
        if (open.stream().anyMatch(change -> change.isOpen() && change.person().equals(proposal.person()))) {
            return at("person", DirectoryRefusal.ROLES_PROPOSED_ALREADY);
        }
        if (person.get().roles().equals(proposal.roles())) {
            return at("roles", DirectoryRefusal.ROLES_THE_SAME);
        }
        var content = content(directory, person.get(), proposal.roles(), at);
        if (content.isPresent()) {
            return at("roles", content.get());
        }
        return reason(proposal.reason()).map(why -> at("reason", why)).orElse(List.of());
    }

    /** Whether any other roles than those the person has could be proposed now. */
    public static boolean canBeProposed(
            DirectorySnapshot directory, List<RoleChange> open, PersonId actor, PersonId person, Instant at) {
        return Role.sets()
                .anyMatch(roles -> toPropose(directory, open, actor, new RoleProposal(person, roles, "."), at)
                        .isEmpty());
    }

    /** What stands against giving the roles; everything is looked at again, for others have changed things meanwhile. */
    public static Optional<DirectoryRefusal> toApprove(
            DirectorySnapshot directory, RoleChange change, PersonId actor, Instant at) {
        return toReject(directory, change, actor)
                .or(() -> stale(directory, change))
                .or(() -> directory
                        .person(change.person())
                        .flatMap(person -> content(directory, person, change.after(), at)));
    }

    /** What stands against saying no to it. */
    public static Optional<DirectoryRefusal> toReject(DirectorySnapshot directory, RoleChange change, PersonId actor) {
        return open(directory, change, actor).or(() -> {
            if (change.proposedBy().equals(actor)) {
                return Optional.of(DirectoryRefusal.ROLES_OWN_PROPOSAL);
            }
            return change.person().equals(actor) ? Optional.of(DirectoryRefusal.ROLES_YOUR_OWN) : Optional.empty();
        });
    }

    /** What stands against taking it back. */
    public static Optional<DirectoryRefusal> toWithdraw(
            DirectorySnapshot directory, RoleChange change, PersonId actor) {
        return open(directory, change, actor)
                .or(() -> change.proposedBy().equals(actor)
                        ? Optional.empty()
                        : Optional.of(DirectoryRefusal.ROLES_OTHERS_PROPOSAL));
    }

    private static Optional<DirectoryRefusal> open(DirectorySnapshot directory, RoleChange change, PersonId actor) {
        if (!administers(directory, actor)) {
            return Optional.of(DirectoryRefusal.ROLES_BY_ADMINISTRATORS);
        }
        return change.isOpen() ? Optional.empty() : Optional.of(DirectoryRefusal.ROLES_DECIDED);
    }

    private static Optional<DirectoryRefusal> stale(DirectorySnapshot directory, RoleChange change) {
        if (!administers(directory, change.proposedBy())) {
            return Optional.of(DirectoryRefusal.ROLES_PROPOSER_GONE);
        }
        var roles = directory.person(change.person()).map(PersonRecord::roles);
        return roles.filter(change.before()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(DirectoryRefusal.ROLES_STALE);
    }

    /** Whether the roles may be those of that person at all, whoever says so. */
    private static Optional<DirectoryRefusal> content(
            DirectorySnapshot directory, PersonRecord person, Set<String> roles, Instant at) {
        if (!person.active() && !person.roles().containsAll(roles)) {
            return Optional.of(DirectoryRefusal.ROLES_OF_LEAVER);
        }
        if (Role.excludeOneAnother(roles)) {
            return Optional.of(DirectoryRefusal.ROLES_EXCLUDE);
        }
        var after = person.with(roles);
        if (!person.actsOnNoCase() && after.actsOnNoCase() && standsIn(directory, person, at)) {
            return Optional.of(DirectoryRefusal.ROLES_OF_SUBSTITUTE);
        }
        if (roles.containsAll(person.roles())) {
            return Optional.empty(); // nothing is taken
        }
        var people = new HashSet<>(directory.records().people());
        people.remove(person);
        people.add(after);
        return Role.lost(directory.records().people(), people).stream()
                .findFirst()
                .map(lost -> lost == Role.AUDITOR
                        ? DirectoryRefusal.ROLES_LAST_AUDITOR
                        : DirectoryRefusal.ROLES_LAST_ADMINISTRATOR);
    }

    /** By an order in force or to come; nobody who audits or administers may (SD-4, SD-5). */
    private static boolean standsIn(DirectorySnapshot directory, PersonRecord person, Instant at) {
        return directory.records().orders().stream()
                .anyMatch(order ->
                        order.substitute().equals(person.id()) && !order.to().isBefore(Period.today(at)));
    }

    private static Optional<DirectoryRefusal> reason(String reason) {
        if (reason.isBlank()) {
            return Optional.of(DirectoryRefusal.ROLES_REASON_MISSING);
        }
        return Bounds.exceeds(Bounds.STATEMENT, reason)
                ? Optional.of(DirectoryRefusal.ROLES_REASON_TOO_LONG)
                : Optional.empty();
    }

    private static boolean administers(DirectorySnapshot directory, PersonId person) {
        return directory.person(person).filter(PersonRecord::active).isPresent()
                && ReportingLine.administers(directory, person);
    }

    private static List<DirectoryObjection> at(String field, DirectoryRefusal reason) {
        return List.of(new DirectoryObjection(field, reason));
    }
}

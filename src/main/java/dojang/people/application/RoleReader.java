package dojang.people.application;

import dojang.directory.application.Directory;
import dojang.directory.application.RoleChanges;
import dojang.directory.model.DirectoryRefusal;
import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.PersonRecord;
import dojang.directory.model.RoleChange;
import dojang.directory.model.RoleRules;
import dojang.security.application.AccessPolicy;
import dojang.security.application.Caller;
import dojang.security.application.Roles;
import dojang.security.model.Right;
import dojang.shared.model.PersonId;
import dojang.shared.time.ProductClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Who has which roles, and what waits for a second administrator; what it offers the rules would accept now. */
@Stateless
public class RoleReader {

    private static final int MOST_PEOPLE = 50;
    private static final int MOST_SETTLED = 20;

    @Inject
    RoleChanges changes;

    @Inject
    Directory directory;

    @Inject
    AccessPolicy access;

    @Inject
    ProductClock clock;

    /**
     * What an administrator sees.
     *
     * @param wanted part of a name or of a sign-in name; blank for all who have a role
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public RoleView view(String wanted) {
        if (!access.may(Right.USERS)) {
            throw new EJBAccessException("no right " + Right.USERS);
        }
        var reader = Caller.current();
        var at = clock.now();
        var now = directory.snapshot();
        var open = changes.open();
        var found = now.records().people().stream()
                .filter(person -> matches(person, wanted.strip().toLowerCase(Locale.ROOT)))
                .toList();
        var people = found.stream()
                .limit(MOST_PEOPLE)
                .map(person -> line(now, person, RoleRules.canBeProposed(now, open, reader, person.id(), at), at))
                .toList();
        return new RoleView(
                people,
                found.size() - people.size(),
                open.stream().map(change -> line(now, change, reader, at)).toList(),
                changes.settled(MOST_SETTLED).stream()
                        .map(change -> line(now, change, reader, at))
                        .toList());
    }

    private static boolean matches(PersonRecord person, String wanted) {
        return wanted.isEmpty()
                ? !person.roles().isEmpty()
                : person.login().contains(wanted)
                        || person.name().ko().contains(wanted)
                        || person.name().en().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static RoleLine line(DirectorySnapshot now, PersonRecord person, boolean proposable, Instant at) {
        return new RoleLine(
                person.id().value(),
                person.login(),
                person.name(),
                Titles.of(now, person.id(), at),
                person.roles().stream().sorted().toList(),
                person.active(),
                proposable);
    }

    private static RoleChangeLine line(DirectorySnapshot now, RoleChange change, PersonId reader, Instant at) {
        var hindered = RoleRules.toApprove(now, change, reader, at);
        return new RoleChangeLine(
                change.id(),
                change.person().value(),
                now.personName(change.person()),
                change.before().stream().sorted().toList(),
                change.after().stream().sorted().toList(),
                change.reason(),
                change.state().name(),
                now.personName(change.proposedBy()),
                change.proposedAt(),
                Optional.ofNullable(change.decidedBy()).map(now::personName).orElse(null),
                change.decidedAt(),
                hindered.isEmpty(),
                RoleRules.toReject(now, change, reader).isEmpty(),
                RoleRules.toWithdraw(now, change, reader).isEmpty(),
                hindered.map(RoleReader::key).orElse(""));
    }

    private static String key(DirectoryRefusal refusal) {
        return "refusal." + refusal;
    }
}

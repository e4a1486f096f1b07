package dojang.notification.application;

import dojang.approval.model.ApprovalCase;
import dojang.directory.application.Directory;
import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.PersonRecord;
import dojang.directory.model.PostRecord;
import dojang.directory.model.UnitLevel;
import dojang.directory.model.UnitRecord;
import dojang.security.application.Roles;
import dojang.shared.model.Desk;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Reminder.Tell;
import dojang.shared.model.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who sits where and is to be told. */
@ApplicationScoped
public class Listeners {

    @Inject
    Directory directory;

    /** Who answers for the post now: its holder, and whoever acts for it while the holder is away. */
    public Set<PersonId> at(PostId post, Instant at) {
        var office = directory.snapshot();
        var people = new LinkedHashSet<PersonId>();
        office.holderOf(post, at).ifPresent(people::add);
        office.records().orders().stream()
                .filter(order -> order.post().equals(post))
                .map(order -> order.substitute())
                .filter(substitute -> office.seatsOf(substitute, at).stream()
                        .anyMatch(seat -> seat.acting() && seat.desk().post().equals(post)))
                .forEach(people::add);
        return people;
    }

    /**
     * Whom the rule book means.
     *
     * @param late the desk whose time passes; the drafter's for letters, duties and returned drafts
     */
    public Set<PersonId> meant(Tell tell, ApprovalCase current, Desk late, Instant at) {
        var office = directory.snapshot();
        var drafting = current.paper().desk();
        return switch (tell) {
            case FLAG -> Set.of();
            // no directory names a private office, so its principal is told
            case HOLDER, PRIVATE_OFFICE -> at(late.post(), at);
            case OWN_HEAD, AUDIT_HEAD, SUPERIOR -> head(superior(office, late), at);
            case DRAFTING_HEAD -> head(office.head(drafting.unit()), at);
            case LETTER -> Set.of(current.paper().drafter());
            case DIRECTOR_GENERAL -> head(bureauHead(office, drafting.unit()), at);
            case AUDITOR ->
                office.records().people().stream()
                        .filter(person -> person.active() && person.roles().contains(Roles.AUDITOR))
                        .map(PersonRecord::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        };
    }

    /** The head of the own unit; for a head the one of the unit above. */
    private static Optional<PostRecord> superior(DirectorySnapshot office, Desk desk) {
        var head = office.head(desk.unit());
        return head.filter(post -> !post.id().equals(desk.post()))
                .or(() -> office.unit(desk.unit()).map(UnitRecord::parent).flatMap(office::head));
    }

    private static Optional<PostRecord> bureauHead(DirectorySnapshot office, UnitId unit) {
        return Stream.iterate(
                        office.unit(unit),
                        Optional::isPresent,
                        found -> found.map(UnitRecord::parent).flatMap(office::unit))
                .flatMap(Optional::stream)
                .filter(above -> above.level() == UnitLevel.BUREAU)
                .findFirst()
                .flatMap(bureau -> office.head(bureau.id()));
    }

    private Set<PersonId> head(Optional<PostRecord> post, Instant at) {
        return post.map(PostRecord::id).map(id -> at(id, at)).orElse(Set.of());
    }
}

package dojang.policy.application;

import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.PostRecord;
import dojang.directory.model.SnapshotOffice;
import dojang.directory.model.StandIns;
import dojang.directory.model.UnitRecord;
import dojang.policy.model.publish.Staffing;
import dojang.shared.model.Level;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory of a day as the publish check needs it. Who stands in follows the rules on acting (domain study 2.4): an
 * order in force; for the head of agency the deputy, for the deputy the office and bureau heads in their order; for
 * others the direct subordinates, and as an exception peers of the same grade.
 */
final class DirectoryStaffing implements Staffing {

    private final DirectorySnapshot directory;
    private final Instant at;
    private final Map<Question, List<PersonId>> known = new HashMap<>();

    /** Who may answer for a post while somebody is away. */
    private record Question(PostId post, Optional<PersonId> absent) {}

    DirectoryStaffing(DirectorySnapshot directory, Instant at) {
        this.directory = directory;
        this.at = at;
    }

    @Override
    public List<Drafting> drafting() {
        return directory.records().units().stream()
                .map(unit -> new Drafting(unit.id(), new SnapshotOffice(directory, unit.id(), at), drafters(unit)))
                .filter(drafting -> !drafting.drafters().isEmpty())
                .toList();
    }

    private List<Drafter> drafters(UnitRecord unit) {
        return posts(unit.id())
                .filter(post -> post.level() == Level.OFFICIAL)
                .flatMap(post -> holder(post.id()).map(person -> new Drafter(person, post.desk())).stream())
                .toList();
    }

    @Override
    public List<PersonId> able(PostId id, Optional<PersonId> absent) {
        return known.computeIfAbsent(new Question(id, absent), asked -> find(id, absent));
    }

    private List<PersonId> find(PostId id, Optional<PersonId> absent) {
        var holder = holder(id).filter(person -> !absent.equals(Optional.of(person)));
        if (holder.isPresent()) {
            return List.of(holder.get());
        }
        var substitutes = new ArrayList<PersonId>();
        directory.records().orders().stream()
                .filter(order -> order.post().equals(id) && order.covers(day()))
                .forEach(order -> substitutes.add(order.substitute()));
        directory.post(id).ifPresent(post -> standIns(post).forEach(substitutes::add));
        return substitutes.stream()
                .filter(person -> !absent.equals(Optional.of(person)) && mayAct(person))
                .distinct()
                .toList();
    }

    private Stream<PersonId> standIns(PostRecord post) {
        return StandIns.of(directory, post).flatMap(other -> holder(other.id()).stream());
    }

    private Stream<PostRecord> posts(UnitId unit) {
        return directory.records().posts().stream().filter(post -> post.unit().equals(unit));
    }

    /** The holder who is there and may act. */
    private Optional<PersonId> holder(PostId post) {
        return directory.holderOf(post, at).filter(person -> !directory.isAbsent(person, at) && mayAct(person));
    }

    private boolean mayAct(PersonId person) {
        return directory.person(person).map(known -> !known.actsOnNoCase()).orElse(true);
    }

    private java.time.LocalDate day() {
        return at.atZone(dojang.shared.model.WorkingCalendar.SEOUL).toLocalDate();
    }

    @Override
    public Text person(PersonId person) {
        return directory.personName(person);
    }

    @Override
    public Text post(PostId post) {
        return directory.postTitle(post);
    }

    @Override
    public Text unit(UnitId unit) {
        return directory.unitName(unit);
    }
}

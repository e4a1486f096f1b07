package dojang.directory.application;

import dojang.directory.persistence.DirectoryRows;
import dojang.directory.persistence.DirectoryRows.Person;
import dojang.directory.persistence.DirectoryRows.Post;
import dojang.directory.persistence.DirectoryRows.Unit;
import dojang.shared.model.Desk;
import dojang.shared.model.OfficeView;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Seat;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import dojang.shared.model.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who sits where, at any instant. Answers from a snapshot that is at most {@link #LIFETIME_NANOS} old and is dropped at
 * once by {@link #changed}.
 */
@ApplicationScoped
public class Directory {

    /** Five seconds: another node's change is seen after that at the latest. */
    static final long LIFETIME_NANOS = 5_000_000_000L;

    @Inject
    DirectoryRows rows;

    private volatile @Nullable Loaded loaded;

    private record Loaded(DirectorySnapshot snapshot, long atNanos) {}

    /** Own posts first, then posts of acting orders in force. */
    public List<Seat> seatsOf(PersonId person, Instant at) {
        return snapshot().seatsOf(person, day(at));
    }

    public Optional<PersonId> holderOf(PostId post, Instant at) {
        return snapshot().holderOf(post, day(at));
    }

    public boolean isAbsent(PersonId person, Instant at) {
        return snapshot().isAbsent(person, day(at));
    }

    /** The person's name; the id when the directory has never known the person. */
    public Text personName(PersonId person) {
        var known = snapshot().people().get(person);
        return known == null ? new Text(person.toString(), person.toString()) : known.name();
    }

    public Text postTitle(PostId post) {
        return Objects.requireNonNull(snapshot().posts().get(post), "no such post")
                .title();
    }

    public Text unitName(UnitId unit) {
        return unit(unit).name();
    }

    /** The unit's code, which stands in register numbers. */
    public String unitCode(UnitId unit) {
        return unit(unit).code();
    }

    /** The unit and all units below it. */
    public Set<UnitId> unitTree(UnitId unit) {
        return snapshot().tree(unit);
    }

    /** Units whose head post the person holds or acts for. */
    public Set<UnitId> headedUnits(PersonId person, Instant at) {
        return seatsOf(person, at).stream()
                .filter(Seat::head)
                .map(seat -> seat.desk().unit())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> roles(PersonId person) {
        var known = snapshot().people().get(person);
        return known == null ? Set.of() : known.roles();
    }

    /** An active person by sign-in name. */
    public Optional<Person> byLogin(String login) {
        return snapshot().people().values().stream()
                .filter(person -> person.active() && person.login().equals(login))
                .findFirst();
    }

    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(snapshot().people().get(id));
    }

    /** Everybody, in order of the sign-in name. */
    public List<Person> people() {
        return snapshot().people().values().stream()
                .sorted((one, other) -> one.login().compareTo(other.login()))
                .toList();
    }

    /** All units, in order of their code. */
    public List<Unit> units() {
        return snapshot().units().values().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    /** What chain building needs to know, for a draft of this unit at this instant. */
    public OfficeView officeView(UnitId draftingUnit, Instant at) {
        return new Office(snapshot(), draftingUnit, day(at));
    }

    /** Forgets what was read; called after every change. */
    public void changed() {
        loaded = null;
    }

    private Unit unit(UnitId unit) {
        return Objects.requireNonNull(snapshot().units().get(unit), "no such unit");
    }

    private static LocalDate day(Instant at) {
        return at.atZone(WorkingCalendar.SEOUL).toLocalDate();
    }

    private DirectorySnapshot snapshot() {
        var current = loaded;
        if (current == null || System.nanoTime() - current.atNanos() > LIFETIME_NANOS) {
            current = new Loaded(read(), System.nanoTime());
            loaded = current;
        }
        return current.snapshot();
    }

    private DirectorySnapshot read() {
        return DirectorySnapshot.of(
                rows.units(), rows.posts(), rows.people(), rows.tenures(), rows.absences(), rows.actingOrders());
    }

    /** One unit's view of the agency on one day. */
    private record Office(DirectorySnapshot snapshot, UnitId draftingUnit, LocalDate day) implements OfficeView {

        @Override
        public List<LineDesk> line() {
            return snapshot.upwards(draftingUnit).stream()
                    .map(snapshot::headOf)
                    .flatMap(Optional::stream)
                    .map(post -> new LineDesk(post.desk(), post.level()))
                    .toList();
        }

        @Override
        public Optional<Desk> headOf(String task) {
            return snapshot.units().values().stream()
                    .filter(unit -> task.equals(unit.task()))
                    .findFirst()
                    .flatMap(unit -> snapshot.headOf(unit.id()))
                    .map(Post::desk);
        }

        @Override
        public boolean isHeld(PostId post) {
            return snapshot.isHeld(post, day);
        }
    }
}

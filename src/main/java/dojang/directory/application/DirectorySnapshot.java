package dojang.directory.application;

import dojang.directory.persistence.DirectoryRows.Absence;
import dojang.directory.persistence.DirectoryRows.ActingOrder;
import dojang.directory.persistence.DirectoryRows.Person;
import dojang.directory.persistence.DirectoryRows.Post;
import dojang.directory.persistence.DirectoryRows.Tenure;
import dojang.directory.persistence.DirectoryRows.Unit;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Seat;
import dojang.shared.model.UnitId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The directory as it was read at one moment; questions about any day are answered from it alone. */
record DirectorySnapshot(
        Map<UnitId, Unit> units,
        Map<PostId, Post> posts,
        Map<PersonId, Person> people,
        List<Tenure> tenures,
        List<Absence> absences,
        List<ActingOrder> orders) {

    static DirectorySnapshot of(
            List<Unit> units,
            List<Post> posts,
            List<Person> people,
            List<Tenure> tenures,
            List<Absence> absences,
            List<ActingOrder> orders) {
        return new DirectorySnapshot(
                units.stream().collect(Collectors.toUnmodifiableMap(Unit::id, Function.identity())),
                posts.stream().collect(Collectors.toUnmodifiableMap(Post::id, Function.identity())),
                people.stream().collect(Collectors.toUnmodifiableMap(Person::id, Function.identity())),
                tenures,
                absences,
                orders);
    }

    /** Own posts first, then posts of acting orders in force. */
    List<Seat> seatsOf(PersonId person, LocalDate day) {
        var own = tenures.stream()
                .filter(tenure ->
                        tenure.person().equals(person) && tenure.period().covers(day))
                .map(tenure -> seat(tenure.post(), false));
        var acting = orders.stream()
                .filter(order -> order.substitute().equals(person) && isInForce(order, day))
                .limit(1) // one post at a time (acting-official decree)
                .map(order -> seat(order.post(), true));
        return Stream.concat(own, acting).toList();
    }

    Optional<PersonId> holderOf(PostId post, LocalDate day) {
        return tenures.stream()
                .filter(tenure -> tenure.post().equals(post) && tenure.period().covers(day))
                .map(Tenure::person)
                .findFirst();
    }

    boolean isAbsent(PersonId person, LocalDate day) {
        return absences.stream()
                .anyMatch(absence ->
                        absence.person().equals(person) && absence.period().covers(day));
    }

    /** Whether somebody can answer for the post that day, as holder or as substitute. */
    boolean isHeld(PostId post, LocalDate day) {
        return holderOf(post, day).isPresent()
                || orders.stream().anyMatch(order -> order.post().equals(post) && isInForce(order, day));
    }

    Optional<Post> headOf(UnitId unit) {
        return posts.values().stream()
                .filter(post -> post.head() && post.desk().unit().equals(unit))
                .findFirst();
    }

    /** The unit and every unit above it, lowest first. */
    List<UnitId> upwards(UnitId unit) {
        return Stream.iterate(
                        unit,
                        Objects::nonNull,
                        id -> Objects.requireNonNull(units.get(id)).parent())
                .toList();
    }

    Set<UnitId> tree(UnitId root) {
        var tree = new HashSet<UnitId>(Set.of(root));
        boolean grew = true;
        while (grew) {
            grew = tree.addAll(units.values().stream()
                    .filter(unit -> unit.parent() != null && tree.contains(unit.parent()))
                    .map(Unit::id)
                    .toList());
        }
        return Set.copyOf(tree);
    }

    /**
     * An order works while the holder is absent or the post is vacant, and never passes on: a substitute who is absent
     * too gives nobody the right (I-7).
     */
    private boolean isInForce(ActingOrder order, LocalDate day) {
        var holder = holderOf(order.post(), day);
        return order.period().covers(day)
                && (holder.isEmpty() || isAbsent(holder.get(), day))
                && !isAbsent(order.substitute(), day);
    }

    private Seat seat(PostId id, boolean acting) {
        var post = Objects.requireNonNull(posts.get(id));
        return new Seat(post.desk(), acting, post.head());
    }
}

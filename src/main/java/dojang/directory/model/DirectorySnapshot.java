package dojang.directory.model;

import dojang.shared.model.Desk;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Seat;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The directory as it was at one moment; nothing in it changes. Questions about time take the instant they are about. */
public final class DirectorySnapshot {

    private final Records records;
    private final Seating seating;
    private final Map<UnitId, UnitRecord> units;
    private final Map<PostId, PostRecord> posts;
    private final Map<PersonId, PersonRecord> people;
    private final Map<UnitId, PostRecord> heads;

    public DirectorySnapshot(Records records) {
        this.records = records;
        seating = new Seating(records);
        units = index(records.units(), UnitRecord::id);
        posts = index(records.posts(), PostRecord::id);
        people = index(records.people(), PersonRecord::id);
        heads = records.posts().stream()
                .filter(PostRecord::head)
                .collect(Collectors.toMap(PostRecord::unit, Function.identity(), (first, second) -> first));
    }

    public Records records() {
        return records;
    }

    /** Own posts first, then the one the person acts for while its holder is away. */
    public List<Seat> seatsOf(PersonId person, Instant at) {
        return seating.seatsOf(person, at);
    }

    public Optional<PersonId> holderOf(PostId post, Instant at) {
        return seating.holderOf(post, at);
    }

    public boolean isAbsent(PersonId person, Instant at) {
        return seating.isAbsent(person, at);
    }

    /** Whether somebody holds the post, or acts for it, at that instant. */
    public boolean isHeld(PostId post, Instant at) {
        return seating.isHeld(post, at);
    }

    /** Where the person drafts: the own post, the latest when there are several. */
    public Optional<Desk> draftingDesk(PersonId person, Instant at) {
        return seating.ownPost(person, at).map(PostRecord::desk);
    }

    /** The units whose head the person is, or acts for. */
    public Set<UnitId> headedUnits(PersonId person, Instant at) {
        return seatsOf(person, at).stream()
                .filter(Seat::head)
                .map(seat -> seat.desk().unit())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The unit and everything below it. */
    public Set<UnitId> unitTree(UnitId top) {
        var tree = new LinkedHashSet<UnitId>();
        var open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            var unit = open.remove(0);
            if (tree.add(unit)) {
                units.values().stream()
                        .filter(child -> unit.equals(child.parent()))
                        .forEach(child -> open.add(child.id()));
            }
        }
        return tree;
    }

    /** An active person by sign-in name. */
    public Optional<PersonRecord> byLogin(String login) {
        return people.values().stream()
                .filter(person -> person.active() && person.login().equals(login))
                .findFirst();
    }

    public Optional<PersonRecord> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    public Optional<PostRecord> post(PostId id) {
        return Optional.ofNullable(posts.get(id));
    }

    public Optional<UnitRecord> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** All posts, unit by unit. */
    public Stream<PostRecord> postsByUnit() {
        return records.units().stream()
                .flatMap(unit ->
                        records.posts().stream().filter(post -> post.unit().equals(unit.id())));
    }

    /** The post that heads the unit, held or not. */
    public Optional<PostRecord> head(UnitId unit) {
        return Optional.ofNullable(heads.get(unit));
    }

    /** Posts whose holder is away, with the last day of it, or that nobody holds. */
    public Map<PostId, LocalDate> absentPosts(Instant at) {
        return seating.absentPosts(at);
    }

    /** Posts at which nobody may answer on that day. */
    public Set<PostId> silentPosts(Instant at) {
        return seating.silentPosts(at);
    }

    /** The desk of a post; empty for a post we do not know. */
    public Optional<Desk> desk(PostId post) {
        return post(post).map(PostRecord::desk);
    }

    public Text personName(PersonId id) {
        return person(id).map(PersonRecord::name).orElseGet(() -> unknown(id.value()));
    }

    public Text postTitle(PostId id) {
        return post(id).map(PostRecord::title).orElseGet(() -> unknown(id.value()));
    }

    public Text unitName(UnitId id) {
        return unit(id).map(UnitRecord::name).orElseGet(() -> unknown(id.value()));
    }

    /** A trail must stay readable even when a row it points to is gone. */
    private static Text unknown(UUID id) {
        var brief = id.toString().substring(0, 8);
        return new Text("알 수 없음 (" + brief + ")", "unknown (" + brief + ")");
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        return values.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}

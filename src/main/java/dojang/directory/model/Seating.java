package dojang.directory.model;

import static java.util.stream.Collectors.groupingBy;

import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Seat;
import dojang.shared.model.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may act for which post at an instant; days are those of Seoul.
 *
 * <p>A substitute acts only while the holder is away or the post is vacant, for one post at a time, and never for a post
 * whose own substitute is away too (I-7): then a new order is needed and the step waits.
 */
final class Seating {

    private final Map<PostId, PostRecord> posts;
    private final Map<PersonId, PersonRecord> people;
    private final Map<PersonId, List<Tenure>> tenuresOf;
    private final Map<PostId, List<Tenure>> holders;
    private final Map<PersonId, List<Absence>> absences;
    private final Map<PersonId, List<ActingOrder>> ordersOf;
    private final Map<PostId, List<ActingOrder>> ordersFor;

    private final Map<LocalDate, Map<PostId, LocalDate>> absentOn = new ConcurrentHashMap<>();
    private final Map<LocalDate, Set<PostId>> silentOn = new ConcurrentHashMap<>();

    Seating(Records records) {
        posts = records.posts().stream().collect(Collectors.toMap(PostRecord::id, Function.identity()));
        people = records.people().stream().collect(Collectors.toMap(PersonRecord::id, Function.identity()));
        tenuresOf = records.tenures().stream().collect(groupingBy(Tenure::person));
        holders = records.tenures().stream().collect(groupingBy(Tenure::post));
        absences = records.absences().stream().collect(groupingBy(Absence::person));
        ordersOf = records.orders().stream().collect(groupingBy(ActingOrder::substitute));
        ordersFor = records.orders().stream().collect(groupingBy(ActingOrder::post));
    }

    /** Own posts, latest tenure first, then the one post the person acts for. */
    List<Seat> seatsOf(PersonId person, Instant at) {
        var day = day(at);
        if (!mayAct(person, day)) {
            return List.of();
        }
        var own = ownPosts(person, day).map(post -> seat(post, false));
        return Stream.concat(own, actingPost(person, day).map(post -> seat(post, true)).stream())
                .toList();
    }

    Optional<PersonId> holderOf(PostId post, Instant at) {
        return holderOf(post, day(at));
    }

    /** Whether somebody holds the post, or acts for it. */
    boolean isHeld(PostId post, Instant at) {
        var day = day(at);
        return holderOf(post, day).isPresent()
                || substitutes(post, day).findAny().isPresent();
    }

    private Stream<PersonId> substitutes(PostId post, LocalDate day) {
        return ordersFor.getOrDefault(post, List.of()).stream()
                .filter(order -> order.covers(day))
                .map(ActingOrder::substitute)
                .filter(substitute -> actingPost(substitute, day)
                        .filter(found -> found.id().equals(post))
                        .isPresent());
    }

    /** Posts without a holder or substitute who may act on cases (SD-4, SD-5); found once for each day. */
    Set<PostId> silentPosts(Instant at) {
        return silentOn.computeIfAbsent(
                day(at),
                day -> posts.keySet().stream()
                        .filter(post -> Stream.concat(holderOf(post, day).stream(), substitutes(post, day))
                                .noneMatch(this::actsOnCases))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean actsOnCases(PersonId person) {
        return Optional.ofNullable(people.get(person))
                .filter(known -> !known.actsOnNoCase())
                .isPresent();
    }

    /** Posts whose holder is away, with the last day of it, or that nobody holds; found once for each day. */
    Map<PostId, LocalDate> absentPosts(Instant at) {
        return absentOn.computeIfAbsent(day(at), this::absentPosts);
    }

    private Map<PostId, LocalDate> absentPosts(LocalDate day) {
        var absent = new HashMap<PostId, LocalDate>();
        for (var post : posts.keySet()) {
            holderOf(post, day)
                    .map(holder -> lastDayAway(holder, day))
                    .orElse(Optional.of(LocalDate.MAX))
                    .ifPresent(last -> absent.put(post, last));
        }
        return Map.copyOf(absent);
    }

    private Optional<LocalDate> lastDayAway(PersonId person, LocalDate day) {
        return absences.getOrDefault(person, List.of()).stream()
                .filter(away -> away.covers(day))
                .map(Absence::to)
                .max(Comparator.naturalOrder());
    }

    boolean isAbsent(PersonId person, Instant at) {
        return isAbsent(person, day(at));
    }

    /** The person's own post, the latest when there are several. */
    Optional<PostRecord> ownPost(PersonId person, Instant at) {
        return ownPosts(person, day(at)).findFirst();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(WorkingCalendar.SEOUL).toLocalDate();
    }

    private static Seat seat(PostRecord post, boolean acting) {
        return new Seat(post.desk(), acting, post.head());
    }

    private boolean mayAct(PersonId person, LocalDate day) {
        return isActive(person)
                && absences.getOrDefault(person, List.of()).stream()
                        .noneMatch(away -> away.covers(day) && away.reason() == AbsenceReason.SUSPENSION);
    }

    private boolean isActive(PersonId person) {
        return Optional.ofNullable(people.get(person)).map(PersonRecord::active).orElse(false);
    }

    private boolean isAbsent(PersonId person, LocalDate day) {
        return absences.getOrDefault(person, List.of()).stream().anyMatch(away -> away.covers(day));
    }

    private Stream<PostRecord> ownPosts(PersonId person, LocalDate day) {
        return tenuresOf.getOrDefault(person, List.of()).stream()
                .filter(tenure -> tenure.covers(day))
                .sorted(Comparator.comparing(Tenure::from).reversed())
                .flatMap(tenure -> Optional.ofNullable(posts.get(tenure.post())).stream());
    }

    private Optional<PersonId> holderOf(PostId post, LocalDate day) {
        return holders.getOrDefault(post, List.of()).stream()
                .filter(tenure -> tenure.covers(day) && isActive(tenure.person()))
                .max(Comparator.comparing(Tenure::from))
                .map(Tenure::person);
    }

    /** The oldest order in force; empty while the substitute is away or the holder is there. */
    private Optional<PostRecord> actingPost(PersonId substitute, LocalDate day) {
        if (isAbsent(substitute, day)) {
            return Optional.empty();
        }
        return ordersOf.getOrDefault(substitute, List.of()).stream()
                .filter(order -> order.covers(day) && needsSubstitute(order.post(), substitute, day))
                .min(Comparator.comparing(ActingOrder::from))
                .map(order -> posts.get(order.post()));
    }

    private boolean needsSubstitute(PostId post, PersonId substitute, LocalDate day) {
        return holderOf(post, day)
                .map(holder -> !holder.equals(substitute) && isAbsent(holder, day))
                .orElse(true);
    }
}

package dojang.shared.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts, when, and which posts that person may act for, as the server knows it.
 *
 * <p>The time is cut to whole microseconds, because {@code DATETIME(6)} keeps no more and the actor's context is hashed.
 *
 * @param person   the person who acts; never an assistant's shared account (SD-12)
 * @param at       time of the product clock
 * @param seats    own posts first, then those of acting orders in force
 * @param calendar the ministry's working days, for due dates
 * @param absent   posts whose holder is away at this time, with the last day of it; {@link LocalDate#MAX} where nobody
 *                 holds the post
 * @param silent   posts at which nobody may answer now: held by an auditor, an administrator or nobody, with no substitute
 * @param roles    rights that do not come from a post
 * @param watch    the agency's limits and reminders
 */
public record ActorContext(
        PersonId person,
        Instant at,
        List<Seat> seats,
        WorkingCalendar calendar,
        Map<PostId, LocalDate> absent,
        Set<PostId> silent,
        Set<String> roles,
        TimeLimits watch) {

    /** Nobody: the ministry's clock, which reminds and ends pauses, and can do nothing else (I-16). */
    public static final PersonId CLOCK = new PersonId(new UUID(0, 0));

    /** 문서과: issues approved texts and keeps the seal. */
    public static final String REGISTRY = "REGISTRY";

    public ActorContext {
        at = at.truncatedTo(ChronoUnit.MICROS);
        seats = List.copyOf(seats);
        absent = Map.copyOf(absent);
        silent = Set.copyOf(silent);
        roles = Set.copyOf(roles);
    }

    /** The context of a day on which everybody is there, for somebody with no right beyond the posts. */
    public ActorContext(PersonId person, Instant at, List<Seat> seats, WorkingCalendar calendar) {
        this(person, at, seats, calendar, Map.of(), Set.of());
    }

    /** The context of an agency without limits and reminders. */
    public ActorContext(
            PersonId person,
            Instant at,
            List<Seat> seats,
            WorkingCalendar calendar,
            Map<PostId, LocalDate> absent,
            Set<String> roles) {
        this(person, at, seats, calendar, absent, Set.of(), roles, TimeLimits.NONE);
    }

    /** The same under other limits. */
    public ActorContext under(TimeLimits other) {
        return new ActorContext(person, at, seats, calendar, absent, silent, roles, other);
    }

    public boolean isClock() {
        return person.equals(CLOCK);
    }

    public boolean isAbsent(PostId post) {
        return absent.containsKey(post);
    }

    /** Whether a post can be asked for an answer: somebody sits or stands in there who may act on cases (SD-4, SD-5). */
    public boolean mayAsk(PostId post) {
        return !silent.contains(post);
    }

    /** The day on which the absent holder is back; empty when nobody is away, or nobody is to come back. */
    public Optional<LocalDate> backOn(PostId post) {
        return Optional.ofNullable(absent.get(post))
                .filter(last -> !last.equals(LocalDate.MAX))
                .map(last -> calendar.onOrAfter(last.plusDays(1)));
    }

    /** The seat from which this person may answer for the post; an own seat is preferred to an acting one. */
    public Optional<Seat> seatAt(PostId post) {
        return seats.stream()
                .filter(seat -> seat.desk().post().equals(post))
                .min((a, b) -> Boolean.compare(a.acting(), b.acting()));
    }

    public boolean sitsIn(UnitId unit) {
        return seats.stream()
                .anyMatch(seat -> !seat.acting() && seat.desk().unit().equals(unit));
    }

    /** Whether this person answers for the whole unit, as its head or as the absent head's substitute. */
    public boolean heads(UnitId unit) {
        return seats.stream().anyMatch(seat -> seat.head() && seat.desk().unit().equals(unit));
    }

    /** The end of the working day, 18:00 in Seoul, that many working days from now. */
    public Instant dueAfter(int workingDays) {
        return calendar.dueAfter(at, workingDays);
    }
}

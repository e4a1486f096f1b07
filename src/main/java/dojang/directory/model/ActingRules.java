package dojang.directory.model;

import dojang.shared.model.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When an acting order (직무대리) may be given (acting-official decree; domain study 2.4, 4.7). What the substitute may do
 * with it is judged again at the moment of each act.
 */
public final class ActingRules {

    private static final int LONGEST_NUMBER = 40;

    private ActingRules() {}

    /** What stands against giving it; empty when nothing does. */
    public static List<DirectoryObjection> toOrder(
            DirectorySnapshot directory, PersonId actor, ActingOrder order, Instant at) {
        var post = directory.post(order.post());
        if (post.isEmpty()) {
            return one("post", DirectoryRefusal.POST_MISSING);
        }
        var right = right(directory, actor, order, at);
        if (right.isPresent()) {
            return one(right.get() == DirectoryRefusal.ORDER_FOR_YOURSELF ? "substitute" : "post", right.get());
        }
        var objections = new ArrayList<>(Period.objections(order.from(), order.to(), Period.today(at)));
        if (objections.isEmpty()) {
            substitute(directory, order, post.get())
                    .map(reason -> new DirectoryObjection("substitute", reason))
                    .ifPresent(objections::add);
            number(directory, order)
                    .map(reason -> new DirectoryObjection("orderNumber", reason))
                    .ifPresent(objections::add);
            if (directory.records().orders().stream()
                    .anyMatch(other -> other.post().equals(order.post()) && other.overlaps(order))) {
                objections.add(new DirectoryObjection("post", DirectoryRefusal.POST_HAS_SUBSTITUTE));
            }
        }
        return objections;
    }

    /** What stands against ending it from today on. */
    public static Optional<DirectoryRefusal> toEnd(
            DirectorySnapshot directory, PersonId actor, ActingOrder order, Instant at) {
        return notTheirPost(directory, actor, order, at)
                .or(() -> order.to().isBefore(Period.today(at))
                        ? Optional.of(DirectoryRefusal.ORDER_OVER)
                        : Optional.empty());
    }

    private static Optional<DirectoryRefusal> right(
            DirectorySnapshot directory, PersonId actor, ActingOrder order, Instant at) {
        return notTheirPost(directory, actor, order, at)
                .or(() -> order.substitute().equals(actor)
                        ? Optional.of(DirectoryRefusal.ORDER_FOR_YOURSELF)
                        : Optional.empty());
    }

    private static Optional<DirectoryRefusal> notTheirPost(
            DirectorySnapshot directory, PersonId actor, ActingOrder order, Instant at) {
        return directory
                        .post(order.post())
                        .filter(post -> ReportingLine.over(directory, actor, post, at))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(DirectoryRefusal.NOT_YOUR_POSTS);
    }

    private static Optional<DirectoryRefusal> substitute(
            DirectorySnapshot directory, ActingOrder order, PostRecord post) {
        var person = directory.person(order.substitute());
        if (person.isEmpty()) {
            return Optional.of(DirectoryRefusal.SUBSTITUTE_MISSING);
        }
        if (!person.get().mayStandIn()) {
            return Optional.of(DirectoryRefusal.SUBSTITUTE_BARRED);
        }
        if (holds(directory, order.substitute(), post, order)) {
            return Optional.of(DirectoryRefusal.SUBSTITUTE_IS_HOLDER);
        }
        boolean near =
                StandIns.of(directory, post).anyMatch(other -> holds(directory, order.substitute(), other, order));
        if (!near) {
            return Optional.of(DirectoryRefusal.SUBSTITUTE_NOT_NEAR);
        }
        return taken(directory, order);
    }

    /** One post at a time (I-7), and nobody stands in who is away too. */
    private static Optional<DirectoryRefusal> taken(DirectorySnapshot directory, ActingOrder order) {
        boolean busy = others(directory, order)
                .anyMatch(other -> other.substitute().equals(order.substitute())
                        && !other.post().equals(order.post())
                        && other.overlaps(order));
        if (busy) {
            return Optional.of(DirectoryRefusal.SUBSTITUTE_BUSY);
        }
        boolean away = directory.records().absences().stream()
                .anyMatch(absence -> absence.person().equals(order.substitute())
                        && !absence.to().isBefore(order.from())
                        && !absence.from().isAfter(order.to()));
        return away ? Optional.of(DirectoryRefusal.SUBSTITUTE_AWAY) : Optional.empty();
    }

    private static boolean holds(DirectorySnapshot directory, PersonId person, PostRecord post, ActingOrder order) {
        return directory.records().tenures().stream()
                .anyMatch(tenure -> tenure.person().equals(person)
                        && tenure.post().equals(post.id())
                        && tenure.covers(order.from()));
    }

    private static Optional<DirectoryRefusal> number(DirectorySnapshot directory, ActingOrder order) {
        var number = order.orderNumber();
        if (number == null) {
            return inOnePiece(directory, order) > ActingOrder.DAYS_WITHOUT_NUMBER
                    ? Optional.of(DirectoryRefusal.ORDER_NUMBER_MISSING)
                    : Optional.empty();
        }
        return number.length() > LONGEST_NUMBER
                ? Optional.of(DirectoryRefusal.ORDER_NUMBER_TOO_LONG)
                : Optional.empty();
    }

    /** Days on end for which the substitute would act for the post: cutting an order in two saves no number. */
    private static long inOnePiece(DirectorySnapshot directory, ActingOrder order) {
        var whole = order;
        boolean grown = true;
        while (grown) {
            var now = whole;
            var neighbour = others(directory, order)
                    .filter(other -> other.post().equals(order.post())
                            && other.substitute().equals(order.substitute()))
                    .filter(other -> other.to().plusDays(1).equals(now.from())
                            || other.from().minusDays(1).equals(now.to()))
                    .findFirst();
            grown = neighbour.isPresent();
            whole = neighbour
                    .map(other -> now.over(earlier(now.from(), other.from()), later(now.to(), other.to())))
                    .orElse(now);
        }
        return whole.days();
    }

    private static Stream<ActingOrder> others(DirectorySnapshot directory, ActingOrder order) {
        return directory.records().orders().stream().filter(other -> !other.equals(order));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<DirectoryObjection> one(String field, DirectoryRefusal reason) {
        return List.of(new DirectoryObjection(field, reason));
    }
}

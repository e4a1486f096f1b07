package dojang.directory.model;

import dojang.shared.model.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A post that nobody sits in today, and who acts for it (오늘의 직무대리).
 *
 * @param holder     away; null when the post is vacant
 * @param absence    why and how long; null when the post is vacant
 * @param order      in force today; null when nobody was named, and then the steps wait
 * @param substitute who acts today; null while the named person may not, because away or already acting elsewhere
 */
public record Substitution(
        PostRecord post,
        @Nullable PersonId holder,
        @Nullable Absence absence,
        @Nullable ActingOrder order,
        @Nullable PersonId substitute) {

    /** All such posts at this instant, in the order of their units. */
    public static List<Substitution> all(DirectorySnapshot directory, Instant at) {
        return directory.records().units().stream()
                .flatMap(unit -> posts(directory, unit))
                .filter(post -> directory.absentPosts(at).containsKey(post.id()))
                .map(post -> of(directory, post, at))
                .toList();
    }

    private static Stream<PostRecord> posts(DirectorySnapshot directory, UnitRecord unit) {
        return directory.records().posts().stream()
                .filter(post -> post.unit().equals(unit.id()))
                .sorted(Comparator.comparing(PostRecord::head).reversed());
    }

    private static Substitution of(DirectorySnapshot directory, PostRecord post, Instant at) {
        var day = Period.today(at);
        var holder = directory.holderOf(post.id(), at);
        var absence = holder.flatMap(person -> directory.records().absences().stream()
                .filter(away -> away.person().equals(person) && away.covers(day))
                .findFirst());
        var orders = directory.records().orders().stream()
                .filter(order -> order.post().equals(post.id()) && order.covers(day))
                .toList();
        var acting = orders.stream().filter(order -> acts(directory, order, at)).findFirst();
        var order = acting.or(() -> orders.stream().findFirst());
        return new Substitution(
                post,
                holder.orElse(null),
                absence.orElse(null),
                order.orElse(null),
                acting.map(ActingOrder::substitute).orElse(null));
    }

    private static boolean acts(DirectorySnapshot directory, ActingOrder order, Instant at) {
        return directory.seatsOf(order.substitute(), at).stream()
                .anyMatch(seat -> seat.acting() && Objects.equals(seat.desk().post(), order.post()));
    }

    /** Whether steps of this post wait because nobody may act. */
    public boolean isOpen() {
        return Optional.ofNullable(substitute).isEmpty();
    }
}

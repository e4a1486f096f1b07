package dojang.directory.model;

import dojang.shared.model.PersonId;
import dojang.shared.model.Seat;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who answers for whose absence, substitute and successor (domain study 4.15): the head of the unit and the heads above,
 * also while a substitute sits for them, and the administrator of the directory. An auditor never does (SD-4).
 */
public final class ReportingLine {

    private ReportingLine() {}

    /** Whether this person answers for another, by any post the other holds. */
    public static boolean over(DirectorySnapshot directory, PersonId actor, PersonId other, Instant at) {
        return administers(directory, actor)
                || ownPosts(directory, other, at).anyMatch(post -> over(directory, actor, post, at));
    }

    /** Whether this person answers for a post; a substitute does not for the post they sit in, and so not for its holder. */
    public static boolean over(DirectorySnapshot directory, PersonId actor, PostRecord post, Instant at) {
        return above(directory, actor, post, at, seat -> !(seat.acting() && isSeatOf(seat, post)));
    }

    /** Whether this person may give the post to somebody: nobody chooses who follows in the own post. */
    public static boolean appoints(DirectorySnapshot directory, PersonId actor, PostRecord post, Instant at) {
        return above(directory, actor, post, at, seat -> !isSeatOf(seat, post));
    }

    private static boolean above(
            DirectorySnapshot directory, PersonId actor, PostRecord post, Instant at, Predicate<Seat> counts) {
        if (has(directory, actor, PersonRecord.AUDITOR)) {
            return false;
        }
        return administers(directory, actor)
                || directory.seatsOf(actor, at).stream()
                        .filter(seat -> seat.head() && counts.test(seat))
                        .anyMatch(seat -> directory.unitTree(seat.desk().unit()).contains(post.unit()));
    }

    private static boolean isSeatOf(Seat seat, PostRecord post) {
        return seat.desk().post().equals(post.id());
    }

    static boolean administers(DirectorySnapshot directory, PersonId actor) {
        return has(directory, actor, PersonRecord.ADMINISTRATOR) && !has(directory, actor, PersonRecord.AUDITOR);
    }

    static Stream<PostRecord> ownPosts(DirectorySnapshot directory, PersonId person, Instant at) {
        var day = Period.today(at);
        return directory.records().tenures().stream()
                .filter(tenure -> tenure.person().equals(person) && tenure.covers(day))
                .flatMap(tenure -> directory.post(tenure.post()).stream());
    }

    private static boolean has(DirectorySnapshot directory, PersonId person, String role) {
        return directory
                .person(person)
                .map(PersonRecord::roles)
                .orElse(Set.of())
                .contains(role);
    }
}

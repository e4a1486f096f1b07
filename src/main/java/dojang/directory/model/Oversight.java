package dojang.directory.model;

import dojang.shared.model.PersonId;
import dojang.shared.model.UnitId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who answers for whose absence, substitute and successor (domain study 4.15): the head of the unit and the heads above,
 * also while a substitute sits for them, and the administrator of the directory. An auditor never does (SD-4).
 */
public final class Oversight {

    private Oversight() {}

    /** The units whose people and posts this person answers for. */
    public static Set<UnitId> units(DirectorySnapshot directory, PersonId actor, Instant at) {
        if (has(directory, actor, PersonRecord.AUDITOR)) {
            return Set.of();
        }
        if (has(directory, actor, PersonRecord.ADMINISTRATOR)) {
            return directory.records().units().stream().map(UnitRecord::id).collect(Collectors.toUnmodifiableSet());
        }
        return directory.headedUnits(actor, at).stream()
                .flatMap(unit -> directory.unitTree(unit).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether this person answers for another, by any post the other holds. */
    public static boolean over(DirectorySnapshot directory, PersonId actor, PersonId other, Instant at) {
        if (has(directory, actor, PersonRecord.ADMINISTRATOR)) {
            return !has(directory, actor, PersonRecord.AUDITOR);
        }
        var units = units(directory, actor, at);
        return ownPosts(directory, other, at).anyMatch(post -> units.contains(post.unit()));
    }

    /** Whether this person may give the post to somebody: nobody chooses who follows in the own post. */
    public static boolean appoints(DirectorySnapshot directory, PersonId actor, PostRecord post, Instant at) {
        if (has(directory, actor, PersonRecord.AUDITOR)) {
            return false;
        }
        return has(directory, actor, PersonRecord.ADMINISTRATOR)
                || directory.seatsOf(actor, at).stream()
                        .filter(seat -> seat.head() && !seat.desk().post().equals(post.id()))
                        .anyMatch(seat -> directory.unitTree(seat.desk().unit()).contains(post.unit()));
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

package dojang.directory.model;

import dojang.shared.model.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a post may pass to another person, and whose terms begin and end with it. */
public final class HandoverRules {

    private static final int YEARS_AHEAD = 5;

    private HandoverRules() {}

    /** What stands against it; empty when nothing does. */
    public static List<DirectoryObjection> toHandOver(
            DirectorySnapshot directory, PersonId actor, Handover handover, Instant at) {
        var post = directory.post(handover.post());
        if (post.isEmpty()) {
            return List.of(new DirectoryObjection("post", DirectoryRefusal.POST_MISSING));
        }
        if (!ReportingLine.appoints(directory, actor, post.get(), at)) {
            return List.of(new DirectoryObjection("post", DirectoryRefusal.NOT_YOUR_APPOINTMENT));
        }
        var objections = new ArrayList<DirectoryObjection>();
        successor(directory, handover)
                .map(reason -> new DirectoryObjection("successor", reason))
                .ifPresent(objections::add);
        day(directory, handover, at)
                .map(reason -> new DirectoryObjection("day", reason))
                .ifPresent(objections::add);
        return objections;
    }

    private static Optional<DirectoryRefusal> successor(DirectorySnapshot directory, Handover handover) {
        var person = directory.person(handover.successor());
        if (person.isEmpty() || !person.get().active()) {
            return Optional.of(DirectoryRefusal.SUCCESSOR_MISSING);
        }
        if (person.get().actsOnNoCase() && !isOutOfLine(directory, handover)) {
            return Optional.of(DirectoryRefusal.SUCCESSOR_BARRED);
        }
        return of(directory, handover)
                        .anyMatch(
                                tenure -> tenure.person().equals(handover.successor()) && tenure.covers(handover.day()))
                ? Optional.of(DirectoryRefusal.SUCCESSOR_HOLDS_IT)
                : Optional.empty();
    }

    /** A post whose last holder answers nothing, such as an auditor's; where nobody ever sat, one that heads nothing. */
    private static boolean isOutOfLine(DirectorySnapshot directory, Handover handover) {
        return of(directory, handover)
                .max(Comparator.comparing(Tenure::from))
                .map(tenure -> directory
                        .person(tenure.person())
                        .filter(PersonRecord::actsOnNoCase)
                        .isPresent())
                .orElse(directory.post(handover.post()).filter(PostRecord::head).isEmpty());
    }

    /** Not in the past, not before the predecessor's second day, and not over a term already given to somebody. */
    private static Optional<DirectoryRefusal> day(DirectorySnapshot directory, Handover handover, Instant at) {
        var today = Period.today(at);
        if (handover.day().isBefore(today)
                || of(directory, handover)
                        .anyMatch(tenure -> tenure.from().equals(handover.day()) && tenure.covers(handover.day()))) {
            return Optional.of(DirectoryRefusal.DAY_TOO_EARLY);
        }
        if (handover.day().isAfter(today.plusYears(YEARS_AHEAD))) {
            return Optional.of(DirectoryRefusal.PERIOD_TOO_FAR);
        }
        return of(directory, handover).anyMatch(tenure -> tenure.from().isAfter(handover.day()))
                ? Optional.of(DirectoryRefusal.POST_PROMISED)
                : Optional.empty();
    }

    /** The terms as they stand afterwards: ended ones and the new one. */
    public static List<Tenure> terms(DirectorySnapshot directory, Handover handover) {
        var last = handover.day().minusDays(1);
        var ended = directory.records().tenures().stream()
                .filter(tenure -> tenure.covers(handover.day()))
                .filter(tenure -> tenure.post().equals(handover.post())
                        || (handover.leaves() && tenure.person().equals(handover.successor())))
                .map(tenure -> new Tenure(tenure.person(), tenure.post(), tenure.from(), last));
        return Stream.concat(ended, Stream.of(new Tenure(handover.successor(), handover.post(), handover.day(), null)))
                .toList();
    }

    private static Stream<Tenure> of(DirectorySnapshot directory, Handover handover) {
        return directory.records().tenures().stream()
                .filter(tenure -> tenure.post().equals(handover.post()));
    }
}

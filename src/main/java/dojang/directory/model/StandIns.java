package dojang.directory.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From which posts somebody can stand in for a post (acting-official decree; domain study 2.4): the direct subordinates,
 * and as an exception peers of the same grade. For the head of agency these are the deputy, for the deputy the office and
 * bureau heads in their order.
 */
public final class StandIns {

    private StandIns() {}

    /** The posts, the nearest first. */
    public static Stream<PostRecord> of(DirectorySnapshot directory, PostRecord post) {
        var colleagues = directory.records().posts().stream()
                .filter(other -> other.unit().equals(post.unit()) && !other.head());
        var below = directory.records().units().stream()
                .filter(unit -> post.unit().equals(unit.parent()))
                .sorted(Comparator.comparingInt(UnitRecord::place))
                .flatMap(unit -> directory.head(unit.id()).stream());
        return Stream.concat(Stream.concat(colleagues, below), peers(directory, post))
                .filter(other -> !other.id().equals(post.id()));
    }

    private static Stream<PostRecord> peers(DirectorySnapshot directory, PostRecord post) {
        var parent = directory.unit(post.unit()).map(UnitRecord::parent);
        return directory.records().units().stream()
                .filter(unit -> parent.equals(Optional.ofNullable(unit.parent()))
                        && !unit.id().equals(post.unit()))
                .sorted(Comparator.comparingInt(UnitRecord::place))
                .flatMap(unit -> directory.head(unit.id()).stream())
                .filter(other -> other.level() == post.level());
    }
}

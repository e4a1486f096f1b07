package dojang.approval.model;

import dojang.shared.model.Desk;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * WorkAllocation out within a unit: whom its head could give an opinion step to. It suggests and chooses nothing; where two are
 * alike, the lower post id comes first, so that everybody who asks gets the same answer.
 */
public final class WorkAllocation {

    private WorkAllocation() {}

    /** How one of several is found. */
    public enum Strategy {
        /** Who has most often answered this kind of case. */
        EXPERIENCE,
        /** Who has the fewest open steps now. */
        SHORTEST_QUEUE,
        /** Who was given a step longest ago, or never. */
        TURN,
        /**
         * By lot. Each desk draws: SHA-256 over the ids of case and step, the round and the id of the post, joined by bars;
         * the lowest wins. Whoever knows the four can repeat the draw, and nobody chooses them.
         */
        LOT
    }

    /**
     * A desk of the unit and its work so far.
     *
     * @param holder   who sits there now
     * @param answered how many cases of this kind the holder has answered
     * @param open     how many steps wait at the desk
     * @param given    when it was last given a step; absent if never
     */
    public record Colleague(
            Desk desk,
            PersonId holder,
            long answered,
            long open,
            @Nullable Instant given) {}

    /**
     * Somebody who could be asked.
     *
     * @param figure what speaks for the desk: a number of cases or steps, an instant (empty for never), the draw
     */
    public record Suggestion(Strategy way, Desk desk, String figure) {}

    /**
     * What the head went by.
     *
     * @param suggestion what the way leads to when the act is done; absent where it leads to nobody
     */
    public record Chosen(Strategy way, @Nullable Suggestion suggestion) {

        /** Whether the way leads to this desk; a record that says so otherwise would be untrue. */
        boolean leadsTo(Desk desk) {
            return suggestion != null && suggestion.desk().equals(desk);
        }
    }

    /** One suggestion for each way that leads to somebody; none when nobody else could be asked. */
    public static List<Suggestion> of(ApprovalCase current, Step step, List<Colleague> unit) {
        return Arrays.stream(Strategy.values())
                .flatMap(way -> by(way, current, step, unit).stream())
                .toList();
    }

    /** Who is found in this way, among those the rules would let answer. */
    public static Optional<Suggestion> by(Strategy way, ApprovalCase current, Step step, List<Colleague> unit) {
        var able = unit.stream()
                .filter(one -> isAble(current, step, one))
                .sorted(Comparator.comparing(one -> one.desk().post().toString()))
                .toList();
        return switch (way) {
            case EXPERIENCE ->
                able.stream()
                        .filter(one -> one.answered() > 0)
                        .min(Comparator.comparing(one -> -one.answered()))
                        .map(suggested(way, one -> String.valueOf(one.answered())));
            case SHORTEST_QUEUE ->
                able.stream()
                        .min(Comparator.comparing(Colleague::open))
                        .map(suggested(way, one -> String.valueOf(one.open())));
            case TURN ->
                able.stream()
                        .min(Comparator.comparing(Colleague::given, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .map(suggested(
                                way,
                                one -> one.given() == null ? "" : one.given().toString()));
            case LOT ->
                able.stream()
                        .min(Comparator.comparing(one -> draw(current, step, one.desk())))
                        .map(suggested(way, one -> draw(current, step, one.desk())));
        };
    }

    private static Function<Colleague, Suggestion> suggested(Strategy way, Function<Colleague, String> figure) {
        return one -> new Suggestion(way, one.desk(), figure.apply(one));
    }

    /** The draw of a desk, 64 hexadecimal digits. */
    static String draw(ApprovalCase current, Step step, Desk desk) {
        return Digest.sha256(String.join(
                        "|",
                        current.id().toString(),
                        step.id().toString(),
                        String.valueOf(step.round()),
                        desk.post().toString()))
                .hex();
    }

    /** Another desk of the unit that is not asked yet, whose holder has no hand in the case (SD-1, SD-2, SD-9). */
    private static boolean isAble(ApprovalCase current, Step step, Colleague one) {
        return one.desk().unit().equals(step.desk().unit())
                && !current.asks(one.desk().post())
                && !current.paper().drafter().equals(one.holder())
                && !current.isRecused(one.holder())
                && current.answeredBy(one.holder()).findAny().isEmpty();
    }
}

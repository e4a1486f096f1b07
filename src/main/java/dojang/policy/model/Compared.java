package dojang.policy.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/**
 * A line of a plan beside the plan it is compared with.
 *
 * @param item   as it is now, or as it was when it is gone
 * @param change what became of it
 */
public record Compared<T>(T item, Change change) implements Serializable {

    /** What became of a line. */
    public enum Change {
        SAME,
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * Compares two lists line by line.
     *
     * @param key     what makes two lines the same line
     * @param content what matters of a line; where it differs the line has changed
     * @return the lines of {@code after} in their order, and each line that is gone after the one it stood behind
     */
    public static <T> List<Compared<T>> of(
            List<T> before, List<T> after, Function<T, String> key, Function<T, Object> content) {
        var was = new HashMap<String, T>();
        before.forEach(item -> was.put(key.apply(item), item));
        var lines = new ArrayList<Compared<T>>();
        for (var item : after) {
            var earlier = was.get(key.apply(item));
            boolean same = earlier != null && content.apply(earlier).equals(content.apply(item));
            var change = earlier == null ? Change.ADDED : same ? Change.SAME : Change.CHANGED;
            lines.add(new Compared<>(item, change));
        }
        for (int place = 0; place < before.size(); place++) {
            var gone = before.get(place);
            if (after.stream().noneMatch(item -> key.apply(item).equals(key.apply(gone)))) {
                lines.add(placeBehind(lines, before, place, key), new Compared<>(gone, Change.REMOVED));
            }
        }
        return List.copyOf(lines);
    }

    private static <T> int placeBehind(List<Compared<T>> lines, List<T> before, int place, Function<T, String> key) {
        for (int earlier = place - 1; earlier >= 0; earlier--) {
            var name = key.apply(before.get(earlier));
            for (int line = 0; line < lines.size(); line++) {
                if (key.apply(lines.get(line).item()).equals(name)) {
                    return line + 1;
                }
            }
        }
        return 0;
    }
}

package dojang.desk.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One box of an inbox as a page shows it.
 *
 * @param rows  the first ones
 * @param boxes how many cases of each kind stand in each box
 * @param sheet what is open beside the list: its approval line, its text and what is asked of the reader; absent where
 *              there is no row
 */
public record InboxView(
        List<InboxRow> rows,
        Map<InboxTab, Map<String, Integer>> boxes,
        @Nullable CaseSheet sheet) {

    /** Before anything was read. */
    public static final InboxView NOTHING = new InboxView(List.of(), Map.of(), null);

    /** How many cases stand in each box. */
    public Map<InboxTab, Integer> counts() {
        return sums(boxes);
    }

    static Map<InboxTab, Integer> sums(Map<InboxTab, Map<String, Integer>> boxes) {
        var sums = new EnumMap<InboxTab, Integer>(InboxTab.class);
        boxes.forEach((tab, kinds) -> sums.put(
                tab, kinds.values().stream().mapToInt(Integer::intValue).sum()));
        return sums;
    }
}

package dojang.insight.application;

import java.util.Locale;
import java.util.SortedMap;

/** The arithmetic of dashboards; each definition stands beside its number on the page (domain study 4.16). */
final class Figures {

    private static final double TENTHS = 10;

    private Figures() {}

    /**
     * The value below or at which the share of all values lies, by the nearest rank.
     *
     * @param share  between 0 and 1, such as 0.9
     * @param counts how often each value is there
     * @throws IllegalArgumentException if there are no values
     */
    static int percentile(SortedMap<Integer, Integer> counts, double share) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int left = Math.max((int) Math.ceil(share * all), 1);
        for (var group : counts.entrySet()) {
            left -= group.getValue();
            if (left <= 0) {
                return group.getKey();
            }
        }
        throw new IllegalArgumentException("no percentile of nothing");
    }

    /** Days with one digit, such as 4.2. Rounding keeps the order, so a percentile of rounded values is the rounded one. */
    static String days(int tenths) {
        return String.format(Locale.ROOT, "%.1f", tenths / TENTHS);
    }
}

package dojang.inside.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something that was read many times, by the product and by hand, in turn; times in milliseconds.
 *
 * @param cases how many open cases there were
 * @param rows  what came of one reading, in the mean
 */
public record Reading(String what, int cases, double rows, double p50, double p99, double handP50, double handP99) {

    private static final int READS = 1_000;
    private static final int FEW = 100;
    private static final double NANOS = 1e6;

    /** One reading; gives the number of rows. */
    public interface Read {
        int rows() throws Exception;
    }

    public static Reading of(String what, int cases, Read product, Read hand) {
        return of(what, cases, READS, product, hand);
    }

    /** What takes its time is read a hundred times. */
    static Reading few(String what, int cases, Read product, Read hand) {
        return of(what, cases, FEW, product, hand);
    }

    private static Reading of(String what, int cases, int reads, Read product, Read hand) {
        int warm = reads * 3 / 10;
        var ours = new ArrayList<Long>();
        var theirs = new ArrayList<Long>();
        double rows = 0;
        for (int turn = 0; turn < warm + reads; turn++) {
            boolean counts = turn >= warm;
            timed(hand, theirs, counts);
            rows += timed(product, ours, counts);
        }
        Collections.sort(ours);
        Collections.sort(theirs);
        return new Reading(what, cases, rows / reads, at(ours, 0.5), at(ours, 0.99), at(theirs, 0.5), at(theirs, 0.99));
    }

    private static int timed(Read read, List<Long> times, boolean counts) {
        try {
            long start = System.nanoTime();
            int rows = read.rows();
            if (!counts) {
                return 0;
            }
            times.add(System.nanoTime() - start);
            return rows;
        } catch (Exception failed) {
            throw new IllegalStateException("a reading failed", failed);
        }
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * share))) / NANOS;
    }

    /** Readings as lines of a table. */
    static String table(List<Reading> readings) {
        var head = "                     open cases   rows   dojang p50 ms   p99 ms   jdbc p50 ms   p99 ms   p50 ratio";
        return readings.stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "%-20s %10d %6.1f %15.2f %8.2f %13.2f %8.2f %11.2f",
                        one.what(),
                        one.cases(),
                        one.rows(),
                        one.p50(),
                        one.p99(),
                        one.handP50(),
                        one.handP99(),
                        one.handP50() / one.p50()))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }
}

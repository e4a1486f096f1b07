package dojang.audit.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Ids that were passed over: each belongs to an act still under way, or to one that was rolled back. Only asking for
 * exactly these ids finds the late ones; a reader that goes on from the highest id loses them.
 */
public final class IdGaps {

    /** Far above the longest transaction; what has not appeared by then was rolled back. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final TreeMap<Long, Gap> gaps = new TreeMap<>();
    private long highest;

    /** Ids from one to another, both inclusive, and since when they are missing. */
    public record Gap(long from, long to, Instant since) {}

    /** The highest id that was seen. */
    public long highest() {
        return highest;
    }

    /** An id was sealed: it fills a gap or lies beyond the highest. */
    public void saw(long id, Instant now) {
        if (id > highest) {
            if (id > highest + 1) {
                gaps.put(highest + 1, new Gap(highest + 1, id - 1, now));
            }
            highest = id;
        } else {
            fill(id);
        }
    }

    private void fill(long id) {
        var found = gaps.floorEntry(id);
        if (found == null || found.getValue().to() < id) {
            return;
        }
        var gap = found.getValue();
        gaps.remove(gap.from());
        if (gap.from() < id) {
            gaps.put(gap.from(), new Gap(gap.from(), id - 1, gap.since()));
        }
        if (id < gap.to()) {
            gaps.put(id + 1, new Gap(id + 1, gap.to(), gap.since()));
        }
    }

    /** The gaps still worth asking for; those that are too old are forgotten. */
    public List<Gap> open(Instant now) {
        gaps.values().removeIf(gap -> Duration.between(gap.since(), now).compareTo(KEPT) > 0);
        return new ArrayList<>(gaps.values());
    }
}

package dojang.audit.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of re-reading the log.
 *
 * @param at          record time of the database at the beginning
 * @param entries     rows that were read
 * @param sealed      leaves of the tree
 * @param checkpoints signed checkpoints, kept outside the database, that were compared
 * @param origin      the log's name on the newest of them
 * @param rootBase64  root of the tree rebuilt from the rows
 * @param baseline    where the proof begins of what earlier entries did not record; absent where all entries record it
 */
public record Verification(
        Instant at,
        long entries,
        long sealed,
        long checkpoints,
        @Nullable String origin,
        @Nullable String rootBase64,
        List<Finding> findings,
        @Nullable Baseline baseline)
        implements Serializable {

    public Verification {
        findings = List.copyOf(findings);
    }

    /**
     * The entry that says how everything stood when an older log was taken over.
     *
     * @param at record time
     */
    public record Baseline(long entry, Instant at) implements Serializable {}

    /** The same with what was found beside the log. */
    public Verification and(List<Finding> more) {
        var all = Stream.concat(findings.stream(), more.stream()).toList();
        return new Verification(at, entries, sealed, checkpoints, origin, rootBase64, all, baseline);
    }

    /** The same with where it begins. */
    public Verification since(@Nullable Baseline begin) {
        return new Verification(at, entries, sealed, checkpoints, origin, rootBase64, findings, begin);
    }

    public boolean intact() {
        return findings.isEmpty();
    }
}

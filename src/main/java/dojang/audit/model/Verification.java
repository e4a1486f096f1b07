package dojang.audit.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
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
 */
public record Verification(
        Instant at,
        long entries,
        long sealed,
        long checkpoints,
        @Nullable String origin,
        @Nullable String rootBase64,
        List<Finding> findings)
        implements Serializable {

    public Verification {
        findings = List.copyOf(findings);
    }

    public boolean intact() {
        return findings.isEmpty();
    }
}

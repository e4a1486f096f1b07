package dojang.policy.persistence;

import dojang.shared.model.Digest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pack as it was loaded or approved.
 *
 * @param digest  SHA-256 of the content
 * @param content the pack file as canonical JSON
 * @param from    when it begins to be in force
 * @param change  the change that made it; null for a file of the operator
 */
public record StoredPack(
        int version,
        String profile,
        Digest digest,
        String content,
        Instant from,
        @Nullable UUID change) {}

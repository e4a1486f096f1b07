package dojang.audit.application;

import dojang.shared.model.Digest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the log holds when an act comes to a case whose row is locked.
 *
 * @param answer the entry of the act's idempotency key; given when the act is a repeat
 * @param last   leaf of the entry that the next one of the case follows; null before the first
 */
public record LogState(
        Optional<StoredEntry> answer, @Nullable Digest last) {}

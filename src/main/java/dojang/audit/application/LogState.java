package dojang.audit.application;

import dojang.shared.model.Digest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the log holds when an act comes to a case whose row is locked.
 *
 * @param answer    the entry of the act's idempotency key; given when the act is a repeat
 * @param last      leaf of the entry that the next one of the case follows; null before the first
 * @param lastState digest of the state the case was left in; empty where entries of an earlier version do not say
 */
public record LogState(
        Optional<StoredEntry> answer, @Nullable Digest last, Optional<Digest> lastState) {}

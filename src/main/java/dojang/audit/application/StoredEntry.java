package dojang.audit.application;

import dojang.audit.model.EntryKind;
import java.util.Map;

/** An entry found again by its idempotency key, for the answer to a repeated request. */
public record StoredEntry(long id, EntryKind kind, Map<String, Object> body) {}

package dojang.audit.application;

import dojang.audit.model.EntryKeys;
import dojang.audit.model.EntryKind;
import dojang.shared.model.PersonId;
import java.util.Map;

/** An entry found again by its idempotency key, for the answer to a repeated request. */
public record StoredEntry(long id, EntryKind kind, EntryKeys keys, Map<String, Object> body) {

    /** Whether this person made it. */
    public boolean isBy(PersonId person) {
        return person.equals(keys.actor());
    }
}

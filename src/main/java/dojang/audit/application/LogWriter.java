package dojang.audit.application;

import dojang.audit.model.AppMac;
import dojang.audit.model.CanonicalJsonReader;
import dojang.audit.model.Entry;
import dojang.audit.model.EntryKeys;
import dojang.audit.model.EntryKind;
import dojang.audit.persistence.EntryTable;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.persistence.SqlFailure;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appends entries over one connection, inside whatever transaction it carries. */
public final class LogWriter {

    private final EntryTable entries;
    private final AppMac mac;
    private final LeftStates states;

    public LogWriter(Connection connection, String database, AppMac mac) {
        this(connection, database, mac, new LeftStates());
    }

    LogWriter(Connection connection, String database, AppMac mac, LeftStates states) {
        entries = new EntryTable(connection, database);
        this.mac = mac;
        this.states = states;
    }

    /**
     * Writes one row: the body with its columns repeated and the leaf of the entry before it in the same case.
     *
     * @return the entry's id
     * @throws EntryExistsException if the idempotency key, or the step with its round, is taken
     */
    public long append(AuditRecord entry) {
        var previous = previous(entry);
        var carried = previous.flatMap(states::of)
                .map(state -> entry.with(AuditRecord.STATE, state.hex()))
                .orElse(entry);
        return append(carried, previous.map(last -> last.leaf().hex()).orElse(null));
    }

    /** The same with the leaf of the entry before, known from {@link #state} under the same lock. */
    long append(AuditRecord entry, LogState state) {
        var last = entry.kind().follows() ? state.last() : null;
        return append(entry, last == null ? null : last.hex());
    }

    private long append(AuditRecord entry, @Nullable String previous) {
        var keys = entry.keys();
        var body = new HashMap<>(entry.body());
        body.put(EntryKeys.MEMBER, keys.member(entry.kind().code()));
        if (previous != null) {
            body.put("prev", previous);
        }
        var bytes = CanonicalJson.bytes(body);
        var caseId = keys.caseId();
        if (caseId != null && entry.kind().follows()) {
            states.keep(caseId, bytes, body.get(AuditRecord.STATE));
        }
        try {
            return entries.insert(entry.kind(), keys, bytes, mac.mark(bytes));
        } catch (SqlFailure e) {
            if (e.isDuplicate()) {
                throw new EntryExistsException(e);
            }
            throw e;
        }
    }

    private Optional<Entry> previous(AuditRecord entry) {
        var caseId = entry.caseId();
        return caseId == null || !entry.kind().follows() ? Optional.empty() : entries.lastOf(caseId);
    }

    Optional<StoredEntry> find(UUID idem) {
        return entries.ofKey(idem).flatMap(LogWriter::stored);
    }

    LogState state(UUID idem, CaseId caseId) {
        var found = entries.found(idem, caseId);
        return new LogState(
                found.ofKey().flatMap(LogWriter::stored),
                found.last().map(Entry::leaf).orElse(null),
                found.last().flatMap(states::of));
    }

    Optional<Digest> lastState(CaseId caseId) {
        return entries.lastOf(caseId).flatMap(states::of);
    }

    private static Optional<StoredEntry> stored(Entry entry) {
        return EntryKind.ofCode(entry.kind()).map(kind -> new StoredEntry(entry.id(), kind, entry.keys(), body(entry)));
    }

    /** The body as it can be shown; empty when somebody has changed its bytes, which the verifier reports. */
    static Map<String, Object> body(Entry entry) {
        return CanonicalJsonReader.object(entry.body()).orElse(Map.of());
    }
}

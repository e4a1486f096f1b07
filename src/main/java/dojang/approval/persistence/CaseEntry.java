package dojang.approval.persistence;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.ApprovalEvent;
import dojang.approval.model.CaseHistory;
import dojang.approval.model.Paper;
import dojang.approval.model.Replay;
import dojang.audit.model.CanonicalJsonReader;
import dojang.audit.model.Entry;
import dojang.audit.model.EntryKind;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of the log about an act on a case, accepted or refused. */
public final class CaseEntry {

    private final Entry entry;
    private final CaseId caseId;
    private final Map<String, Object> body;

    private CaseEntry(Entry entry, CaseId caseId, Map<String, Object> body) {
        this.entry = entry;
        this.caseId = caseId;
        this.body = body;
    }

    /**
     * The entry as an act; empty where it tells of something else, such as a reading.
     *
     * @throws IllegalArgumentException if somebody has damaged it
     */
    public static Optional<CaseEntry> of(Entry entry) {
        var caseId = entry.keys().caseId();
        if (caseId == null
                || EntryKind.ofCode(entry.kind()).filter(EntryKind::follows).isEmpty()) {
            return Optional.empty();
        }
        var body = CanonicalJsonReader.object(entry.body())
                .orElseThrow(() -> new IllegalArgumentException("entry " + entry.id() + " is damaged"));
        return Optional.of(new CaseEntry(entry, caseId, body));
    }

    /** The case as its entries tell it. */
    public static ApprovalCase replayed(CaseId id, Paper table, List<Entry> entries) {
        return history(id, table, entries).current();
    }

    /**
     * All that tables keep of the case, as its entries tell it.
     *
     * @throws IllegalArgumentException if somebody has damaged one of them
     */
    public static CaseHistory history(CaseId id, Paper table, List<Entry> entries) {
        return told(
                id,
                table,
                entries.stream()
                        .flatMap(entry -> of(entry).stream())
                        .map(act -> act.body)
                        .toList());
    }

    /**
     * The same of the bodies of entries that follow one another, in their order; refused acts change nothing.
     *
     * @param table what the table says of the case. Its reference is what the entries name, or none where they name none,
     *              because somebody may have altered the table; it is asked only where there is no entry at all
     */
    public static CaseHistory told(CaseId id, Paper table, List<Map<String, Object>> bodies) {
        var reference = bodies.stream()
                .map(body -> body.get("reference"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse(null);
        var lines = bodies.stream().flatMap(body -> line(body).stream()).toList();
        return CaseHistory.of(id, bodies.isEmpty() ? table : table.with(reference), lines);
    }

    public long id() {
        return entry.id();
    }

    public CaseId caseId() {
        return caseId;
    }

    public @Nullable PersonId actor() {
        return entry.keys().actor();
    }

    public Digest leaf() {
        return entry.leaf();
    }

    /** Leaf of the entry before it in the same case, in hexadecimal; empty for the first. */
    public Optional<String> previous() {
        return Optional.ofNullable(body.get("prev")).map(String::valueOf);
    }

    /** What an accepted act changes; empty for a refused one. */
    public Optional<Replay.Line> line() {
        return line(body);
    }

    private static Optional<Replay.Line> line(Map<String, Object> body) {
        return Boolean.TRUE.equals(body.get("accepted"))
                ? Optional.of(new Replay.Line(Instant.parse(String.valueOf(body.get("at"))), events(body)))
                : Optional.empty();
    }

    public List<ApprovalEvent> events() {
        return events(body).stream().map(ApprovalEvent::read).toList();
    }

    @SuppressWarnings("unchecked") // the form of an entry's body
    private static List<Map<String, Object>> events(Map<String, Object> body) {
        return (List<Map<String, Object>>) Objects.requireNonNull(body.get("events"));
    }
}

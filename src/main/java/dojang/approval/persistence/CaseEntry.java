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

    /**
     * What the entries of a case change, in their order; refused acts and readings change nothing.
     *
     * @throws IllegalArgumentException if somebody has damaged one of them
     */
    public static List<Replay.Line> lines(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> of(entry).stream())
                .flatMap(act -> act.line().stream())
                .toList();
    }

    /** The case as its entries tell it. */
    public static ApprovalCase replayed(CaseId id, Paper table, List<Entry> entries) {
        return Replay.of(id, paper(table, entries), lines(entries));
    }

    /** All that tables keep of the case, as its entries tell it. */
    public static CaseHistory history(CaseId id, Paper table, List<Entry> entries) {
        return CaseHistory.of(id, paper(table, entries), lines(entries));
    }

    /**
     * The paper with the reference that the entries name, or none where they name none: somebody may have altered the
     * table. It is asked only where there is no entry at all.
     */
    private static Paper paper(Paper table, List<Entry> entries) {
        var acts = entries.stream()
                .filter(entry -> EntryKind.ofCode(entry.kind())
                        .filter(EntryKind::follows)
                        .isPresent())
                .toList();
        var reference = acts.stream()
                .flatMap(entry -> CanonicalJsonReader.object(entry.body()).stream())
                .map(body -> body.get("reference"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse(null);
        return acts.isEmpty() ? table : table.with(reference);
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
        return Boolean.TRUE.equals(body.get("accepted"))
                ? Optional.of(new Replay.Line(Instant.parse(String.valueOf(body.get("at"))), told()))
                : Optional.empty();
    }

    public List<ApprovalEvent> events() {
        return told().stream().map(ApprovalEvent::read).toList();
    }

    @SuppressWarnings("unchecked") // the form of an entry's body
    private List<Map<String, Object>> told() {
        return (List<Map<String, Object>>) Objects.requireNonNull(body.get("events"));
    }
}

package dojang.audit.model;

import dojang.shared.model.Digest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be said of each row from the row itself and from those before it. */
final class RowCheck {

    /** Far above the longest transaction and the sequencer's interval. */
    private static final Duration TIME_TO_SEAL = Duration.ofMinutes(10);

    private final AppMac mac;
    private final Instant at;
    private final Findings findings;
    private final Set<UUID> keys = new HashSet<>();
    private final Set<List<Object>> outcomes = new HashSet<>();
    private final Map<Object, Digest> lastOfCase = new HashMap<>();

    RowCheck(AppMac mac, Instant at, Findings findings) {
        this.mac = mac;
        this.at = at;
        this.findings = findings;
    }

    /**
     * Examines the next row, in the order of ids.
     *
     * @param leaf   hash of the row as read
     * @param sealed hash under which it was sealed; null while it waits
     */
    void examine(Entry row, Digest leaf, @Nullable Digest sealed) {
        if (!mac.marked(row)) {
            findings.entry(Flaw.MARK_WRONG, row.id());
        }
        if (EntryKind.ofCode(row.kind()).isEmpty()) {
            findings.entry(Flaw.KIND_UNKNOWN, row.id());
        }
        if (sealed == null && isOverdue(row)) {
            findings.entry(Flaw.ENTRY_NOT_SEALED, row.id());
        } else if (sealed != null && !sealed.equals(leaf)) {
            findings.entry(Flaw.ENTRY_CHANGED, row.id());
        }
        examineUniqueness(row);
        examineBody(row, sealed == null ? leaf : sealed);
    }

    private boolean isOverdue(Entry row) {
        return Duration.between(row.recordedAt(), at).compareTo(TIME_TO_SEAL) > 0;
    }

    private void examineUniqueness(Entry row) {
        if (!keys.add(row.keys().idem())) {
            findings.entry(Flaw.KEY_TWICE, row.id());
        }
        var step = row.keys().step();
        var round = row.keys().round();
        if (step != null && round != null && !outcomes.add(List.of(step, round))) {
            findings.entry(Flaw.ROUND_TWICE, row.id());
        }
    }

    private void examineBody(Entry row, Digest leaf) {
        var body = CanonicalJsonReader.object(row.body());
        if (body.isEmpty()) {
            findings.entry(Flaw.BODY_UNREADABLE, row.id());
            return;
        }
        var columns = body.get().getOrDefault(EntryKeys.MEMBER, "");
        if (!columns.equals(row.keys().member(row.kind()))) {
            findings.entry(Flaw.COLUMNS_DIFFER, row.id());
        }
        if (columns instanceof Map<?, ?> members) {
            examinePrevious(row.id(), members, body.get().get("prev"), leaf);
        }
    }

    /** Kind and case are taken from the body, so that a column changed by hand is reported once, at its own row. */
    private void examinePrevious(long id, Map<?, ?> columns, @Nullable Object previous, Digest leaf) {
        var caseId = columns.get("case");
        boolean follows = columns.get("kind") instanceof Long code
                && EntryKind.ofCode(code.intValue()).filter(EntryKind::follows).isPresent();
        if (caseId == null || !follows) {
            return;
        }
        var before = lastOfCase.put(caseId, leaf);
        if (before == null ? previous != null : !before.hex().equals(previous)) {
            findings.entry(Flaw.PREVIOUS_DIFFERS, id);
        }
    }
}

package dojang.audit.model;

import dojang.shared.model.CanonicalJson;
import dojang.shared.model.Digest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be said of each row from the row itself and from those before it. */
final class RowCheck {

    /** Far above the longest transaction and the sequencer's interval. */
    private static final Duration TIME_TO_SEAL = Duration.ofMinutes(10);

    private final AppMac mac;
    private final Instant at;
    private final Findings findings;
    private final KeySet keys = new KeySet();
    private final KeySet outcomes = new KeySet();
    private final Map<UUID, Digest> lastOfCase = new HashMap<>();

    RowCheck(AppMac mac, Instant at, Findings findings) {
        this.mac = mac;
        this.at = at;
        this.findings = findings;
    }

    /**
     * What can be told of a row without any other; most of the work, which may be done for many rows at the same time.
     *
     * @param columns whether the body repeats the columns, read without taking it apart
     */
    record Look(Entry row, Digest leaf, boolean marked, boolean columns) {

        /** Whether the body, which the application itself has written, says this. */
        boolean says(String member) {
            return body().contains(member);
        }

        private String body() {
            return new String(row.body(), StandardCharsets.ISO_8859_1);
        }
    }

    Look look(Entry row) {
        var columns =
                "\"" + EntryKeys.MEMBER + "\":" + CanonicalJson.text(row.keys().member(row.kind()));
        boolean marked = mac.marked(row);
        // a quotation mark inside a text is written with a backslash, so that these words stand nowhere else
        boolean repeated = marked && new String(row.body(), StandardCharsets.ISO_8859_1).contains(columns);
        return new Look(row, row.leaf(), marked, repeated);
    }

    /**
     * Examines the next row, in the order of ids.
     *
     * @param sealed hash under which it was sealed; null while it waits
     */
    void examine(Look look, @Nullable Digest sealed) {
        var row = look.row();
        var leaf = look.leaf();
        if (!look.marked()) {
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
        var counted = sealed == null ? leaf : sealed;
        if (!look.columns() || !follows(look, counted)) {
            examineBody(row, counted);
        }
    }

    /**
     * Whether it follows the row before it in its case, as nearly every row does; decided without taking the body apart.
     * Where it does not seem to, the body is taken apart.
     */
    private boolean follows(Look look, Digest leaf) {
        var row = look.row();
        var caseId = row.keys().caseId();
        if (caseId == null
                || EntryKind.ofCode(row.kind()).filter(EntryKind::follows).isEmpty()) {
            return true;
        }
        var key = caseId.value();
        var before = lastOfCase.get(key);
        boolean follows = before == null ? !look.says("\"prev\":") : look.says("\"prev\":\"" + before.hex() + "\"");
        if (follows) {
            lastOfCase.put(key, leaf);
        }
        return follows;
    }

    private boolean isOverdue(Entry row) {
        return Duration.between(row.recordedAt(), at).compareTo(TIME_TO_SEAL) > 0;
    }

    private void examineUniqueness(Entry row) {
        if (!keys.add(row.keys().idem(), 0)) {
            findings.entry(Flaw.KEY_TWICE, row.id());
        }
        var step = row.keys().step();
        var round = row.keys().round();
        if (step != null && round != null && !outcomes.add(step.value(), round)) {
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

    private static @Nullable UUID caseId(@Nullable Object text) {
        try {
            return text == null ? null : UUID.fromString(text.toString());
        } catch (IllegalArgumentException e) {
            // a body somebody made up; its mark is wrong, and that is reported
            return null;
        }
    }

    /** Kind and case are taken from the body, so that a column changed by hand is reported once, at its own row. */
    private void examinePrevious(long id, Map<?, ?> columns, @Nullable Object previous, Digest leaf) {
        var caseId = caseId(columns.get("case"));
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

package dojang.audit.application;

import dojang.audit.model.EntryKeys;
import dojang.audit.model.EntryKind;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.StepId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be put on record.
 *
 * @param step  only, with the round, for the act that gives the step its outcome; other acts name it in the body
 * @param idem  the idempotency key of the act
 * @param body  for {@link dojang.shared.model.CanonicalJson}; the members {@code prev} and {@code row} are the log's own
 */
public record AuditRecord(
        EntryKind kind,
        @Nullable CaseId caseId,
        @Nullable StepId step,
        @Nullable Integer round,
        @Nullable PersonId actor,
        @Nullable PersonId onBehalfOf,
        UUID idem,
        Map<String, Object> body) {

    /** Digest of the state a case is left in; what changes no state carries that of the entry before. */
    public static final String STATE = "state";

    public AuditRecord {
        body = Map.copyOf(body);
        if (body.containsKey("prev") || body.containsKey(EntryKeys.MEMBER)) {
            throw new IllegalArgumentException("prev and row are written by the log itself");
        }
    }

    /** The same with one more member of the body, unless it says that itself. */
    AuditRecord with(String member, Object value) {
        var more = new HashMap<>(body);
        more.putIfAbsent(member, value);
        return new AuditRecord(kind, caseId, step, round, actor, onBehalfOf, idem, more);
    }

    EntryKeys keys() {
        return new EntryKeys(caseId, step, round, actor, onBehalfOf, idem);
    }
}

package dojang.audit.model;

import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.StepId;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The columns by which an entry is found. They are repeated in the body under {@value #MEMBER}, because only the body is
 * sealed; a column that says something else than the body was changed by hand.
 *
 * @param step       filled, with the round, only by the act that gives a step its outcome
 * @param onBehalfOf the absent holder, when a substitute acted
 * @param idem       the idempotency key, unique over the whole log
 */
public record EntryKeys(
        @Nullable CaseId caseId,
        @Nullable StepId step,
        @Nullable Integer round,
        @Nullable PersonId actor,
        @Nullable PersonId onBehalfOf,
        UUID idem) {

    /** Name of the body's member that repeats the columns. */
    public static final String MEMBER = "row";

    /** The columns and the kind as they stand in the body; what is null is left out. */
    public Map<String, Object> member(int kind) {
        var row = new TreeMap<String, Object>();
        row.put("idem", idem.toString());
        row.put("kind", (long) kind);
        put(row, "actor", actor);
        put(row, "case", caseId);
        put(row, "onBehalfOf", onBehalfOf);
        put(row, "step", step);
        if (round != null) {
            row.put("round", round.longValue());
        }
        return row;
    }

    private static void put(Map<String, Object> row, String name, @Nullable Object value) {
        if (value != null) {
            row.put(name, value.toString());
        }
    }
}

package dojang.policy.model.procedure;

import dojang.shared.model.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an answer given to an earlier version (domain study 4.9).
 *
 * @param mode whether the rows count at all
 * @param rows the first row of a subject that fits counts
 */
public record Survival(Mode mode, List<Row> rows) {

    /** The switch for agencies that start anew each time. */
    public enum Mode {
        MATRIX,
        /** Everything from the start. */
        NONE
    }

    /** Whose answer it is. */
    public enum Subject {
        DECISION,
        REVIEW,
        /** The reviewer who ordered the return. */
        RETURNING_REVIEW,
        CONCURRENCE,
        CONDITIONAL,
        NON_CONCUR,
        PRE_AUDIT,
        MOFA,
        CO_HOST,
        LOCAL_COUNCIL,
        CIRCULATION
    }

    /** How the sections the answer covers have changed. */
    public enum Change {
        NONE,
        /** Whitespace, punctuation, the spelling list. */
        EDITORIAL,
        SUBSTANCE
    }

    /** What becomes of it. */
    public enum Fate {
        /** Asked again as if never asked. */
        NEVER,
        CARRIED,
        CARRIED_WITH_NOTICE,
        /** One click, with the difference shown. */
        RECONFIRM,
        /** Asked again about the answer given, such as: is the condition met? */
        REASKED,
        INVALIDATED,
        /** Goes out again with the changes marked. */
        RESENT,
        NOT_NEEDED
    }

    /**
     * One line of the matrix.
     *
     * @param onlyIn  the line counts only when all changed sections are among these; null: always
     * @param looksAt sections whose change matters; null: those of the step
     */
    public record Row(
            Subject subject,
            @Nullable Scope onlyIn,
            @Nullable Scope looksAt,
            Map<Change, Fate> fates) {

        public Row {
            fates = Map.copyOf(fates);
            if (fates.size() < Change.values().length) {
                throw new IllegalArgumentException(subject + " needs a fate for each of " + List.of(Change.values()));
            }
        }
    }

    public Survival {
        rows = List.copyOf(rows);
        for (var subject : Subject.values()) {
            if (rows.stream().noneMatch(row -> row.subject() == subject && row.onlyIn() == null)) {
                throw new IllegalArgumentException(subject + " has no row that always counts");
            }
        }
    }

    /**
     * What becomes of an answer.
     *
     * @param scope     what the step answers for
     * @param editorial sections changed in form only
     * @param substance sections changed in substance
     */
    public Fate fate(Subject subject, Scope scope, Set<String> editorial, Set<String> substance) {
        if (mode == Mode.NONE) {
            return Fate.NEVER;
        }
        var row = rows.stream()
                .filter(candidate -> candidate.subject() == subject && fits(candidate, editorial, substance))
                .findFirst()
                .orElseThrow();
        var looked = row.looksAt() == null ? scope : row.looksAt();
        return row.fates().getOrDefault(change(looked, editorial, substance), Fate.NEVER);
    }

    private static boolean fits(Row row, Set<String> editorial, Set<String> substance) {
        var only = row.onlyIn();
        return only == null
                || editorial.stream().allMatch(only::covers)
                        && substance.stream().allMatch(only::covers)
                        && !(editorial.isEmpty() && substance.isEmpty());
    }

    private static Change change(Scope looked, Set<String> editorial, Set<String> substance) {
        if (substance.stream().anyMatch(looked::covers)) {
            return Change.SUBSTANCE;
        }
        return editorial.stream().anyMatch(looked::covers) ? Change.EDITORIAL : Change.NONE;
    }
}

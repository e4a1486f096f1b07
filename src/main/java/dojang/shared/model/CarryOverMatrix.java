package dojang.shared.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which answers survive a next version (domain study 4.9), as data of the rule book.
 *
 * @param everything whether strict agencies start from the beginning: then nothing survives
 * @param maxAgeDays days after which an answer is too old to be carried
 * @param rows       by subject: a step kind, an outcome that has a row of its own, or {@code GATE.KIND}
 */
public record CarryOverMatrix(boolean everything, int maxAgeDays, Map<String, Row> rows) {

    /** Starts from the beginning at every version. */
    public static final CarryOverMatrix NONE = new CarryOverMatrix(true, 0, Map.of());

    public CarryOverMatrix {
        rows = Map.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param looksAt   sections it looks at instead of the desk's own scope; null: the desk's own
     * @param unchanged what happens when none of them changed
     * @param tiers     asked in order for each changed section; the strictest answer wins
     */
    public record Row(@Nullable Scope looksAt, CarryOverVerdict unchanged, List<Tier> tiers) {

        public Row {
            tiers = List.copyOf(tiers);
        }
    }

    /** What a change of these sections does. */
    public record Tier(Scope sections, CarryOverVerdict editorial, CarryOverVerdict substance) {

        CarryOverVerdict fate(SectionChange change) {
            return change.editorial() ? editorial : substance;
        }
    }

    /**
     * The fate of an answer. A subject without a row is asked again.
     *
     * @param own what the desk answers for
     */
    public CarryOverVerdict fate(String subject, Scope own, List<SectionChange> changes) {
        var row = rows.get(subject);
        if (everything || row == null) {
            return CarryOverVerdict.ASK_AGAIN;
        }
        var scope = row.looksAt() == null ? own : row.looksAt();
        return changes.stream()
                .filter(change -> scope.covers(change.section()))
                .map(change -> fate(row, change))
                .reduce(row.unchanged(), CarryOverVerdict::and);
    }

    private static CarryOverVerdict fate(Row row, SectionChange change) {
        return row.tiers().stream()
                .filter(tier -> tier.sections().covers(change.section()))
                .findFirst()
                .map(tier -> tier.fate(change))
                .orElse(CarryOverVerdict.ASK_AGAIN);
    }
}

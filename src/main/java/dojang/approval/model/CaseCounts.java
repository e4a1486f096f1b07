package dojang.approval.model;

import dojang.shared.model.StepKind;
import dojang.shared.model.UnitId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What figures are made of: groups of submitted cases, never cases.
 *
 * @param passages by the time to the decision, the shortest first, those not decided apart
 * @param ages     open cases by the ages asked for
 * @param kinds    open cases by the kinds of step they wait at; a case with two kinds open counts in both
 * @param units    by the units that have to answer, those with most first, and of equals the one asked longest
 * @param waits    open steps by unit and by how long they have waited, the shortest first
 */
public record CaseCounts(
        List<Passage> passages,
        Map<CaseSelection.Aged, Integer> ages,
        Map<StepKind, Integer> kinds,
        List<Asked> units,
        List<Wait> waits) {

    /**
     * Submitted cases that took as long. A figure shows tenths of days, so a house of any size is a few hundred groups.
     *
     * @param tenths of days from first submission to decision, rounded; null for those not decided
     */
    public record Passage(@Nullable Integer tenths, int cases, int open, int returned) {}

    /** A unit and how many open cases it has to answer. */
    public record Asked(UnitId unit, int cases) {}

    /** Steps that a unit has let wait for as many tenths of days. */
    public record Wait(UnitId unit, int tenths, int steps) {}
}

package dojang.policy.model;

import dojang.policy.model.procedure.Tolerances;
import dojang.policy.model.wording.WordList;
import dojang.shared.model.CarryOverMatrix;
import dojang.shared.model.Level;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import dojang.shared.model.TimeLimits;
import dojang.shared.model.Visibility;
import dojang.shared.model.WorkingCalendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of the rule book (결재 규칙집).
 *
 * @param version given when it is first loaded; a running case stays on the version that built its chain
 * @param profile MINISTRY or CITY
 * @param words   how this agency calls its levels and functions
 * @param table   who decides
 * @param extras  what else an agency decides about its procedure
 * @param clocks  at least one without a condition for every kind of step a chain can have
 */
public record PolicyPack(
        int version,
        String profile,
        Words words,
        DelegationTable table,
        List<Rule> rules,
        List<Clock> clocks,
        WorkingCalendar calendar,
        Extras extras) {

    public PolicyPack {
        rules = List.copyOf(rules);
        clocks = List.copyOf(clocks);
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * Working days for the kind of step.
     *
     * @throws IllegalStateException if no clock applies, which the reader of the pack does not let happen
     */
    public int workingDays(StepKind kind, Facets facets) {
        return clock(kind, facets)
                .map(Clock::workingDays)
                .orElseThrow(() -> new IllegalStateException("no clock for " + kind));
    }

    /** The rule that set the time for the kind of step; none when it is the usual one. */
    List<String> rulesOfClock(StepKind kind, Facets facets) {
        return clock(kind, facets).flatMap(clock -> Optional.ofNullable(clock.rule())).stream()
                .toList();
    }

    private Optional<Clock> clock(StepKind kind, Facets facets) {
        return clocks.stream()
                .filter(clock -> clock.kind() == kind && clock.when().holds(facets))
                .findFirst();
    }

    /** The clause on asking for a higher decider; null: nobody may ask. */
    public @Nullable Elevation elevation() {
        return extras.elevation();
    }

    /** The draft's facets with those of the pack. */
    Facets withOwn(Facets given) {
        return given.with(Map.of(FacetName.PROFILE, profile, FacetName.REQUIRES_COUNCIL, extras.requiresCouncil()));
    }

    /**
     * What an agency decides about its procedure besides rules.
     *
     * @param requiresCouncil whether the ordinance asks the local council even about a friendship
     * @param elevation       null: nobody may ask for a higher decider
     * @param wording         what the guard of the language looks for
     * @param watch           reminders, and times no single step has
     * @param survival        what becomes of answers to an earlier version
     * @param visibility      whether colleagues see what concerns a desk of their unit
     */
    public record Extras(
            boolean requiresCouncil,
            @Nullable Elevation elevation,
            WordList wording,
            TimeLimits watch,
            CarryOverMatrix survival,
            Tolerances tolerances,
            Visibility visibility) {}

    /** Text and basis of the drafter's own line. */
    public record Line(Text text, String basis) {}

    /**
     * How an agency calls its levels and functions.
     *
     * @param tasks by task code; a rule can ask no other unit
     * @param line  why superiors review, shown as the rule LINE
     */
    public record Words(Map<Level, Text> levels, Map<String, Text> tasks, Line line) {

        public Words {
            levels = Map.copyOf(levels);
            tasks = Map.copyOf(tasks);
        }

        public Text of(Level level) {
            return levels.getOrDefault(level, new Text(level.name(), level.name()));
        }

        public Text of(String task) {
            return tasks.getOrDefault(task, new Text(task, task));
        }
    }
}

package dojang.policy.model;

import dojang.shared.model.Level;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import dojang.shared.model.WorkingCalendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of the rule book (결재 규칙집).
 *
 * @param version given when it is first loaded; a running case stays on the version that built its chain
 * @param profile such as ministry
 * @param words   how this agency calls its levels and functions
 * @param table   who decides
 * @param clocks  at least one without a condition for every kind of step a chain can have
 */
public record PolicyPack(
        int version,
        String profile,
        Words words,
        DelegationTable table,
        List<Rule> rules,
        List<Clock> clocks,
        WorkingCalendar calendar) {

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
        return clocks.stream()
                .filter(clock -> clock.kind() == kind && clock.when().holds(facets))
                .mapToInt(Clock::workingDays)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no clock for " + kind));
    }

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

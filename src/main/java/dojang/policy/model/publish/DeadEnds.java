package dojang.policy.model.publish;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Chains that the people of today could not complete under a changed rule book. Those that the book in force has as well
 * come from how the agency is staffed; were they held against a change, no change could ever mend them.
 *
 * @param made  by the change
 * @param known from the book in force
 */
public record DeadEnds(List<Counterexample> made, List<Counterexample> known) {

    public DeadEnds {
        made = List.copyOf(made);
        known = List.copyOf(known);
    }

    /** Parts what is found after a change by whether it was found before; the sentence tells two dead ends apart. */
    public static DeadEnds between(List<Counterexample> before, List<Counterexample> after) {
        var told = before.stream().map(Counterexample::words).collect(Collectors.toSet());
        var parts = after.stream().collect(Collectors.partitioningBy(example -> !told.contains(example.words())));
        return new DeadEnds(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }
}
